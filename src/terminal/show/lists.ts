import { COMMANDS } from '../../domain/commands.ts';
import type { ArticleSummary } from '../../library/library.ts';
import { imprint, titleOf } from '../../wording/evidence.ts';
import { counted } from '../../wording/labels.ts';
import { OWN_COMMANDS } from '../own-commands.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

/** The articles on the record, the latest first, or those that some words found. */
export function showArticles(page: Page, articles: readonly ArticleSummary[], words: string): string {
  if (articles.length === 0 && words !== '') return paragraph(page, safe(`No article is found by “${words}”.`));
  if (articles.length === 0) return 'No article is on the record yet. /ingest FILE or LINK adds one.';
  const items = articles.map((article, at) => {
    const found = [
      imprint(article),
      counted(article.quotations, 'quotation'),
      counted(article.people, 'person', 'people'),
      article.title === undefined ? undefined : article.url,
    ].filter((part) => part !== null && part !== undefined);
    const mark = `${at + 1}`;
    const heading = paragraph(page, safe(titleOf(article)), { mark, indent: 4, look: 'strong' });
    return `${heading}\n${paragraph(page, safe(found.join(' · ')), { indent: 4, look: 'faint' })}`;
  });
  return [counted(articles.length, 'article'), ...items].join('\n\n');
}

/** Every command with what it is for, and examples. */
export function showHelp(page: Page): string {
  const widest = Math.max(...[...COMMANDS, ...OWN_COMMANDS].map((command) => command.example.length)) + 2;
  const line = (command: { readonly example: string; readonly about: string }): string =>
    paragraph(page, command.about, { mark: command.example, indent: widest });
  return [
    'Ask in plain words, or by a command:',
    COMMANDS.map(line).join('\n'),
    'In this terminal also:',
    OWN_COMMANDS.map(line).join('\n'),
    'Every answer is words that stand in an article: nothing is made up.',
  ].join('\n\n');
}

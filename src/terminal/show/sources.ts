import type { ArticleHead, ArticleId } from '../../domain/article.ts';
import { imprint, titleOf } from '../../wording/evidence.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';

/** The articles that one answer cites, each by a letter, so that a title is set once however often it is cited. */
export interface Sources {
  /** "[a]". */
  cite(article: ArticleHead): string;
  /** The list of everything cited so far, for the end of the answer. */
  list(page: Page): readonly string[];
}

const letter = (at: number): string =>
  (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));

export function sources(): Sources {
  const cited = new Map<ArticleId, ArticleHead>();
  return {
    cite: (article) => {
      if (!cited.has(article.id)) cited.set(article.id, article);
      return `[${letter([...cited.keys()].indexOf(article.id))}]`;
    },
    list: (page) =>
      [...cited.values()].map((article, at) => {
        const parts = [titleOf(article), imprint(article), article.title === undefined ? null : article.url];
        const line = parts.filter((part) => part !== null && part !== undefined).join(' · ');
        return paragraph(page, safe(line), { mark: `[${letter(at)}]`, indent: 4, look: 'faint' });
      }),
  };
}

import { ButtonStyle } from 'discord.js';
import type { ArticleId } from '../../domain/article.ts';
import type { TakenIn } from '../../ingest/taken-in.ts';
import type { Entry } from '../../library/library.ts';
import { takenInSentence } from '../../wording/taken-in.ts';
import { encodeArticle } from '../article-state.ts';
import { readingText } from './articles.ts';
import { escapedWithin } from './markdown.ts';
import { button, type Card, container, note, row, separator, text } from './parts.ts';

/** What was read in an article before it is kept. @param revises what would change in an article that is here already. */
export function previewCard(entry: Entry, key: string, revises: string | null): Card {
  const id = (verb: 'keep' | 'discard'): string => encodeArticle({ verb, server: '', page: 0, argument: key });
  return {
    components: [
      container([
        text(readingText(entry)),
        separator(),
        text(`${revises === null ? '' : `${escapedWithin(revises, 600)}\n`}Nothing is kept yet.`),
        row(button('Keep it', id('keep'), { style: ButtonStyle.Success }), button('Discard', id('discard'))),
      ]),
    ],
  };
}

/** What became of an article, with a way back where it was added. */
export function takenInCard(outcome: TakenIn): Card {
  const sentence = escapedWithin(takenInSentence(outcome), 1500);
  if (outcome.kind === 'revised') return withUndo(sentence, 'revert', outcome.article.id);
  if (outcome.kind !== 'added') return note(sentence);
  return withUndo(sentence, 'remove', outcome.article.id);
}

/** @param shown Markdown. */
export const withUndo = (shown: string, verb: 'remove' | 'restore' | 'revert', article: ArticleId): Card => ({
  components: [text(shown), row(button('Undo', encodeArticle({ verb, server: '', page: 0, argument: article })))],
});

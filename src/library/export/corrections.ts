import type { Span } from '../../domain/span.ts';
import { overlaps, slice } from '../../domain/span.ts';
import { withEntries } from '../corrections/placed.ts';
import type { Library } from '../library.ts';

/**
 * Corrections as a labelled set: one object each, with the words in question, the sentences that hold them, what the
 * rules had read and what is right. Offsets are UTF-16, half-open, into the article's text. Nobody's id is in it.
 */
export async function correctionLines(library: Library): Promise<readonly object[]> {
  return (await withEntries(library)).map(({ correction, entry: { article, reading } }) => {
    const { kind, span, was, rule, rules, value, state, at } = correction;
    const around = reading.sentences.filter((sentence) => overlaps(sentence, span));
    const context: Span = { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end };
    return {
      ...{ kind, article: article.id, title: article.title, published: article.published, url: article.url },
      ...{ start: span.start, end: span.end, words: slice(article.text, span) },
      ...{ contextStart: context.start, context: slice(article.text, context) },
      ...{ read: was, rule, rules, right: value, state, at: at.toISOString() },
    };
  });
}

import type { Question } from '../../../domain/question.ts';

const SPECIAL = /[.*+?^${}()|[\]\\]/gu;

/** A text with the words of a question that were read as others in their place; whole words only. */
export const putIn = (text: string, corrected: Question['corrected']): string =>
  corrected.reduce(
    (words, { typed, read }) =>
      words.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${typed.replace(SPECIAL, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
        () => read,
      ),
    text,
  );

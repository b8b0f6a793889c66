import type { TimeRule, TimeTable } from '../rule.ts';

const says = (
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF',
  name: string,
  pattern: string,
  example: readonly [string, string],
  not: string,
): TimeRule => ({
  name,
  pattern,
  states: () => ({ kind: 'value', type: 'DATE', value }),
  example: [...example, value],
  not,
});

/** Words that mean the past, the present or the future without naming any day. */
export const REFERENCES: TimeTable = {
  name: 'references',
  trigger:
    /\b(?:now|current|currently|recent|recently|future|past|previously|days|moment|nowadays|term|time|lately|once)\b/,
  rules: [
    says(
      'PRESENT_REF',
      'now',
      '(?:right )?now(?! (?:that|defunct)\\b|-)',
      ['She is mayor now.', 'now'],
      'Now that she is mayor, it changes.',
    ),
    says(
      'PRESENT_REF',
      'currently',
      'currently|nowadays|these days|at the moment|at present|at this (?:moment|time|point)',
      ['She is currently mayor.', 'currently'],
      'The currents are strong.',
    ),
    says(
      'PRESENT_REF',
      'current',
      'current(?= (?!fiscal|quarter|year|month|week|account|events?|affairs)\\w)',
      ['The current mayor lost.', 'current'],
      'The current fiscal plan.',
    ),
    says(
      'PAST_REF',
      'recently',
      '(?:more |most |only |just )?recently',
      ['He recently moved.', 'recently'],
      'He moved in a recent wave.',
    ),
    says(
      'PAST_REF',
      'recent',
      '(?<=\\b(?:in|over|of|during|for) )(?:more )?recent (?:times|memory|history)',
      ['It is the worst storm in recent memory.', 'recent memory'],
      'The recent wave hurt.',
    ),
    says(
      'PAST_REF',
      'the-past',
      'the (?<=\\b(?:in|from|of|than) the )past(?=[.,;:)"”]|$| (?:and|but|to|he|she|it|they|we|who)\\b)',
      ['She was wrong in the past.', 'the past'],
      'In the past few days she was wrong.',
    ),
    says(
      'FUTURE_REF',
      'the-future',
      '(?:the )?(?:near |foreseeable |not-too-distant |not too distant |distant |immediate )?future(?=[.,;:)"”]|$| (?:and|of|for|if|with|is|will|as|to|but)\\b)|the (?:near|short|long) term',
      ['He looks to the future.', 'the future'],
      'His future plans are dark.',
    ),
  ],
};

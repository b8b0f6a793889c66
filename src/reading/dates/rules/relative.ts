import type { TimeTable } from '../rule.ts';
import type { Stated } from '../stated.ts';
import { partOf } from '../words.ts';

const PART = '(?:(?: in the)? (?:early |late |mid-)?{part})?';
const BEFORE = '(?:(?:early|late|earlier|later|just|all)(?: on)? )?';
const published = (by: number, part = ''): Stated => ({ kind: 'shift', unit: 'day', by, from: 'published', part });
const told = (by: number, part = ''): Stated => ({ kind: 'shift', unit: 'day', by, from: 'told', part });

/** What shows that the word is the name of a programme: “Today” host, ''Today'' */
const TITLE = /^[”’"'](?!s )|^ (?:show|program|programme|host|anchor)\b/;

/** Days counted from the publication day or from the last day told. */
export const RELATIVE: TimeTable = {
  name: 'days near by',
  trigger: /yesterday|today|tomorrow|tonight|overnight|\b(?:morning|afternoon|evening|night|day|date|eve)\b|midday/,
  rules: [
    {
      name: 'day-before-yesterday',
      pattern: '(?:the )?day before yesterday',
      states: () => published(-2),
      example: ['He left the day before yesterday.', 'the day before yesterday', '2016-10-10'],
      not: 'He left yesterday.',
    },
    {
      name: 'day-after-tomorrow',
      pattern: '(?:the )?day after tomorrow',
      states: () => published(2),
      example: ['He leaves the day after tomorrow.', 'the day after tomorrow', '2016-10-14'],
      not: 'He leaves tomorrow.',
    },
    {
      name: 'yesterday',
      pattern: `${BEFORE}yesterday${PART}`,
      states: (c) => published(-1, partOf(c.part)),
      example: ['It rained late yesterday.', 'late yesterday', '2016-10-11'],
      not: 'The yesterdays are gone.',
    },
    {
      name: 'today',
      pattern: `${BEFORE}today${PART}`,
      states: (c, near) =>
        /\bUSA $/.test(near.before) ||
        (/^Today$/.test(c.all ?? '') && TITLE.test(near.after)) ||
        /^['’]s (?:world|youth|society|economy|climate|generation|children|kids|teenagers|politics|standards|students|young|parents|women|voters|computers)\b/.test(
          near.after,
        ) ||
        (/^Today/.test(c.all ?? '') && /[\w,’'] $/.test(near.before))
          ? null
          : published(0, partOf(c.part)),
      example: ['The senator resigned earlier today.', 'earlier today', '2016-10-12'],
      not: 'He told USA Today.',
    },
    {
      name: 'tomorrow',
      pattern: `${BEFORE}tomorrow${PART}`,
      states: (c, near) => (/\bof $/.test(near.before) ? null : published(1, partOf(c.part))),
      example: ['They vote tomorrow morning.', 'tomorrow morning', '2016-10-13TMO'],
      not: 'The voters of tomorrow are children.',
    },
    {
      name: 'tonight',
      pattern: '(?:later )?tonight',
      states: () => published(0, 'TNI'),
      example: ['They debate tonight.', 'tonight', '2016-10-12TNI'],
      not: 'They debate at night.',
    },
    {
      name: 'last-night',
      pattern: '(?:late |early )?last (?:night|evening)|overnight',
      states: (_, near) => (/\b(?:happen\w*|change[sd]?|an?|the) $/i.test(near.before) ? null : published(-1, 'TNI')),
      example: ['They met last night.', 'last night', '2016-10-11TNI'],
      not: 'They met late at night.',
    },
    {
      name: 'this-morning',
      needs: /this/,
      pattern: '(?:earlier |later |late |early )?this (?:early |late )?{part}',
      states: (c) => (/ [A-Z]/.test(c.all ?? '') ? null : published(0, partOf(c.part))),
      example: ['He spoke this morning.', 'this morning', '2016-10-12TMO'],
      not: 'He spoke on CBS This Morning.',
    },
    {
      name: 'the-next-morning',
      pattern: '(?:early |late )?the (?:next|following) {part}',
      states: (c) => told(1, partOf(c.part)),
      example: ['They dined on Oct. 4. He left the next morning.', 'the next morning', '2016-10-05TMO'],
      not: 'He left in the morning.',
    },
    {
      name: 'that-night',
      pattern: '(?:(?:earlier|later|late|early) )?(?:that|the same|that same) {part}(?!-)',
      states: (c) => told(0, partOf(c.part)),
      example: ['They dined on Oct. 4. He left that night.', 'that night', '2016-10-04TNI'],
      not: 'He liked that night-club.',
    },
    {
      name: 'the-next-day',
      pattern:
        '(?:early |late )?(?:the (?:very )?(?:next|following) day|(?:a|one) day (?:later|after(?=[.,;]))|the day after(?=[.,;]))',
      states: () => told(1),
      example: ['He spoke on Oct. 4. The next day he resigned.', 'The next day', '2016-10-05'],
      not: 'His next day-care job paid well.',
    },
    {
      name: 'the-day-before',
      pattern: '(?:the (?:previous|prior) day|(?:a|one) day (?:earlier|before(?=[.,;]))|the day before(?=[.,;]))',
      states: () => told(-1),
      example: ['He spoke on Oct. 4. A day earlier he had resigned.', 'A day earlier', '2016-10-03'],
      not: 'The day before the vote was calm.',
    },
    {
      name: 'the-night-before',
      needs: /before|after/,
      pattern: 'the {part} (?<side>before|after)(?=[.,;”"]|$)',
      states: (c) => told(/before/i.test(c.side ?? '') ? -1 : 1, partOf(c.part)),
      example: ['They met on Oct. 4. She had rung him the night before.', 'the night before', '2016-10-03TNI'],
      not: 'They met the night before the vote.',
    },
    {
      name: 'that-day',
      needs: /day/,
      pattern:
        '(?:(?:earlier|later|early|late)(?: on| in)? )?(?:that same|that|the same)(?: very)? day(?!-|s)|(?:(?:earlier|later|early|late)(?: on| in)? )?the day(?=[.,;]| (?:that|of the (?!week|month|year))|$)|(?:earlier|later|early|late)(?: in| on)? (?:the|that|in the) day',
      states: (_, near) =>
        /\b(?:at the end of|carr(?:y|ies|ied)|w[io]ns?|sav(?:es?|ed)|seiz(?:es?|ed)|rul(?:es?|ed)) $/i.test(near.before)
          ? null
          : told(0),
      example: ['He spoke on Oct. 4. He resigned later that day.', 'later that day', '2016-10-04'],
      not: 'He hopes to carry the day.',
    },
  ],
};

import type { TimeTable } from '../rule.ts';
import { partOf, word } from '../words.ts';

const ZONE =
  '(?:,? (?:[ECMP][SD]T|[ECMP]T|GMT|UTC|BST|CET|(?:eastern|central|mountain|pacific|local)(?: (?:standard|daylight))?(?: time)?))?';
const HALF = '(?:in the (?<half>morning|afternoon|evening)|at (?<at>night)|(?<m>[ap])\\.?m\\b\\.?)';
const two = (n: number): string => String(n).padStart(2, '0');

function clock(hour: number, minute: string | undefined, late: boolean): string | null {
  if (hour > 12 || Number(minute ?? 0) > 59) return null;
  return `T${two((hour % 12) + (late ? 12 : 0))}:${minute ?? '00'}`;
}

/** Times of the day. A day before or after them is joined to them afterwards. */
export const CLOCK: TimeTable = {
  name: 'clock',
  trigger:
    /\d ?[ap]\.?m\b|\d:\d\d|\d (?:gmt|utc)|\b(?:noon|midnight|midday|o['’]clock)\b|\bin the (?:morning|afternoon|evening)\b|\b(?:morning|afternoon|evening)\b/,
  rules: [
    {
      name: 'clock',
      pattern: `(?:(?:around|about|shortly before|shortly after|just before|just after|nearly) )?(?<h>\\d{1,2})(?:[:.](?<min>[0-5]\\d))?(?: o['’]clock)?\\s*${HALF}${ZONE}`,
      states: (c) => {
        const part = clock(
          Number(c.h),
          c.min,
          word(c.m) === 'p' || /afternoon|evening/i.test(c.half ?? '') || c.at !== undefined,
        );
        return part === null ? null : { kind: 'clock', part };
      },
      example: ['Polls close at 7:30 p.m. EDT in most places.', '7:30 p.m. EDT', '2016-10-12T19:30'],
      not: 'They lost 7:30 apart.',
    },
    {
      name: 'clock-of-24',
      needs: /\d:\d\d|\d{4} (?:gmt|utc)/,
      pattern: `(?<=\\b(?:at|from|until|till|by|around|about|since|and|to|before|after) )(?<h>[01]?\\d|2[0-3]):(?<min>[0-5]\\d)(?! ?[ap]\\.?m)(?: hours)?${ZONE}|(?<half>[01]\\d|2[0-3])(?<m>[0-5]\\d) (?:GMT|UTC|hours)`,
      states: (c, near) =>
        /^ ?(?:-|to \d|lead|win|loss|defeat|record|finish|odds|ratio)/.test(near.after)
          ? null
          : { kind: 'clock', part: `T${(c.h ?? c.half ?? '').padStart(2, '0')}:${c.min ?? c.m ?? ''}` },
      example: ['It left the yard at 16:30 local time.', '16:30 local time', '2016-10-12T16:30'],
      not: 'They sold at 3:16 odds.',
    },
    {
      name: 'o-clock',
      needs: /o['’]clock/,
      pattern: "(?<h>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock",
      states: (c) => {
        const hour =
          Number(c.h) ||
          [
            '',
            'one',
            'two',
            'three',
            'four',
            'five',
            'six',
            'seven',
            'eight',
            'nine',
            'ten',
            'eleven',
            'twelve',
          ].indexOf(word(c.h));
        const part = clock(hour, undefined, false);
        return part === null ? null : { kind: 'clock', part };
      },
      example: ['It struck five o’clock.', 'five o’clock', '2016-10-12T05:00'],
      not: 'It struck five times.',
    },
    {
      name: 'noon',
      pattern: '(?<!high )(?:(?:around|about|shortly before|shortly after) )?(?<at>noon|midday|midnight)',
      states: (c, near) =>
        /^[A-Z]/.test(c.at ?? '') && /^ [A-Z]/.test(near.after)
          ? null
          : { kind: 'clock', part: word(c.at) === 'midnight' ? 'T24:00' : 'T12:00' },
      example: ['The race starts at noon sharp.', 'noon', '2016-10-12T12:00'],
      not: 'The Midnight Crew was long.',
    },
    {
      name: 'part-of-day',
      pattern:
        '(?<=\\b(?:in|by|during|until) )(?:the )?(?:(?:early|late|mid)[ -])?(?<part>morning|afternoon|evening)|mid[ -](?<mid>morning|afternoon)',
      states: (c) => ({ kind: 'clock', part: partOf(c.part ?? c.mid) }),
      example: ['On Oct. 4 he left in the morning with her.', 'the morning', '2016-10-04TMO'],
      not: 'The morning show began.',
    },
  ],
};

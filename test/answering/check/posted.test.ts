import { describe, expect, it } from 'vitest';
import { postedIn } from '../../../src/answering/check/posted.ts';

describe('what a message quotes, and of whom', () => {
  it.each([
    ['“We close it today,” said Ada Reyes', 'We close it today,', 'Ada Reyes'],
    ['Ada Reyes, the harbour master, said: "We close it today."', 'We close it today.', 'Ada Reyes'],
    ['"We close it today" - Reyes', 'We close it today', 'Reyes'],
    ['“We close it today.”\n— Ada Reyes, 2021', 'We close it today.', 'Ada Reyes'],
    [
      '> We close it today\n> and not tomorrow\nAda Reyes said that??',
      'We close it today and not tomorrow',
      'Ada Reyes',
    ],
    ['did Ada Reyes really say "we close it today"?', 'we close it today', 'Ada Reyes'],
    ['lol according to Mayor Ferro "we close it today" 😂', 'we close it today', 'Mayor Ferro'],
    ['"The old pier," Reyes said, "is closed today."', 'The old pier, is closed today.', 'Reyes'],
    ['Reyes: We close it today', 'We close it today', 'Reyes'],
    ['We close it today - Ada Reyes', 'We close it today', 'Ada Reyes'],
    ['Ada Reyes said we close it today', 'we close it today', 'Ada Reyes'],
    ['We close it today', 'We close it today', null],
    [
      'It was a "total" farce from the beginning and we know it',
      'It was a "total" farce from the beginning and we know it',
      null,
    ],
    ['<@123> **«We close it today»** https://x.example/a', 'We close it today', null],
    ['He said "we close it today"', 'we close it today', null],
    ['This is what he said: we close it', 'This is what he said: we close it', null],
    ['', '', null],
    ['“”', '“”', null],
  ])('%j', (message, quote, by) => {
    expect(postedIn(message)).toEqual({ quote, by });
  });

  it.each(['“', '"', '> ', ' ', 'A ', "'a ", '— A', 'said ', '*', '\u202e“a b', '\n', '\t', ' \n'])(
    'is found at once in a message of nothing but %j',
    (mark) => {
      const before = process.cpuUsage();
      postedIn(mark.repeat(4000));
      postedIn(`Ab${mark.repeat(3990 / mark.length)}cd`);
      const { user } = process.cpuUsage(before);
      // A pattern that tries every pair of places would take many seconds.
      expect(user / 1e6).toBeLessThan(1);
    },
  );
});

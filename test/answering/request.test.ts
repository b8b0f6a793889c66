import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timelineRequest, timelineWords } from '../../src/answering/request.ts';

it.each([
  ['Weir', { subject: 'Weir' }],
  ['Weir from: 2015', { subject: 'Weir', from: '2015' }],
  ['the ferry To: last week from: may 2015', { subject: 'the ferry', from: 'may 2015', to: 'last week' }],
  ['trains from Dover to Calais', { subject: 'trains from Dover to Calais' }],
  ['', { subject: '' }],
  ['Weir from:', { subject: 'Weir' }],
])('reads "%s" as a timeline and its bounds', (words, expected) => {
  expect(timelineRequest(words)).toEqual({ kind: 'timeline', ...expected });
});

it('puts a timeline into words from which it is read again', () => {
  const word = fc.constantFrom('Weir', 'ferry', 'of', '2015', 'may', 'last week');
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, words, (subject, from, to) => {
      expect(timelineRequest(timelineWords({ subject, from, to }))).toEqual({ kind: 'timeline', subject, from, to });
    }),
  );
});

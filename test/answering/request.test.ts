import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, type Request, requestOf, wordsOf } from '../../src/answering/request.ts';

describe('a command in one line of words', () => {
  it.each<[Request['kind'], string, object]>([
    ['timeline', 'Weir', { subject: 'Weir' }],
    ['timeline', 'Weir from: 2015', { subject: 'Weir', from: '2015' }],
    ['timeline', 'the ferry To: last week from: may 2015', { subject: 'the ferry', from: 'may 2015', to: 'last week' }],
    ['timeline', 'trains from Dover to Calais', { subject: 'trains from Dover to Calais' }],
    ['timeline', '', { subject: '' }],
    ['timeline', 'Weir from:', { subject: 'Weir' }],
    ['timeline', 'Weir from: to: 2015', { subject: 'Weir', to: '2015' }],
    ['check', 'We stand by it by: Ada Reyes', { quote: 'We stand by it', by: 'Ada Reyes' }],
    ['check', 'Paid for by: whom? by: Reyes', { quote: 'Paid for by: whom?', by: 'Reyes' }],
  ])('/%s %s', (kind, words, expected) => {
    expect(requestOf(kind, words)).toEqual({ kind, ...expected });
  });

  it('comes back from the words that it is put into', () => {
    const word = fc.constantFrom(
      'Weir',
      'ferry',
      'of',
      '2015',
      'may',
      'from:',
      'to:',
      'by:',
      'topic:',
      'about:',
      'last week',
    );
    const words = fc.array(word, { maxLength: 9 }).map((all) => all.join(' '));
    const kind = fc.constantFrom<Request['kind'][]>(
      'who-said',
      'timeline',
      'who-is',
      'check',
      'quotes',
      'record',
      'compare',
      'ask',
    );
    fc.assert(
      fc.property(kind, words, (one, typed) => {
        const request = requestOf(one, typed);
        expect(requestOf(one, wordsOf(request))).toEqual(request);
      }),
    );
  });

  it('leaves out options that nobody gave', () => {
    expect(joined('Weir', { from: '', to: undefined })).toBe('Weir');
  });
});

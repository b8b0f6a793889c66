import { describe, expect, it } from 'vitest';
import { requestOf } from '../../../src/terminal/prompt/request.ts';

describe('the bounds of a timeline', () => {
  it.each([
    ['Sessions', { subject: 'Sessions' }],
    ['the harbour strike from: 2016', { subject: 'the harbour strike', from: '2016' }],
    ['Ada Marsh to: last friday FROM: july 2016', { subject: 'Ada Marsh', from: 'july 2016', to: 'last friday' }],
    ['flights from Oslo to Rome', { subject: 'flights from Oslo to Rome' }],
    ['Ada from:', { subject: 'Ada' }],
  ])('are read from %j', (words, expected) => {
    expect(requestOf('timeline', words)).toEqual({ kind: 'timeline', ...expected });
  });
});

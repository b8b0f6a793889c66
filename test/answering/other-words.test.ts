import { describe, expect, it } from 'vitest';
import { noteOn } from '../../src/wording/outcomes.ts';
import { ask, evidenceIn, libraryOf, speakersIn } from './shelf.ts';

const TEXT = `The Tolland ferry sank off Ansel on Friday, and the council of the town sold its wreck on Monday.

“My cousin still has not come home,” said Ada Moss, who runs a bakery by the quay. “I light a candle every night.”

The hull had been rusty for years. Ira Holt, a diver, laughed. “I could put my thumb through it,” he said.

Northern Lines lost half its customers. “They will come back when we deserve it,” chief executive Lea Sund said.

In Paris, Otto Brand, a Republican leader in the House, was asked about the wine. “I never drink before noon,” he said.`;

const library = () => libraryOf([{ id: 'a', title: 'Ferry wreck sold', published: '2019-06-14', text: TEXT }]);

describe('somebody’s words', () => {
  it.each([
    ['what did ada moss say about the sinking', 'Ada Moss'],
    ['what did ira holt say about the hull', 'Ira Holt'],
    ['what did the northern lines ceo say about the customers', 'Lea Sund'],
    ['what did the northern lines chief say about the customers', 'Lea Sund'],
    ['what did ada moss first say about the ferry', 'Ada Moss'],
    ['what has ada moss said about the ferry', 'Ada Moss'],
  ])('answer “%s”, though they do not name it: %s', async (question, speaker) => {
    const given = await ask(await library(), question);
    expect(given.kind).toBe('quotes');
    expect(speakersIn(given)[0]).toBe(speaker);
  });

  it.each([
    ['what did ada moss say about the stadium', 'of which the article has no word'],
    ['what did ada moss say about otto brand', 'of whom only others speak'],
    ['what did the white house say about the wine', 'by somebody of another house'],
    ['what did the harbour ceo say about the customers', 'by somebody of another firm'],
  ])('answer no “%s”, %s', async (question) => {
    expect(evidenceIn(await ask(await library(), question))).toEqual([]);
  });

  it.each([
    ['what did ada moss say about the sinking', true],
    ['what did ada moss say about the candle', false],
  ])('are marked as not naming it, or not: “%s”: %s', async (question, unnamed) => {
    const given = await ask(await library(), question);
    expect(given.kind === 'quotes' && given.unnamed === true).toBe(unnamed);
    expect(given.kind === 'quotes' && noteOn(given) !== '').toBe(unnamed);
  });

  it('come first where nothing answers and the nearest is shown', async () => {
    const given = await ask(await library(), 'what did ada moss say about the stadium in Paris');
    expect(given.kind).toBe('nothing-found');
    expect(given.kind === 'nothing-found' ? given.nearest[0]?.quote?.speaker : null).toBe('Ada Moss');
    expect(evidenceIn(given)).toEqual([]);
  });
});

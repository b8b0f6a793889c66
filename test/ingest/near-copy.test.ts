import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEAR, resemblance } from '../../src/ingest/near-copy.ts';
import type { Desk } from '../../src/ingest/take-in.ts';
import { takeIn } from '../../src/ingest/take-in.ts';
import { openTools } from '../../src/ingest/tools.ts';
import { openLibraries } from '../../src/library/open.ts';

const PIER = `Residents of Saltmere voted on Thursday to keep the town’s wooden pier, which has stood closed since two winter storms
tore away its last forty metres and left the ticket hall leaning over the water. “We asked people what they wanted, and they
told us,” Mayor Imogen Farrow told a crowded council chamber. “They want a place to walk. They do not want another car park.”
The vote, 1,204 to 877, obliges the council to find two million pounds before the end of next year. Councillor Desmond Oake,
who had argued for demolition, said the money “simply is not there.” Work could begin in September, Farrow said, and last for
eighteen months. Engineers from a firm in Leeds surveyed the piles in March and found that most of them were sound.`;
const COPY = `SALTMERE (Coastal Wire) — ${PIER.replace('last for eighteen months', 'take eighteen months')} The Gazette contributed to this report.`;
const FERRY = `A court fined the Island Ferry Company 90,000 crowns on Wednesday for leaving 212 passengers adrift through a night of gales
last winter without food or heating. Judge Pilar Ortega said the firm “treated its passengers as freight.” The company’s lawyer,
Tomas Brandt, said that it would appeal. “Nobody came to tell us anything for nine hours,” said Wilma Groot, a teacher who was
travelling with thirty pupils. “The children sang to keep warm.” The engine failed because a valve, which inspectors had called
worn in 2017, was never replaced. The firm had ordered the part twice and cancelled both orders, the court heard on Wednesday.`;
/** Another article on the same vote: many of the same words, in other sentences. */
const OTHER = `${PIER.split('“')[0]} Shopkeepers on the front welcomed the vote on Friday and said that they had lost half of their custom since
the storms. “We have sold more umbrellas than ice creams,” said Rosa Pym, who keeps a kiosk beside the ticket hall. Fishermen, who
have used the end of the pier for a century, were less pleased: the plan gives them a platform of ten metres, a third of what they had.`;

const tools = openTools();
const opened = await openLibraries({ kind: 'memory' });
if (opened.kind === 'failed') throw new Error(opened.detail);
let desk: Desk;
beforeAll(async () => {
  desk = { library: await opened.libraries.of('here'), tools };
  for (const text of [PIER, FERRY]) await takeIn({ kind: 'text', text, head: { title: text.slice(0, 20) } }, desk);
});
afterAll(async () => {
  await tools.close();
  await opened.libraries.close();
});

describe('the resemblance of two texts', () => {
  it.each([
    ['of a text to itself', PIER, PIER, 1],
    ['of texts without a stretch in common', PIER, FERRY, 0],
    ['of no words', '', '…', 0],
  ])('%s is what it must be', (_, a, b, expected) => {
    expect(resemblance(a, b)).toBe(expected);
  });

  it('is high for a copy, low for another article on the same matter, and the same both ways', () => {
    expect(resemblance(PIER, COPY)).toBeGreaterThan(NEAR);
    expect(resemblance(PIER, OTHER)).toBeLessThan(0.5);
    expect(resemblance(COPY, PIER)).toBe(resemblance(PIER, COPY));
  });
});

describe('a text that is offered', () => {
  it('is known where it is a syndicated copy', async () => {
    const taken = await takeIn({ kind: 'text', text: COPY, head: { publisher: 'The Other Paper' } }, desk);
    expect(taken).toMatchObject({ kind: 'known', by: 'near-text', article: { title: 'Residents of Saltmer' } });
  });

  it('is added where it is another article on the same matter', async () => {
    expect((await takeIn({ kind: 'text', text: OTHER, head: {} }, desk)).kind).toBe('added');
  });

  it('is added where it is too short to be a copy but by chance', async () => {
    await takeIn({ kind: 'text', text: '“No comment,” said the mayor of Saltmere on Monday.', head: {} }, desk);
    const again = await takeIn(
      { kind: 'text', text: '“No comment,” said the mayor of Saltmere on Tuesday.', head: {} },
      desk,
    );
    expect(again.kind).toBe('added');
  });
});

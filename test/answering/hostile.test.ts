import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { openLibraries } from '../../src/library/open.ts';
import { read } from '../../src/reading/read.ts';

const SHAPES = ['e ', 'e\u0301', '<t:0:R>', 'who said ', 'Ada Reyes ', '@everyone '];

describe('a question that says one thing over and over', () => {
  it.each(SHAPES)('is answered at once, though the articles say %j over and over too', async (shape) => {
    const opened = await openLibraries({ kind: 'memory' });
    if (opened.kind !== 'opened') throw new Error(opened.detail);
    const library = await opened.libraries.of('one');
    for (let i = 0; i < 10; i++) {
      const said = shape.repeat(300 + i);
      const text = `“${said}” said Ada Reyes on Friday. ${said}\n\n“${said},” Ada said.`;
      const article = { id: `a${i}`, text, published: '2017-03-02' };
      await library.add(article, read(article));
    }
    const question = shape.repeat(500).slice(0, 1000);
    const before = process.cpuUsage();
    const desk = { library, now: new Date('2026-11-23') };
    await answer({ kind: 'ask', question }, desk);
    await answer({ kind: 'check', quote: question, by: 'Ada' }, desk);
    await answer({ kind: 'record', person: 'Ada Reyes', topic: question }, desk);
    await answer({ kind: 'compare', people: question, topic: question }, desk);
    const { user, system } = process.cpuUsage(before);
    // Going over all pairs of a word's places for every pair of the question's words took ten seconds and more.
    expect((user + system) / 1e6).toBeLessThan(2);
    await opened.libraries.close();
  });
});

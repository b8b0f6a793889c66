import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { correct } from '../../src/answering/correcting/correct.ts';
import type { Request } from '../../src/answering/request.ts';
import { suggest } from '../../src/answering/suggest.ts';
import { placedCorrections } from '../../src/library/corrections/placed.ts';
import { exportOf } from '../../src/library/export/server.ts';
import { zipped } from '../../src/library/export/zip.ts';
import type { Libraries } from '../../src/library/library.ts';
import { read } from '../../src/reading/read.ts';
import { opened } from '../library/samples.ts';

/** Words of another server's article; the questions below use none of these whole. */
const SECRETS = /quagmire|zyxwicz|saffron|veranda|2031-05-14|secret\.example/i;

const SECRET = {
  id: 'secret',
  title: 'The saffron veranda',
  published: '2031-05-14',
  url: 'https://secret.example/veranda',
  text: 'Vera Zyxwicz, the mayor of Saffron Bay, said on Monday: "The quagmire under the veranda will be drained." The harbour was closed.',
};
const OPEN = {
  id: 'open',
  title: 'The harbour',
  published: '2024-03-01',
  text: 'Ida Moss, the mayor, said on Friday: "The harbour will stay open." The dredger left on Thursday.',
};

const REQUESTS: readonly Request[] = [
  { kind: 'who-said', words: 'drained' },
  { kind: 'who-said', words: 'the harbour' },
  { kind: 'who-said', words: 'quagmir' },
  { kind: 'timeline', subject: 'Vera' },
  { kind: 'timeline', subject: 'mayor' },
  { kind: 'timeline', subject: 'harbour', from: '2031-01-01', to: '2031-12-31' },
  { kind: 'who-is', person: 'Vera' },
  { kind: 'who-is', person: 'Zyxwic' },
  { kind: 'who-is', person: 'the mayor' },
  { kind: 'people' },
  { kind: 'quotes', person: 'Vera' },
  { kind: 'quotes', person: 'Vera Zyxwic', about: 'the harbour' },
  { kind: 'record', person: 'Zyxwic', topic: 'harbour' },
  { kind: 'compare', people: 'Vera, Ida Moss', topic: 'harbour' },
  { kind: 'check', quote: 'it will be drained' },
  { kind: 'check', quote: 'The harbour was closed', by: 'Vera' },
  { kind: 'check', quote: 'The harbour will stay open', by: 'Vera Zyxwic' },
  { kind: 'ask', question: 'who is the mayor of the bay?' },
  { kind: 'ask', question: 'when will it be drained?' },
  { kind: 'ask', question: 'what did Vera say?' },
  { kind: 'ask', question: 'how many mayors are there?' },
  { kind: 'ask', question: '' },
];

describe('a server that asks while another holds secrets', () => {
  let libraries: Libraries;

  beforeAll(async () => {
    libraries = await opened({ kind: 'memory' });
    await (await libraries.of('secretive')).add(SECRET, read(SECRET));
    await (await libraries.of('asking')).add(OPEN, read(OPEN));
    const secretive = await libraries.of('secretive');
    await secretive.add(OPEN, read(OPEN), 'zyxwicz-id');
    const span = { start: OPEN.text.indexOf('The harbour will'), end: OPEN.text.indexOf('" The dredger') };
    const wish = { article: 'open', span, shown: null, by: 'zyxwicz-id', moderator: true, now: new Date('2031-06-01') };
    expect((await correct({ ...wish, what: 'speaker', typed: 'Vera Zyxwicz' }, secretive)).kind).toBe('applied');
    expect((await correct({ ...wish, what: 'date', typed: '2031-05-14' }, secretive)).kind).toBe('applied');
    await secretive.set({ timeZone: 'Asia/Tokyo' }, 'zyxwicz-id', 'saffron');
  });

  afterAll(() => libraries.close());

  const desk = async (server: string) => ({ library: await libraries.of(server), now: new Date('2031-06-01') });

  it('would be told them if it were the other: the questions are the right ones', async () => {
    const told = await Promise.all(
      REQUESTS.map(async (request) => JSON.stringify(await answer(request, await desk('secretive')))),
    );
    expect(told.filter((answer) => SECRETS.test(answer)).length).toBeGreaterThan(REQUESTS.length / 2);
    const library = await libraries.of('secretive');
    expect(JSON.stringify(await suggest('people', 'Ver', library))).toMatch(SECRETS);
  });

  it.each(REQUESTS)('gets no word of them by %j', async (request) => {
    expect(JSON.stringify(await answer(request, await desk('asking')))).not.toMatch(SECRETS);
    const inside = { ...(await desk('asking')), article: 'secret' };
    expect(JSON.stringify(await answer(request, inside))).not.toMatch(SECRETS);
  });

  it('sees no correction, no line of the audit and no setting of it, although both have the same article', async () => {
    const library = await libraries.of('asking');
    const corrections = await placedCorrections(library);
    const seen = [corrections, await library.audit(0, 50), await library.settings(), await library.get('open')];
    expect(JSON.stringify(seen)).not.toMatch(SECRETS);
    expect(JSON.stringify(seen)).not.toContain('Tokyo');
    const [one] = await (await libraries.of('secretive')).corrections.list();
    expect(await library.corrections.settle(one?.id ?? '', 'undo', '1', '')).toBeNull();
    const exported = (await zipped(exportOf(library), 1e9)) ?? new Uint8Array();
    const files = Object.values(unzipSync(exported)).map((bytes) => Buffer.from(bytes).toString());
    expect(files.join('\n')).toContain('The harbour will stay open');
    expect(files.join('\n')).not.toMatch(SECRETS);
  });

  it.each(['people', 'subjects', 'words', 'articles', 'several', 'none'] as const)(
    'completes %s with no word of them',
    async (kind) => {
      const library = await libraries.of('asking');
      for (const typed of ['', 'v', 'Ver', 'zyx', 'sa', 'qua', 'the', 'drain']) {
        expect(JSON.stringify(await suggest(kind, typed, library))).not.toMatch(SECRETS);
      }
    },
  );
});

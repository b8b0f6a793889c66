import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { openTools } from '../../../src/ingest/tools.ts';
import { openLibraries } from '../../../src/library/open.ts';
import { read } from '../../../src/reading/read.ts';
import { complete } from '../../../src/terminal/prompt/complete.ts';
import { openSession } from '../../../src/terminal/prompt/session.ts';

const ARTICLE: Article = {
  id: 'ferry',
  title: 'Ferries run again',
  publisher: 'The Harbour Post',
  published: '2021-05-03',
  text: `The ferries sailed again on Sunday after a strike of six weeks.

“The ferry sails at noon,” said Ada Marsh, the harbour master. “Nobody waits for latecomers.”

Crews had asked for longer breaks. Their union called the agreement a relief.`,
};

async function openRoom() {
  const opened = await openLibraries({ kind: 'memory' });
  if (opened.kind === 'failed') throw new Error(opened.detail);
  const library = await opened.libraries.of('terminal');
  await library.add(ARTICLE, read(ARTICLE));
  const reported: string[] = [];
  const session = openSession({
    library,
    tools: openTools(),
    now: () => new Date('2021-06-01'),
    takeIn: async (what) => ({ taken: false, sentence: `No \x1b[31m${what}.` }),
    report: (_, cause) => reported.push(cause),
  });
  const say = async (line: string): Promise<string> =>
    (await session.respond(line, { width: null, colours: false })) ?? '(left)';
  return { library, reported, say };
}

describe('a session', () => {
  it('remembers its last answer for /context and /why', async () => {
    const { say } = await openRoom();
    expect(await say('/why 1')).toBe('/why follows an answer, and there is none yet.');
    expect(await say('/who-said latecomers')).toContain('latecomers');
    expect(await say('/context')).toMatch(/▸.*latecomers.*◂.*\[a\] Ferries run again/s);
    expect(await say('/why')).toContain('Understood as: who said “latecomers”');
    expect(await say('/why 99')).toMatch(/^The last answer has numbers from 1 to \d+: \/why 1$/);
    expect(await say('/why x')).toMatch(/^The last answer has numbers/);
    expect(await say('/more')).toBe('There is no more of the last answer.');
  });

  it('takes up the last question where the next one leans on it', async () => {
    const { say } = await openRoom();
    expect(await say('who said latecomers?')).toContain('Ada Marsh');
    expect(await say('what did she say about noon?')).toContain('What Ada Marsh said about “noon”');
  });

  it('takes a number for whom it stands for in a list of people', async () => {
    const { say } = await openRoom();
    expect(await say('/people')).toMatch(/^1 person on the record\n1 +Ada Marsh · /);
    expect(await say('1')).toMatch(/^Ada Marsh\n/);
    expect(await say('/check “latecomers” by: Ada Marsh')).toContain('Left out before it: Nobody waits for');
  });

  it('says that the article of an answer is gone', async () => {
    const { library, say } = await openRoom();
    await say('/who-said latecomers');
    await library.remove('ferry');
    expect(await say('/context 1')).toBe('That article is no longer on the record.');
  });

  it('corrects who said a numbered answer and when, lists it, and takes it back', async () => {
    const { say } = await openRoom();
    expect(await say('/correct 1 speaker: Tom Weir')).toBe('/correct follows an answer, and there is none yet.');
    await say('/who-said latecomers');
    expect(await say('/correct 1')).toContain('/correct 1 speaker: NAME');
    expect(await say('/correct 1 speaker: Tom Weir')).toBe('Corrected. Speaker: Tom Weir, not Ada Marsh.');
    expect(await say('/who-said latecomers')).toContain('— Tom Weir (corrected by a moderator) · said');
    expect(await say('/why')).toContain('corrected by a moderator. The rules had read Ada Marsh');
    expect(await say('/correct date: 1 May 2021')).toBe('Corrected. Said on: 1 May 2021, not 3 May 2021.');
    expect(await say('/who-said latecomers')).toContain('1 May 2021 (corrected by a moderator)');
    expect(await say('/corrections')).toMatch(/^2 corrections\n\n1 {3}Said on: 1 May 2021.*2 {3}Speaker: Tom Weir/s);
    expect(await say('/corrections undo 2')).toBe('Undone. It stands again as the rules read it.');
    expect(await say('/corrections undo 2')).toBe('There is no correction of that number. /corrections lists them.');
    expect(await say('/who-said latecomers')).toContain('— Ada Marsh');
  });

  it.each([
    ['/correct 1 speaker: Ada Marsh', 'It stands so already. Nothing was changed.'],
    ['/correct 1 date: soonish', '“soonish” is no date that can be read.'],
    ['/correct 99 speaker: Tom Weir', 'The last answer has numbers from 1 to'],
    ['/correct 1 speaker: unclear', 'Corrected. Speaker: unclear, not Ada Marsh.'],
  ])('answers %s with a sentence', async (line, expected) => {
    const { say } = await openRoom();
    await say('/who-said latecomers');
    expect(await say(line)).toContain(expected);
  });

  it('sets a time zone, by which “today” is meant and times are shown', async () => {
    const { say } = await openRoom();
    expect(await say('/settings')).toContain('Time zone: UTC, 1 June 2021, 00:00 now.');
    expect(await say('/settings time-zone: america/new_york')).toContain('America/New_York, 31 May 2021, 20:00 now.');
    expect(await say('/settings Atlantis')).toContain('“Atlantis” is no time zone.');
    expect(await say('/timeline strike to: today')).toContain('until 31 May 2021');
    expect(await say('/audit')).toMatch(
      /^2 lines, times of America\/New_York\n\n- .* · changed a setting: Time zone: America/,
    );
  });

  it('says who did what, and what is kept', async () => {
    const { say } = await openRoom();
    expect(await say('/audit')).toContain('added an article: “Ferries run again” · by the program');
    await say('/who-said latecomers');
    await say('/correct 1 speaker: Tom Weir');
    expect(await say('/audit')).toContain('corrected: Ada Marsh → Tom Weir, in “Ferries run again” · by terminal');
    expect(await say('/audit 99')).toContain('corrected: Ada Marsh → Tom Weir');
    expect(await say('/privacy')).toContain('- 1 article with what was read in it and earlier texts');
  });

  it('finds articles by words', async () => {
    const { say } = await openRoom();
    expect(await say('/articles strikes')).toContain('Ferries run again');
    expect(await say('/articles zeppelin')).toBe('No article is found by “zeppelin”.');
  });

  it('tells what became of an article, without its escape sequences', async () => {
    const { say } = await openRoom();
    expect(await say('/ingest file.txt')).toBe('No file.txt.');
  });

  it('stays alive where the library breaks, and reports the cause', async () => {
    const { library, reported, say } = await openRoom();
    Object.assign(library, { articles: () => Promise.reject(new Error('disk I/O error')) });
    expect(await say('/articles')).toBe('Something went wrong, so there is no answer. Nothing was lost.');
    expect(reported.join()).toContain('disk I/O error');
    expect(await say('/help')).toContain('/who-said recuse');
  });

  it('ends at /quit', async () => {
    const { say } = await openRoom();
    expect(await say('/quit')).toBe('(left)');
  });
});

describe('completion', () => {
  it.each([
    ['/timeline Ada Marsh fr', 'Ada Marsh from: '],
    ['/record Ada Marsh TO', 'Ada Marsh topic: '],
    ['/check Nobody waits by: ad', 'Ada Marsh'],
  ])('of %j offers %j among others', async (line, expected) => {
    const { library } = await openRoom();
    expect((await complete(line, library))[0]).toContain(expected);
  });

  it.each(['/who-is Ada Marsh fr', '/timeline fr', '/xyz Ada Marsh fr'])('of %j offers no option', async (line) => {
    const { library } = await openRoom();
    expect((await complete(line, library))[0].filter((one) => one.endsWith(': '))).toEqual([]);
  });

  it.each([
    ['/who', ['/who-said ', '/who-is ']],
    ['/WHO-I', ['/who-is ']],
    ['/xyz', []],
    ['who said', []],
  ])('of %j offers the commands %j', async (line, expected) => {
    const { library } = await openRoom();
    expect((await complete(line, library))[0]).toEqual(expected);
  });
});

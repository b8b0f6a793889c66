import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addArticle, GUILD, type Harbour, openHarbour } from './harbour.ts';
import { isPrivate, Member, partOf, textOf } from './loopback/member.ts';

const LATER = `---
title: East pier opens again
publisher: The Courier
published: 2022-03-14
---
“I was wrong about the pier: it is safe, and nobody will fall,” said Ada Reyes, the harbour master, on Monday.

Ben Reyes, a fisherman, was glad. “The pier is ours again,” said Ben Reyes. Tom Okafor said that the pier should never have been closed.
`;

describe('the words of people on Discord', () => {
  let harbour: Harbour;
  let member: Member;

  beforeAll(async () => {
    harbour = await openHarbour();
    member = harbour.member;
    await addArticle(harbour.moderator, 'later.md', LATER);
  }, 60_000);
  afterAll(() => harbour.close());
  afterEach(() => {
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
  });

  it('/quotes: the latest first, with what takes back a statement right behind it', async () => {
    const shown = textOf(await member.command('quotes', { person: 'Ada Reyes', about: 'the pier' }).reply());
    expect(shown).toContain('2 statements (2 word for word)');
    expect(shown).toContain('The pier is not safe');
    expect(shown).toContain('↳ takes back what stands above');
  });

  it('/quotes between two days, and a sentence where a day cannot be read', async () => {
    const options = { person: 'Ada Reyes', from: '2022' };
    expect(textOf(await member.command('quotes', options).reply())).not.toContain('The pier is not safe');
    const unread = await member.command('quotes', { ...options, to: 'soonish' }).reply();
    expect(textOf(unread)).toContain('“soonish” is no date');
  });

  it('/record with the first and the last beside each other', async () => {
    const reply = await member.command('record', { person: 'Ada Reyes', topic: 'pier' }).reply();
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toMatch(
      /\*\*First\*\* · 6 May 2021.*\n> “The pier is not safe[\s\S]*\*\*Last\*\* · 14 March 2022/,
    );
    expect(textOf(await member.press(reply, 'Context').reply())).toContain('We close it today');
  });

  it('/compare by turns, and whoever said nothing is named', async () => {
    const people = 'Ada Reyes, Tom Okafor, Ben Reyes';
    const shown = textOf(await member.command('compare', { people, topic: 'asked' }).reply());
    expect(shown).toContain('Ben Reyes: nothing on the record about it');
    const both = await member.command('compare', { people: 'Ada Reyes and Tom Okafor', topic: 'pier' }).reply();
    expect(textOf(both)).toContain('reported, not word for word');
    expect(partOf(both, 'Only one speaker')).toBeDefined();
  });

  it('ask by a select which of two people of one name is meant', async () => {
    const reply = await member.command('record', { person: 'Reyes', topic: 'pier' }).reply();
    expect(textOf(reply)).toContain('2 people on the record may be called “Reyes”: which one?');
    const other = new Member(harbour.discord, GUILD);
    expect(textOf(await other.choose(reply, 'Who is meant', 'Ben Reyes').reply())).toContain('The pier is ours again');
    expect(textOf(await member.choose(reply, 'Who is meant', 'Ada Reyes').reply())).toContain('I was wrong about');
  });

  it('/who-is: roles with their days, topics, company, and who else is called so', async () => {
    const reply = await member.command('who-is', { person: 'Reyes' }).reply();
    expect(textOf(reply)).toContain('which one?');
    const ben = textOf(await member.choose(reply, 'Who is meant', 'Ben Reyes').reply());
    expect(ben).toContain('- a fisherman (14 March 2022 · East pier opens again)');
    expect(ben).toContain('1 quotation (1 word for word); named in 1 article.');
    expect(textOf(await member.command('who-is', { person: 'the fisherman' }).reply())).toContain('### Ben Reyes');
    expect(textOf(await member.command('who-is', { person: 'Ada Reyes' }).reply())).toContain('Speaks of: ');
  });

  it('/people: who is on the record, the most quoted first; one opens a card', async () => {
    const reply = await member.command('people').reply();
    expect(textOf(reply)).toMatch(/3 people on the record\n- \*\*Ada Reyes\*\* · .*quotations in 2 articles/);
    expect(textOf(await member.choose(reply, 'Who is …', 'Tom Okafor').reply())).toContain('### Tom Okafor');
  });

  it('complete names, the last of several too', async () => {
    expect(await member.type('quotes', 'person', 'Oka').choices()).toMatchObject([{ value: 'Tom Okafor' }]);
    expect(await member.type('compare', 'people', 'Ada Reyes, Oka').choices()).toMatchObject([
      { value: 'Ada Reyes, Tom Okafor' },
    ]);
    expect((await member.type('record', 'topic', 'Oka').choices()).length).toBeGreaterThan(0);
  });
});

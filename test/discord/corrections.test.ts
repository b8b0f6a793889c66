import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GUILD, type Harbour, openHarbour } from './harbour.ts';
import type { Posted } from './loopback/interactions.ts';
import { isPrivate, Member, partOf, textOf } from './loopback/member.ts';

describe('corrections on Discord', () => {
  let harbour: Harbour;
  let member: Member;
  let moderator: Member;

  beforeAll(async () => {
    harbour = await openHarbour();
    ({ member, moderator } = harbour);
  }, 60_000);
  afterAll(() => harbour.close());
  afterEach(() => {
    expect(harbour.discord.faults).toEqual([]);
    expect(harbour.bot.alive).toBe(true);
  });

  const answer = (words = 'never asked us'): Promise<Posted> => member.command('who-said', { words }).reply();
  const fill = async (who: Member, label: string, right: string, words?: string): Promise<Posted> => {
    const form = await who.press(await answer(words), label).form();
    return who.send(form, { right }).reply();
  };

  it('of a moderator count at once, are marked on the card, and can be undone', async () => {
    const done = await fill(moderator, 'Wrong speaker?', 'Reyes');
    expect(isPrivate(done)).toBe(true);
    expect(textOf(done)).toBe('Corrected. Speaker: Ada Reyes, not Tom Okafor.');
    const after = await answer();
    expect(textOf(after)).toContain('— **Ada Reyes**');
    expect(textOf(after)).toContain('speaker corrected by a moderator');
    expect(textOf(await member.press(after, 'Why').reply())).toContain('The rules had read Tom Okafor');
    const said = await member.command('ask', { question: 'what did Reyes say?' }).reply();
    expect(textOf(said)).toContain('They never asked us');
    expect(textOf(await member.command('who-is', { person: 'Okafor' }).reply())).toContain('Not quoted');
    expect(textOf(await member.press(done, 'Undo').reply())).toContain('Only members who may manage');
    expect(textOf(await moderator.press(done, 'Undo').reply())).toContain('Undone');
    expect(textOf(await answer())).toContain('Tom Okafor');
  });

  it('of a date change the card and the timeline', async () => {
    const timeline = await member.command('timeline', { subject: 'Reyes' }).reply();
    const event = await member.choose(timeline, 'A closer look', 0).reply();
    const form = await moderator.press(event, 'Wrong date?').form();
    expect(textOf(await moderator.send(form, { right: 'soonish' }).reply())).toContain('no date that can be read');
    expect(textOf(await moderator.send(form, { right: '28 April 2021' }).reply())).toContain('Date: 28 April 2021');
    const after = textOf(await member.command('timeline', { subject: 'Reyes' }).reply());
    expect(after).toContain('**28 April 2021** (corrected by a moderator)');
    const said = await fill(moderator, 'Wrong date?', '5 May 2021');
    expect(textOf(said)).toBe('Corrected. Said on: 5 May 2021, not 6 May 2021.');
    expect(textOf(await answer())).toContain('5 May 2021 (corrected by a moderator)');
  });

  it('of a member are suggestions, which moderators confirm or turn down in the list', async () => {
    const thanks = await fill(member, 'Wrong speaker?', 'Lena Fisk');
    expect(textOf(thanks)).toContain('A moderator will look at it: Speaker: Lena Fisk, not Tom Okafor.');
    expect(textOf(await fill(new Member(harbour.discord, GUILD), 'Wrong speaker?', 'Lena Fisk'))).toContain('the same');
    await fill(member, 'Wrong speaker?', '', 'wait for somebody to fall');
    expect(textOf(await answer())).toContain('Tom Okafor');
    expect(textOf(await moderator.command('help').reply())).toContain('2 suggestions to look at: `/corrections`');
    const mine = await member.command('corrections').reply();
    expect(textOf(mine)).toContain('2 suggestions to look at');
    expect(() => partOf(mine, 'Confirm')).toThrow('no “Confirm”');
    const list = await moderator.command('corrections').reply();
    const confirm = String(partOf(list, 'Confirm')['custom_id']);
    expect(textOf(await member.pressId(list, confirm).reply())).toContain('Only members who may manage');
    expect(textOf(await moderator.press(list, 'Turn down').reply())).toContain('1 suggestion to look at');
    const turn = moderator.press(list, 'Confirm');
    expect(textOf(await turn.reply())).not.toContain('to look at');
    expect(textOf(await turn.followUp())).toBe('Confirmed. Speaker: Lena Fisk, not Tom Okafor.');
    expect(textOf(await answer())).toContain('Lena Fisk');
    const late = moderator.pressId(list, confirm);
    await late.reply();
    expect(textOf(await late.followUp())).toContain('Somebody else has settled that already');
  });

  it.each([
    ['Wrong speaker?', 'Reyes @everyone **x** <@1>'],
    ['Wrong speaker?', '\u202e\u0000\ud83d|;=,'],
    ['Wrong date?', '\u202e2021-13-45'],
  ])('with hostile words in “%s” are answered like any other', async (label, right) => {
    expect(isPrivate(await fill(member, label, right))).toBe(true);
    expect(isPrivate(await moderator.command('corrections').reply())).toBe(true);
  });

  it('of an article that is gone, and of another make, are answered with a sentence', async () => {
    const form = await moderator.press(await answer(), 'Wrong speaker?').form();
    const other = { ...form, custom_id: ';f|zzzzzzz.1.5.' };
    expect(textOf(await moderator.send(other, { right: 'x' }).reply())).toContain('no longer on the record');
    for (const id of [';', ';f|', ';z|', ';s', ';f|zzzzzzz.1.5.']) {
      expect(textOf(await moderator.pressId(await answer(), id).reply()), id).toContain('older version');
    }
  });
});

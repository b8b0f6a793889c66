import { MessageFlags } from 'discord.js';
import type { Library } from '../../library/library.ts';
import type { House } from '../house.ts';
import { placeOf } from '../place.ts';
import { singleCard } from '../render/answer.ts';
import { contextCard } from '../render/context.ts';
import { type Card, note } from '../render/parts.ts';
import { whyCard } from '../render/why.ts';
import { cardFor, type Found, findEvidence } from '../respond.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { State } from '../state.ts';
import { type AnswerButton, chosen, type Press } from './handler.ts';

const GONE = note('That article is no longer on the record here, or it reads otherwise now. Ask again.');
const NOT_A_MEMBER = note('That answer is from a server that we no longer share.');

interface Seen extends Found {
  readonly library: Library;
  readonly state: State;
}

/** Finds what a button stands under, or says why it cannot be seen any more. */
async function seen(press: Press, state: State, target: string, house: House): Promise<Seen | Card> {
  const place = await placeOf(press, house, state.server);
  if (place.kind === 'choose') return NOT_A_MEMBER;
  const found = await findEvidence(state, target, place.library, house);
  return found === null ? GONE : { ...found, library: place.library, state: { ...state, server: place.server } };
}

/** A closer look, for the presser alone. */
const look =
  (
    show: (seen: Seen, house: House) => Promise<Card> | Card,
    target: (state: State, press: Press) => string,
  ): AnswerButton =>
  async (press, state, house) => {
    await press.deferReply({ flags: MessageFlags.Ephemeral });
    const found = await seen(press, state, target(state, press), house);
    await press.editReply(toMessage('evidence' in found ? await show(found, house) : found));
  };

export const why = look(
  ({ answer, evidence }) => whyCard(answer, evidence),
  (state) => state.target,
);

/** An event that was chosen from a timeline. */
export const event = look(
  ({ evidence, state }) => singleCard(evidence, state, false),
  (_, press) => chosen(press),
);

/** The paragraphs around; its own pages turn in place. */
export const context: AnswerButton = async (press, state, house) => {
  const turning = state.asker !== '' && state.asker === press.user.id;
  if (turning) await press.deferUpdate();
  else await press.deferReply({ flags: MessageFlags.Ephemeral });
  const found = await seen(press, state, state.target, house);
  if (!('evidence' in found)) {
    await press.editReply(toMessage(found));
    return;
  }
  const entry = await found.library.get(found.evidence.article.id);
  const card = entry === null ? GONE : contextCard(entry, found.evidence, { ...found.state, asker: press.user.id });
  await press.editReply(toMessage(card));
};

/** Posts one piece of evidence for everybody, or (a timeline) the whole answer. */
export const share: AnswerButton = async (press, state, house) => {
  await press.deferUpdate();
  if (state.target === '') {
    const place = await placeOf(press, house, state.server);
    const view = { ...state, asker: press.user.id, page: 0 };
    await press.followUp(
      place.kind === 'choose' ? toPrivateMessage(NOT_A_MEMBER) : toMessage(await cardFor(view, place, house)),
    );
    return;
  }
  const found = await seen(press, state, state.target, house);
  if ('evidence' in found) await press.followUp(toMessage(singleCard(found.evidence, found.state, true)));
  else await press.followUp(toPrivateMessage(found));
};

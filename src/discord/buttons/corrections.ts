import type { ModalSubmitInteraction } from 'discord.js';
import { correct, inShort } from '../../answering/correcting/correct.ts';
import { wallClock } from '../../domain/time-zone.ts';
import type { Verdict } from '../../library/corrections/corrections.ts';
import { placedCorrections } from '../../library/corrections/placed.ts';
import { settledSentence } from '../../wording/corrections.ts';
import { correctionForm, typedCorrection } from '../correction-form.ts';
import type { House } from '../house.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import { decodeSpot, type RecordState, spotKey } from '../record-state.ts';
import { correctedCard, correctionsCard } from '../render/corrections.ts';
import { escaped } from '../render/markdown.ts';
import { type Card, note } from '../render/parts.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { Press, RecordButton } from './handler.ts';

const IN_SERVERS_ONLY = note('Correct it in the server that the article belongs to.');

/** Opens the form at once, with nothing looked up: a form cannot be deferred. */
const opening =
  (what: 'speaker' | 'date'): RecordButton =>
  async (press, state) => {
    if (press.guildId === null) await press.reply(toPrivateMessage(IN_SERVERS_ONLY));
    else await press.showModal(correctionForm(what, state.argument));
  };

export const wrongSpeaker = opening('speaker');
export const wrongDate = opening('date');

/** Takes in a form: a moderator's counts at once, anybody else's is a suggestion. */
export async function correctionSent(form: ModalSubmitInteraction, state: RecordState, house: House): Promise<Card> {
  const library = await house.libraries.of(form.guildId ?? '');
  const spot = decodeSpot(state.argument);
  const head = (await library.articles()).find(({ id }) => spotKey(id) === spot?.article);
  if (spot === null || head === undefined) return correctedCard({ kind: 'gone' });
  const { span, shown } = spot;
  const what = state.verb === 'dateForm' ? 'date' : 'speaker';
  const typed = typedCorrection(form.fields);
  const moderator = mayModerate(form);
  const now = wallClock(house.now(), (await library.settings()).timeZone);
  const wish = { article: head.id, span, shown, what, typed, by: form.user.id, moderator, now } as const;
  return correctedCard(await correct(wish, library));
}

/** The list, at some page. */
async function listed(press: Press, page: number, house: House): Promise<Card> {
  const library = await house.libraries.of(press.guildId ?? '');
  return correctionsCard(await placedCorrections(library), page, mayModerate(press));
}

export const corrections: RecordButton = async (press, { page }, house) => {
  await press.deferUpdate();
  await press.editReply(toMessage(await listed(press, page, house)));
};

/**
 * Settles a correction. In the list the list is shown again; under a correction just made, what came of it is. What a
 * second moderator presses on what the first has settled says so.
 */
const settling =
  (verdict: Verdict): RecordButton =>
  async (press, { argument, page }, house) => {
    if (!mayModerate(press)) {
      await press.reply(toPrivateMessage(note(MODERATORS_ONLY)));
      return;
    }
    await press.deferUpdate();
    const library = await house.libraries.of(press.guildId ?? '');
    const found = (await placedCorrections(library)).find(({ correction }) => correction.id === argument);
    const about = found === undefined ? '' : inShort(found.correction, found.article);
    const settled = await library.corrections.settle(argument, verdict, press.user.id, about);
    const said = note(escaped(settledSentence(settled, verdict)));
    if (page === 0) {
      await press.editReply(toMessage(said));
      return;
    }
    await press.editReply(toMessage(await listed(press, page - 1, house)));
    await press.followUp(toPrivateMessage(said));
  };

export const confirm = settling('confirm');
export const turnDown = settling('turn-down');
export const undo = settling('undo');

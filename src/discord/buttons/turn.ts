import { MessageFlags } from 'discord.js';
import { withName } from '../../answering/request.ts';
import { placeOf } from '../place.ts';
import { EVERYTHING } from '../render/filter.ts';
import { answerTo, cardFor } from '../respond.ts';
import { toMessage } from '../send.ts';
import { type State, shortKey, type View } from '../state.ts';
import { type AnswerButton, chosen, type Press } from './handler.ts';

/** Acknowledges: the message will change if it is the presser's own, else the presser gets one of their own. */
export async function acknowledge(press: Press, owner: string): Promise<void> {
  if (owner === '' || owner === press.user.id) await press.deferUpdate();
  else await press.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Shows another part of the answer: in place to whoever asked, privately to others. */
const turn =
  (next: (state: State, press: Press) => View): AnswerButton =>
  async (press, state, house) => {
    await acknowledge(press, state.asker);
    const view = { ...next(state, press), asker: press.user.id };
    await press.editReply(toMessage(await cardFor(view, await placeOf(press, house, view.server), house)));
  };

export const page = turn((state) => state);

export const filter = turn((state, press) => ({
  ...state,
  page: 0,
  filter: /^[as][0-9a-z]{1,7}$/.test(chosen(press)) && chosen(press) !== EVERYTHING ? chosen(press) : '',
}));

/** Asks anew, about a name that was offered. */
export const again = turn((state) => ({ ...state, page: 0, filter: '' }));

/** Asks the server that was chosen. */
export const server = turn((state, press) => ({ ...state, page: 0, filter: '', server: chosen(press) }));

/** Asks the same about whoever was chosen among people of one name. */
export const person: AnswerButton = async (press, state, house) => {
  await acknowledge(press, state.asker);
  const place = await placeOf(press, house, state.server);
  const found = place.kind === 'library' ? await answerTo(state, place.library, house) : null;
  const who =
    found?.kind === 'which-person' ? found.candidates.find(({ name }) => shortKey(name) === chosen(press)) : null;
  const request = found?.kind === 'which-person' && who ? withName(state.request, found.name, who.name) : state.request;
  const view = { ...state, request, page: 0, filter: '', asker: press.user.id };
  await press.editReply(toMessage(await cardFor(view, place, house)));
};

import { MessageFlags } from 'discord.js';
import { exactly, type Request, requestOf, withName } from '../../answering/request.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Candidate } from '../../domain/statement.ts';
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

/** The request about whoever was chosen: of people of one name, or from a list of people. */
function aboutChosen(request: Request, answer: Answer | null, key: string): Request {
  const isChosen = ({ name }: Candidate): boolean => shortKey(name) === key;
  switch (answer?.kind) {
    case 'which-person': {
      const one = answer.candidates.find(isChosen);
      return one === undefined ? request : withName(request, answer.name, one.name);
    }
    case 'person': {
      const one = answer.person.namesakes.find(isChosen);
      return one === undefined ? request : requestOf('who-is', exactly(one.name));
    }
    case 'people': {
      const one = answer.people.find(isChosen);
      return one === undefined ? request : requestOf('who-is', exactly(one.name));
    }
    default:
      return request;
  }
}

/** Asks the same about whoever was chosen. */
export const person: AnswerButton = async (press, state, house) => {
  await acknowledge(press, state.asker);
  const place = await placeOf(press, house, state.server);
  const found = place.kind === 'library' ? await answerTo(state, place.library, house) : null;
  const request = aboutChosen(state.request, found, chosen(press));
  const view = { ...state, request, page: 0, filter: '', asker: press.user.id };
  await press.editReply(toMessage(await cardFor(view, place, house)));
};

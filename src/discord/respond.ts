import { setImmediate as breathe } from 'node:timers/promises';
import { answer } from '../answering/answer.ts';
import { requestOf } from '../answering/request.ts';
import type { Answer, Evidence } from '../domain/answer.ts';
import { wallClock } from '../domain/time-zone.ts';
import type { Library } from '../library/library.ts';
import type { House } from './house.ts';
import type { Place } from './place.ts';
import { answerCard, evidenceOf } from './render/answer.ts';
import type { Card } from './render/parts.ts';
import { serverChoice } from './render/servers.ts';
import { showsPicture } from './render/timeline.ts';
import { timelinePictured } from './render/timeline-file.ts';
import { evidenceKey, type View } from './state.ts';

/** The last answer that each library was asked for. */
const last = new WeakMap<Library, Promise<unknown>>();

/**
 * The answer to what a view asks. A library's answers are worked out one after another, and between two of them whatever
 * else has come gets its turn: an answer is work for the one thread that must also acknowledge fifty commands at once.
 */
export function answerTo(view: View, library: Library, house: House): Promise<Answer> {
  const before = last.get(library) ?? Promise.resolve();
  const found = before
    .then(() => breathe())
    .then(async () => answer(view.request, { library, now: await localNow(library, house) }));
  last.set(
    library,
    found.catch(() => {}),
  );
  return found;
}

/** The moment as the clocks of the server show it, so that "yesterday" is the members' own. */
const localNow = async (library: Library, { now }: House): Promise<Date> =>
  wallClock(now(), (await library.settings()).timeZone);

/** An answer as a card, a timeline's first page with its picture. */
async function shown(found: Answer, view: View): Promise<Card> {
  const card = answerCard(found, view);
  if (found.kind !== 'timeline' || !showsPicture(found, view)) return card;
  const { question, entries, undated } = found;
  return timelinePictured({ subject: question.about, entries, undated }, card);
}

/** The card for a view: its answer, or the servers to choose from. */
export async function cardFor(view: View, place: Place, house: House): Promise<Card> {
  if (place.kind === 'choose') return serverChoice(place.servers, view);
  const seen = { ...view, server: place.server };
  return shown(await answerTo(seen, place.library, house), seen);
}

/**
 * The card for something new that somebody asks, which may follow up what they asked before. The card holds the whole
 * question, so that its buttons need no memory.
 *
 * @param channel the channel or thread where they ask.
 */
export async function askedCard(view: View, place: Place, channel: string, house: House): Promise<Card> {
  if (place.kind === 'choose') return cardFor(view, place, house);
  const { request, asker } = view;
  const spot = { server: place.library.server, channel, member: asker };
  const whole = request.kind === 'ask' ? house.conversations.whole(spot, request.question) : null;
  const seen = { ...view, server: place.server, request: whole === null ? request : requestOf('ask', whole) };
  const found = await answerTo(seen, place.library, house);
  house.conversations.remember(spot, found);
  return shown(found, seen);
}

/** A piece of evidence in the answer that it belongs to. */
export interface Found {
  readonly answer: Answer;
  readonly evidence: Evidence;
}

/** The piece of evidence that a button stands under; null where its article is gone or reads otherwise now. */
export async function findEvidence(view: View, target: string, library: Library, house: House): Promise<Found | null> {
  const found = await answerTo(view, library, house);
  const evidence = evidenceOf(found).find((item) => evidenceKey(item) === target);
  return evidence === undefined ? null : { answer: found, evidence };
}

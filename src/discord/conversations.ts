import { follow, type Turn, turnOf } from '../answering/conversation.ts';
import type { Answer } from '../domain/answer.ts';
import type { ServerId } from '../domain/article.ts';
import { oneLine } from './render/markdown.ts';

/** Where somebody asks: a follow-up takes up only what the same member asked the same server in the same channel or thread. */
export interface Spot {
  readonly server: ServerId;
  readonly channel: string;
  readonly member: string;
}

/** What somebody asked last, in one place. Kept in memory only, and not for long. */
export interface Conversations {
  /** The whole question that the words ask, where they follow up the last one ("who else?"); else the words. */
  whole(place: Spot, words: string): string;
  remember(place: Spot, answer: Answer): void;
}

/** More conversations than this are forgotten, the oldest first. */
const MOST = 1_000;

const keyOf = ({ server, channel, member }: Spot): string => `${server}/${channel}/${member}`;

export function openConversations(now: () => Date): Conversations {
  const last = new Map<string, Turn>();
  return {
    whole: (spot, words) => oneLine(follow(last.get(keyOf(spot)) ?? null, words, now())),
    remember: (spot, answer) => {
      const key = keyOf(spot);
      const turn = turnOf(answer, now(), last.get(key) ?? null);
      last.delete(key);
      if (turn !== null) last.set(key, turn);
      for (const oldest of last.keys()) if (last.size > MOST) last.delete(oldest);
    },
  };
}

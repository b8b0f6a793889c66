import { follow, type Turn, turnOf } from '../answering/conversation.ts';
import type { Answer } from '../domain/answer.ts';
import { oneLine } from './render/markdown.ts';

/** What somebody asked last, in one place. Kept in memory only, and not for long. */
export interface Conversations {
  /** The whole question that the words ask, where they follow up the last one ("who else?"); else the words. */
  whole(place: string, member: string, words: string): string;
  remember(place: string, member: string, answer: Answer): void;
}

/** More conversations than this are forgotten, the oldest first. */
const MOST = 1_000;

export function openConversations(now: () => Date): Conversations {
  const last = new Map<string, Turn>();
  return {
    whole: (place, member, words) => oneLine(follow(last.get(`${place}/${member}`) ?? null, words, now())),
    remember: (place, member, answer) => {
      const key = `${place}/${member}`;
      const turn = turnOf(answer, now());
      last.delete(key);
      if (turn !== null) last.set(key, turn);
      for (const oldest of last.keys()) if (last.size > MOST) last.delete(oldest);
    },
  };
}

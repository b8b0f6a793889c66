import { type Request, timelineRequest } from '../../answering/request.ts';
import type { CommandName } from '../../domain/commands.ts';

/** The commands that are answered from the articles; all others do or list something. */
export type Asking = Request['kind'];

const REQUESTS: { readonly [Name in Asking]: (words: string) => Request } = {
  'who-said': (words) => ({ kind: 'who-said', words }),
  timeline: timelineRequest,
  'who-is': (person) => ({ kind: 'who-is', person }),
  ask: (question) => ({ kind: 'ask', question }),
};

export const isAsking = (name: CommandName): name is Asking => name in REQUESTS;

/** What a command with its words wants to know. */
export const requestOf = (name: Asking, words: string): Request => REQUESTS[name](words);

import type { Request } from '../../answering/request.ts';
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

/** "/timeline Sessions from: January 2017 to: March 2017": either bound or both may stand at the end. */
function timelineRequest(words: string): Request {
  const [subject = '', ...bounds] = words.split(/\s+(?=(?:from|to):)/i);
  const given = new Map(bounds.map((bound) => [bound.slice(0, bound.indexOf(':')).toLowerCase(), bound]));
  const day = (name: string): string =>
    given
      .get(name)
      ?.slice(name.length + 1)
      .trim() ?? '';
  const [from, to] = [day('from'), day('to')];
  return { kind: 'timeline', subject, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

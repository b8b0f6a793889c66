/** What somebody wants to know: a command with its words, or a question in plain words. */
export type Request =
  | { readonly kind: 'who-said'; readonly words: string }
  | { readonly kind: 'timeline'; readonly subject: string; readonly from?: string; readonly to?: string }
  | { readonly kind: 'who-is'; readonly person: string }
  | { readonly kind: 'ask'; readonly question: string };

type TimelineRequest = Extract<Request, { kind: 'timeline' }>;

/** "Sessions from: January 2017 to: March 2017": a timeline in one line of words; either bound or both may be missing. */
export function timelineRequest(words: string): TimelineRequest {
  const [subject = '', ...bounds] = words.split(/\s+(?=(?:from|to):)/i);
  const bound = (name: string): string => {
    const given = bounds.find((part) => part.toLowerCase().startsWith(`${name}:`));
    return given?.slice(name.length + 1).trim() ?? '';
  };
  const [from, to] = [bound('from'), bound('to')];
  return { kind: 'timeline', subject, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** The same the other way round. */
export const timelineWords = ({ subject, from, to }: Omit<TimelineRequest, 'kind'>): string =>
  [subject, ...(from === undefined ? [] : [`from: ${from}`]), ...(to === undefined ? [] : [`to: ${to}`])].join(' ');

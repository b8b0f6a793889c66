import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { request } from 'undici';
import { MOST_BYTES } from '../draft.ts';
import { webLink } from '../head.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import { FORBIDDEN } from './address.ts';
import { openAgent } from './agent.ts';
import { readBody, TOO_LARGE } from './body.ts';
import { openRobots } from './robots.ts';

/** What a link led to. */
export interface Fetched {
  readonly kind: 'fetched';
  /** Where the last redirect led. */
  readonly url: string;
  /** Media type, lower case, without parameters; '' where none was given. */
  readonly type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** Fetches what untrusted links name. */
export interface Web {
  /** Never rejects. */
  fetch(link: string): Promise<Fetched | Refused>;
  close(): Promise<void>;
}

export interface WebSettings {
  /** `host:port` pairs that links may name although they are private. */
  readonly allowHosts?: readonly string[];
  /** Default: the system's resolver. */
  readonly lookup?: LookupFunction;
  /** For everything that one link takes, redirects and robots.txt included; default 12 s. */
  readonly milliseconds?: number;
}

const PRODUCT = 'OnTheRecord';
const HEADERS = {
  'user-agent': `${PRODUCT}/0.1 (takes single articles into a quotation library on a member's request; keeps to robots.txt)`,
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, application/pdf;q=0.8, */*;q=0.1',
  'accept-language': 'en',
  'accept-encoding': 'gzip, deflate, br',
};
const MOST_REDIRECTS = 5;
const MOST_ROBOTS_BYTES = 500_000;

/** An end that is no failure of the program: thrown inside this file only, given back as the refusal it holds. */
class End extends Error {
  readonly refusal: Refused;
  constructor(because: Refused['because'], detail: string) {
    super(detail);
    this.refusal = refused(because, detail);
  }
}

export function openWeb({
  allowHosts = [],
  lookup = systemLookup as LookupFunction,
  milliseconds = 12_000,
}: WebSettings): Web {
  const agent = openAgent(allowHosts, lookup);
  const robots = openRobots(PRODUCT, Date.now);

  /** Follows redirects to an answer; each step is judged by `allow` before and by the agent as it connects. */
  async function get(from: URL, most: number, signal: AbortSignal, allow: (url: URL) => Promise<void>) {
    let url = from;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      await allow(url);
      const { statusCode, headers, body } = await request(url, { dispatcher: agent, headers: HEADERS, signal });
      body.on('error', () => {});
      const { location } = headers;
      if (statusCode < 300 || statusCode > 399 || typeof location !== 'string') {
        if (statusCode < 200 || statusCode > 299) {
          body.destroy();
          return { url, status: statusCode, headers, bytes: new Uint8Array() };
        }
        const coding = [headers['content-encoding'] ?? ''].flat().join(',');
        return { url, status: statusCode, headers, bytes: await readBody(body, coding, most, signal) };
      }
      body.destroy();
      const next = URL.canParse(location, url.href) ? webLink(new URL(location, url).href) : null;
      if (next === null) throw new End('not-a-link', `${url.href} redirects to ${location.slice(0, 200)}`);
      url = new URL(next);
    }
    throw new End('unreachable', `more than ${MOST_REDIRECTS} redirects from ${from.href}`);
  }

  const allowedByRobots = (signal: AbortSignal) => async (url: URL) => {
    const allowed = await robots.allows(url, async (at) => {
      const { status, bytes } = await get(at, MOST_ROBOTS_BYTES, signal, async () => {});
      if (status >= 500) throw new End('unreachable', `${at.href} answers ${status}`);
      return status === 200 ? new TextDecoder().decode(bytes) : null;
    });
    if (!allowed) throw new End('forbidden-by-robots', `robots.txt of ${url.host} keeps ${url.href} from programs`);
  };

  return {
    fetch: async (link) => {
      const given = webLink(link);
      if (given === null) return refused('not-a-link', `"${link.slice(0, 200)}" is no http or https link`);
      const signal = AbortSignal.timeout(milliseconds);
      try {
        const { url, status, headers, bytes } = await get(new URL(given), MOST_BYTES, signal, allowedByRobots(signal));
        if (status !== 200) return refused('unreachable', `${url.href} answers ${status}`);
        const [type = '', ...parameters] = String(headers['content-type'] ?? '')
          .toLowerCase()
          .split(';');
        const charset = /charset\s*=\s*["']?([\w:.-]{1,40})/.exec(parameters.join(';'))?.[1] ?? null;
        return { kind: 'fetched', url: url.href, type: type.trim(), charset, bytes };
      } catch (error) {
        return refusalOf(error, signal, milliseconds);
      }
    },
    close: () => agent.destroy(),
  };
}

function refusalOf(error: unknown, signal: AbortSignal, milliseconds: number): Refused {
  if (error instanceof End) return error.refusal;
  if (signal.aborted) return refused('unreachable', `no whole answer within ${milliseconds} ms`);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const detail = error instanceof Error ? `${error.message}${code === undefined ? '' : ` (${code})`}` : String(error);
  if (code === FORBIDDEN) return refused('forbidden-address', detail);
  return refused(code === TOO_LARGE ? 'too-large' : 'unreachable', detail);
}

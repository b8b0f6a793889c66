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
  readonly validators: Validators;
}

/** What a server gave to ask later whether something has changed (RFC 9110, conditional requests). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What was fetched before is still what stands there. */
export interface Unchanged {
  readonly kind: 'unchanged';
}

/** Fetches what untrusted links name. */
export interface Web {
  /** Never rejects. */
  fetch(link: string): Promise<Fetched | Refused>;
  /** The same for what has been fetched before: the server is asked for it only if it has changed. Never rejects. */
  fetchAgain(link: string, before: Validators): Promise<Fetched | Unchanged | Refused>;
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
  accept:
    'text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, application/rss+xml;q=0.9, application/atom+xml;q=0.9, application/feed+json;q=0.9, application/pdf;q=0.8, */*;q=0.1',
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
  async function get(
    from: URL,
    most: number,
    signal: AbortSignal,
    allow: (url: URL) => Promise<void>,
    conditions: Readonly<Record<string, string>> = {},
  ) {
    let url = from;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      await allow(url);
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        headers: { ...HEADERS, ...conditions },
        signal,
      });
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

  async function fetched(link: string, before: Validators): Promise<Fetched | Unchanged | Refused> {
    const given = webLink(link);
    if (given === null) return refused('not-a-link', `"${link.slice(0, 200)}" is no http or https link`);
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const allow = allowedByRobots(signal);
      const { url, status, headers, bytes } = await get(
        new URL(given),
        MOST_BYTES,
        signal,
        allow,
        conditionsOf(before),
      );
      if (status === 304) return { kind: 'unchanged' };
      if (status !== 200) return { ...refused('unreachable', `${url.href} answers ${status}`), ...laterThan(headers) };
      const [type = '', ...parameters] = String(headers['content-type'] ?? '')
        .toLowerCase()
        .split(';');
      const charset = /charset\s*=\s*["']?([\w:.-]{1,40})/.exec(parameters.join(';'))?.[1] ?? null;
      return { kind: 'fetched', url: url.href, type: type.trim(), charset, bytes, validators: validatorsIn(headers) };
    } catch (error) {
      return refusalOf(error, signal, milliseconds);
    }
  }

  return {
    fetch: async (link) => {
      const got = await fetched(link, NOTHING_BEFORE);
      return got.kind === 'unchanged' ? refused('unreachable', `${link} answers 304 to a plain request`) : got;
    },
    fetchAgain: fetched,
    close: () => agent.destroy(),
  };
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const NOTHING_BEFORE: Validators = { etag: null, lastModified: null };

/** Longer than this is no validator that is worth keeping. */
const LONGEST_VALIDATOR = 300;

/** A header as it may be sent back: one line of visible characters. */
const sendable = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' && header.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(header) ? header : null;

const validatorsIn = (headers: Headers): Validators => ({
  etag: sendable(headers['etag']),
  lastModified: sendable(headers['last-modified']),
});

const conditionsOf = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
});

/** Seconds that the server asks to be left alone (Retry-After, the form in seconds). */
function laterThan(headers: Headers): { readonly retryAfter?: number } {
  const seconds = /^\d{1,7}$/.exec(String(headers['retry-after'] ?? ''))?.[0];
  return seconds === undefined ? {} : { retryAfter: Number(seconds) };
}

function refusalOf(error: unknown, signal: AbortSignal, milliseconds: number): Refused {
  if (error instanceof End) return error.refusal;
  if (signal.aborted) return refused('unreachable', `no whole answer within ${milliseconds} ms`);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const detail = error instanceof Error ? `${error.message}${code === undefined ? '' : ` (${code})`}` : String(error);
  if (code === FORBIDDEN) return refused('forbidden-address', detail);
  return refused(code === TOO_LARGE ? 'too-large' : 'unreachable', detail);
}

import type { Head } from './draft.ts';
import { dayOf } from './published.ts';

const LONGEST = 300;
const MOST_AUTHORS = 20;

/** Characters that show nothing, or turn the direction of what follows: they have no place in a title or a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;

/** One line of at most 300 UTF-16 units without unseen characters; undefined where nothing is left. */
export function line(given: unknown): string | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  const whole = String(given)
    .slice(0, 20 * LONGEST)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  const cut = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…` : whole;
  return cut === '' ? undefined : cut;
}

/** What a source says of its article, as it says it: values may be of any kind, and absent. */
export interface Said {
  readonly title?: unknown;
  readonly publisher?: unknown;
  readonly authors?: unknown;
  readonly published?: unknown;
  readonly url?: unknown;
}

/** The head that a source's own words give: only what can be used, in the forms that ArticleHead fixes. */
export function headOf(said: Said): Head {
  const title = line(said.title);
  const publisher = line(said.publisher);
  const published = dayOf(line(said.published) ?? '');
  const authors = (Array.isArray(said.authors) ? said.authors : (line(said.authors) ?? '').split(/,| and | & /))
    .map(line)
    .filter((name) => name !== undefined)
    .slice(0, MOST_AUTHORS);
  const url = webLink(said.url);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
  };
}

/** The link in its normal form, without credentials and fragment; null where it is none of the web's. */
export function webLink(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > 2_000 || !URL.canParse(given.trim())) return null;
  const url = new URL(given.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

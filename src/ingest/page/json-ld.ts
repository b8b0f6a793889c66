import type { DomDocument } from './dom/document.ts';

/** One object of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST_SCRIPT = 2_000_000;
const MOST_THINGS = 2_000;
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;
const PAGE = /(?:Page|Recipe|HowTo)$/;

/** What a page states of its article, and of itself. */
export interface Things {
  /** schema.org's articles (NewsArticle, ReportageNewsArticle, BlogPosting …), at any depth, also in @graph. */
  readonly articles: readonly Thing[];
  /** WebPage and its kinds: their day is the article's where no article is stated. */
  readonly pages: readonly Thing[];
  /** Names of persons by their `@id`, by which an article may name its author; in the order of the page. */
  readonly persons: ReadonlyMap<string, string>;
}

export function thingsOn(document: DomDocument): Things {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '')
      .trim()
      .replace(/^(?:<!--|\/\*.{0,40}\*\/|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)$/g, '');
    if (json.length <= MOST_SCRIPT) collect(parsed(json), things);
  }
  const ofType = (pattern: RegExp): readonly Thing[] =>
    things.filter((thing) => [thing['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type)));
  const persons = ofType(/^Person$/).flatMap(({ '@id': id, name }): readonly [string, string][] =>
    typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [],
  );
  return { articles: ofType(ARTICLE), pages: ofType(PAGE), persons: new Map(persons) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line ends inside strings, which many publishers write and JSON forbids.
      return JSON.parse(json.replace(/[\x00-\x1f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** Breadth first, so that the outermost article comes first; bounded. */
function collect(root: unknown, into: Thing[]): void {
  const queue: unknown[] = [root];
  for (let seen = 0; seen < MOST_THINGS && seen < queue.length; seen++) {
    const value = queue[seen];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS));
    else if (typeof value === 'object' && value !== null) {
      const thing: Thing = { ...value };
      into.push(thing);
      queue.push(...Object.values(thing).filter((inner) => typeof inner === 'object'));
    }
  }
}

/** The names in a value of `author` or `publisher`: a string, an object with a name, or a list of either. */
export function namesIn(value: unknown): readonly string[] {
  return [value].flat(3).flatMap((one): readonly string[] => {
    if (typeof one === 'string') return [one];
    if (typeof one !== 'object' || one === null || !('name' in one)) return [];
    return namesIn(one.name);
  });
}

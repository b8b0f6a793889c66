import robotsParser from 'robots-parser';

interface Rules {
  /** Undefined for a link of another site. */
  isAllowed(url: string, agent: string): boolean | undefined;
}

/** The package's declaration names a namespace where it exports a function. */
const parse = robotsParser as unknown as (at: string, text: string) => Rules;

/** What the robots.txt of a site lets this program read (RFC 9309). */
export interface Robots {
  /** @param get - fetches a robots.txt; its text, or null where the site has none. May reject. */
  allows(url: URL, get: (robotsTxt: URL) => Promise<string | null>): Promise<boolean>;
}

const KEPT_MILLISECONDS = 60 * 60 * 1000;
const MOST_SITES = 500;

/** @param agent - the product token that rules may name. @param now - milliseconds. */
export function openRobots(agent: string, now: () => number): Robots {
  const known = new Map<string, { readonly rules: Rules | null; readonly until: number }>();
  return {
    allows: async (url, get) => {
      const at = new URL('/robots.txt', url);
      let site = known.get(at.href);
      if (!site || site.until < now()) {
        const text = await get(at);
        site = { rules: text === null ? null : parse(at.href, text), until: now() + KEPT_MILLISECONDS };
        const oldest = known.keys().next().value;
        if (known.size >= MOST_SITES && oldest !== undefined) known.delete(oldest);
        known.set(at.href, site);
      }
      return site.rules?.isAllowed(url.href, agent) ?? true;
    },
  };
}

import type { Page } from '../page.ts';
import type { Place } from '../places.ts';
import { dayInLink } from './link-day.ts';
import { inScripts } from './scripts.ts';
import { EARLIEST_SHOWN, SHOWN, SHOWN_LAST } from './shown.ts';
import { MODIFIED, STATED } from './stated.ts';
import { dayOn } from './written.ts';

/**
 * The day on which a page says that its article was published, `YYYY-MM-DD`; where it tells nothing but the day of the
 * last change, that one: the text as it stands is of that day. Null where it tells neither.
 */
export function publishedOn(page: Page): string | null {
  const day = dayOn(page);
  const shown = (said: string): string | null => {
    const found = day(said);
    return found !== null && found >= EARLIEST_SHOWN ? found : null;
  };
  const stated = firstDay(STATED, page, day);
  if (stated !== null) return inItsOwnZone(stated, day(dayInLink(page.url) ?? ''));
  return firstDay(SHOWN, page, shown) ?? firstDay([inScripts], page, shown) ?? firstDay(SHOWN_LAST, page, shown);
}

/** The day of the last change; null where the page states none. */
export const modifiedOn = (page: Page): string | null => firstDay(MODIFIED, page, dayOn(page));

const DAY = 24 * 3_600_000;

/**
 * Many publishers state the moment in UTC, where the evening of America is the next day already: their link names the
 * day that their readers saw.
 */
const inItsOwnZone = (stated: string, linked: string | null): string =>
  linked !== null && Math.abs(Date.parse(stated) - Date.parse(linked)) === DAY ? linked : stated;

function firstDay(places: readonly Place[], page: Page, usable: (said: string) => string | null): string | null {
  for (const { says } of places) {
    for (const said of says(page)) {
      const day = said == null ? null : usable(said);
      if (day !== null) return day;
    }
  }
  return null;
}

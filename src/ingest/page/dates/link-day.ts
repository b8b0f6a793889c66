/** How links name a day, most precise first. */
const FORMS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '/2021/05/06/pier', pattern: /\/(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?:\/|-|_|$)/ },
  { example: '/pier-20210506.html', pattern: /[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:[._/-]|$)/ },
  { example: '/2021/may/06/pier', pattern: /\/(?<year>\d{4})\/(?<month>[a-z]{3})[a-z]{0,6}\/(?<day>\d{1,2})(?:\/|$)/ },
  { example: '/news/pier-2021-05-06', pattern: /[/_-](?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?:[._/-]|$)/ },
];

/** The day that the path of a link names, as a date that can be read; null where it names none. */
export function dayInLink(link: URL | null): string | null {
  for (const { pattern } of FORMS) {
    const { year, month, day } = pattern.exec(pathOf(link))?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    return /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  }
  return null;
}

/** The same for a day before its month, as sites of Europe may file their reports: "/23-01-2021-pier". */
export function dayFirstInLink(link: URL | null): string | null {
  const found = /[/~_-](?<day>\d{2})[-.](?<month>\d{2})[-.](?<year>20\d{2})(?=[._/-]|$)/.exec(pathOf(link));
  const { year, month, day } = found?.groups ?? {};
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** A link that a page names; null where it is none. */
export const linkIn = (said: string | undefined): URL | null =>
  said !== undefined && URL.canParse(said) ? new URL(said) : null;

/** An archive's own day, in front of the link that it keeps, is the day of a visit. */
const pathOf = (link: URL | null): string =>
  (link?.pathname ?? '').replace(/^\/web\/\d{4,14}(?:[a-z]{2}_)?\/https?:\/+[^/]+/, '');

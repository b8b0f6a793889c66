import type { Place } from '../places.ts';

/** How scripts that count visits name the day of publication: `"publishedFirst":"30.07.2019 09:35"`. */
const NAMED =
  /["'](?:date_?published|published_?(?:first|at|date|time|on)?|first[-_]?publi(?:shed|cation)(?:[-_]?date)?|publi(?:sh|cation)[-_]?(?:date|time)|(?:article|content|page)[-_]?publi(?:sh|cation)[-_]?(?:date|time)|pub[-_]?date|editorialDate|contentDatum|created(?:_?at|_?on|_?date)?|date_?created)["']\s{0,5}:\s{0,5}["'](?<day>[^"']{6,40})["']|\b(?:publication_?date|publish_?date|date_?published)\s?=\s?["'](?<set>[^"']{6,40})["']/gi;

const MOST = 20;

export const inScripts: Place = {
  name: 'scripts',
  says: ({ html }) => {
    const said: string[] = [];
    for (const { groups } of html.matchAll(NAMED)) {
      said.push((groups?.['day'] ?? groups?.['set'] ?? '').replaceAll('\\/', '/'));
      if (said.length >= MOST) break;
    }
    return said;
  },
};

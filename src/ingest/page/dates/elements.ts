import type { DomElement } from '../dom/nodes.ts';
import { isElement, nextIn } from '../dom/walk.ts';
import { headingOf, nextTo } from '../heading.ts';
import type { Place } from '../places.ts';
import { asideOn } from './aside.ts';

/** Attributes that say a date for machines. */
const MACHINE = ['content', 'datetime', 'data-datetime', 'data-date', 'data-time', 'data-timestamp', 'title'];

/** An element that shows more than this, in UTF-16 units, shows more than a date. */
export const LONGEST = 160;

/** "Published 3 May 2020, last updated 4 May 2020": from here on a date is one of a change. */
export const CHANGED =
  /(?:last )?(?:updated|modified|edited|revised)\b|aktualisiert|geändert|(?:bearbeitet|änderung)|mis(?:e)? à jour|modifié|actualizad|aggiornat|atualizad|bijgewerkt|zaktualizowan|güncellen|обновлен|uppdaterad|opdateret|oppdatert/i;

/** "Published on", "Veröffentlicht am": what follows is the day, wherever on the page the line stands. */
export const LABEL =
  /(?:^|[\s|·•([])(?:first published|published|posted|released|filed|date|veröffentlicht|erschienen|erstellt|datum|stand(?: des artikels)?|(?:beitrag|artikel|eintrag) wurde(?: vor)?|publié|mis en ligne|paru|publicad[oa]|fecha|pubblicat[oa]|geplaatst|gepubliceerd|opublikowano|dodano|data|yayınlanma|tarih|опубликовано|дата|publicerad|udgivet|publisert)(?: (?:on|at|am|den|le|el|il|op|em|em|dne|w dniu))?\s?[:,]?\s.{0,12}?(?=\p{L}{0,12}[.,]? ?\d)/iu;

export const beforeChange = (text: string): string => text.slice(0, CHANGED.exec(text)?.index ?? text.length);

/** What every element of a kind says, for machines or for readers. */
export const elements = (name: string, selector: string, leftOut = asideOn): Place => ({
  name,
  says: ({ document }) => saidBy(document.querySelectorAll(selector), leftOut(document)),
});

/** Everything that these elements say, in order. */
export const saidBy = (
  found: readonly DomElement[],
  leftOut: (element: DomElement) => boolean,
): readonly (string | null)[] =>
  found
    .filter((element) => !leftOut(element))
    .slice(0, 20)
    .flatMap((element) => {
      const shown = shownBy(element);
      const machine = MACHINE.map((attribute) => element.getAttribute(attribute));
      // `<time datetime="2020-05-04">Published on 3 May 2020</time>` was changed on the 4th.
      return shown !== null && LABEL.test(shown) ? [shown, ...machine] : [...machine, shown];
    });

function shownBy(element: DomElement): string | null {
  const parts: string[] = [];
  // "<b>May</b><b>3</b><b>2020</b>" is shown as three words.
  for (let node = nextIn(element, element); node !== null; node = nextIn(node, element))
    if (!isElement(node)) parts.push(node.textContent);
  const text = parts.join(' ').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? beforeChange(text) : null;
}

/** What stands in the title's own box or next to it. */
export const nextToTitle = (name: string, selector: string): Place => ({
  name,
  says: ({ document }) => {
    const heading = headingOf(document);
    const box = heading?.parentNode ?? null;
    if (heading === null || box === null || box.localName === 'body') return [];
    const after = nextTo(heading).flatMap((one) => one.querySelectorAll(selector));
    return saidBy([...box.querySelectorAll(selector).slice(0, 3), ...after], () => false);
  },
});

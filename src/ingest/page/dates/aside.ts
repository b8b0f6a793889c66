import type { DomDocument } from '../dom/document.ts';
import type { DomElement } from '../dom/nodes.ts';
import { isElement, nextIn } from '../dom/walk.ts';
import { headingOf, nextTo } from '../heading.ts';

const ASIDE = /comment|respond|related|recommend|sidebar|(?<!elementor-)widget|teaser|most-?read|popular/i;

/** An article that was never changed has one day, named after both: "entry-date published updated". */
const CHANGE = /^(?!.*(?<![a-z])publish).*(?:updat|modif)/is;

/** The foot of a page; one of an entry, "post-footer", belongs to it. */
const FOOT = /footer/i;
const FOOT_OF_ENTRY = /(?:entry|post|article|asset|story|content|meta)[-_]{0,2}footer/i;

const named = (element: DomElement): string => `${element.className} ${element.id}`;

/** How deep a page is looked at: one may nest as deep as it likes. */
const MOST_LEVELS = 40;

/** The element and those that it stands in. */
function within(element: DomElement): readonly DomElement[] {
  const around: DomElement[] = [];
  for (
    let at: DomElement | null = element;
    at !== null && at.localName !== 'body' && around.length < MOST_LEVELS;
    at = at.parentNode
  )
    around.push(at);
  return around;
}

const spines = new WeakMap<DomDocument, ReadonlySet<DomElement>>();

/**
 * What the title and the longest piece of text stand in: whatever it is called ("widget Blog", "has-sidebar"), it is no
 * box beside the article; nor is what follows next on the title ("teaser__meta").
 */
function spineOf(document: DomDocument): ReadonlySet<DomElement> {
  const known = spines.get(document);
  if (known) return known;
  const heading = headingOf(document);
  const spine = new Set([heading, longestOf(document)].flatMap((one) => (one === null ? [] : within(one))));
  for (const one of nextTo(heading)) spine.add(one);
  spines.set(document, spine);
  return spine;
}

const NO_TEXT = new Set('script option textarea noscript title'.split(' '));

/** The element that holds the longest text of the page itself, not of a comment. */
function longestOf(document: DomDocument): DomElement | null {
  let longest: DomElement | null = null;
  let letters = 0;
  for (let node = nextIn(document, document); node !== null; node = nextIn(node, document)) {
    const parent = node.parentNode;
    if (isElement(node) || parent === null || node.textContent.length <= letters) continue;
    const length = node.textContent.trim().length;
    if (length <= letters || NO_TEXT.has(parent.localName)) continue;
    if (within(parent).some((one) => /comment|respond/i.test(named(one)))) continue;
    longest = parent;
    letters = length;
  }
  return longest;
}

/** Asks of elements of a page whether they are about another article, a comment or a change. */
export function ofAnotherOn(document: DomDocument): (element: DomElement) => boolean {
  const spine = spineOf(document);
  return (element) =>
    within(element).some((one) => !spine.has(one) && (ASIDE.test(named(one)) || CHANGE.test(named(one))));
}

/** The same, or whether they stand beside the article or in the foot of the page; an article may have a foot of its own. */
export function asideOn(document: DomDocument): (element: DomElement) => boolean {
  const ofAnother = ofAnotherOn(document);
  const spine = spineOf(document);
  return (element) => ofAnother(element) || isBeside(element, spine);
}

const isFoot = (element: DomElement): boolean =>
  element.localName === 'footer' || (FOOT.test(named(element)) && !FOOT_OF_ENTRY.test(named(element)));

function isBeside(element: DomElement, spine: ReadonlySet<DomElement>): boolean {
  const around = within(element);
  const off = around.filter((one) => !spine.has(one));
  if (off.some(({ localName }) => localName === 'aside')) return true;
  const foot = off.findLast(isFoot);
  return foot !== undefined && !around.slice(around.indexOf(foot)).some(({ localName }) => localName === 'article');
}

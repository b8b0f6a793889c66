import type { DomDocument } from '../dom/document.ts';
import type { DomElement } from '../dom/nodes.ts';
import { isElement, nextIn } from '../dom/walk.ts';
import { headingOf, nextTo } from '../heading.ts';
import { paragraphsOf } from '../paragraphs.ts';

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

/**
 * What the title and the longest piece of text stand in: whatever it is called ("widget Blog", "has-sidebar"), it is no
 * box beside the article; nor is what follows next on the title ("teaser__meta").
 */
const spineOf = onceFor((document): ReadonlySet<DomElement> => {
  const heading = headingOf(document);
  const spine = new Set([heading, longestOf(document)].flatMap((one) => (one === null ? [] : within(one))));
  for (const one of nextTo(heading)) spine.add(one);
  return spine;
});

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

type Asks = (element: DomElement) => boolean;

/** Asks of elements of a page whether they are about another article, a comment or a change. */
export const ofAnotherOn = onceFor((document) => {
  const spine = spineOf(document);
  return inherited((one) => !spine.has(one) && (ASIDE.test(named(one)) || CHANGE.test(named(one))));
});

/** The same, or whether they stand beside the article or in the foot of the page; an article may have a foot of its own. */
export const asideOn = onceFor((document) => {
  const ofAnother = ofAnotherOn(document);
  const spine = spineOf(document);
  const isBeside = inherited(
    (one) => !spine.has(one) && (one.localName === 'aside' || (isFoot(one) && !isInArticle(one))),
  );
  return (element: DomElement) => ofAnother(element) || isBeside(element);
});

/** The paragraphs of a page without what stands aside. */
export const paragraphsInside = onceFor((document) => paragraphsOf(document.body, asideOn(document)));

const isFoot: Asks = (element) =>
  element.localName === 'footer' || (FOOT.test(named(element)) && !FOOT_OF_ENTRY.test(named(element)));

const isInArticle: Asks = (element) => within(element).some(({ localName }) => localName === 'article');

/** Whether an element or one that it stands in is of a kind; asked once of each. */
function inherited(own: Asks): Asks {
  const known = new Map<DomElement, boolean>();
  return (element) => {
    const open: DomElement[] = [];
    let at: DomElement | null = element;
    while (at !== null && at.localName !== 'body' && !known.has(at)) {
      open.push(at);
      at = at.parentNode;
    }
    let is = at === null ? false : (known.get(at) ?? false);
    for (const one of open.reverse()) {
      is ||= own(one);
      known.set(one, is);
    }
    return is;
  };
}

/** Each page is asked the same by many cascades. */
function onceFor<T>(make: (document: DomDocument) => T): (document: DomDocument) => T {
  const made = new WeakMap<DomDocument, { readonly value: T }>();
  return (document) => {
    const known = made.get(document) ?? { value: make(document) };
    made.set(document, known);
    return known.value;
  };
}

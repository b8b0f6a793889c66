import { Readability } from '@mozilla/readability';
import type { Draft } from '../draft.ts';
import { headOf } from '../head.ts';
import type { Refused } from '../taken-in.ts';
import { refused } from '../taken-in.ts';
import { chooseParagraphs } from './choose.ts';
import { withoutEntities } from './clean.ts';
import { asideOn } from './dates/aside.ts';
import { decodePage } from './decode.ts';
import type { DomElement } from './dom/nodes.ts';
import { isMonstrous, parsePage } from './dom/parse.ts';
import type { Thing } from './json-ld.ts';
import { foreignLanguage } from './language.ts';
import { aboveTheArticle, notOfTheArticle } from './lines.ts';
import type { Metadata } from './metadata.ts';
import { metadataOf } from './metadata.ts';
import { openPage } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { standfirstOf, withLead } from './standfirst.ts';

/** A page as it came. */
export interface RawPage {
  readonly bytes: Uint8Array;
  /** Of the Content-Type header. */
  readonly charset: string | null;
  /** Where it was found. */
  readonly url: string | null;
  /** For measuring: articles in other languages than English are given too, and what was found where it is too little. */
  readonly measuring?: boolean;
}

/** Fewer letters than this, and what was found is a notice, a menu or a wall, but no article. */
const SHORTEST = 140;

/** Fewer characters than this, and Readability may have chosen a teaser or a box instead of the article. */
const LITTLE = 700;

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, one) => sum + one.length, 0);

/** Finds the article on a page: Mozilla's Readability for its place, own rules for its text and what is said of it. */
export async function extract({ bytes, charset, url, measuring }: RawPage): Promise<Draft | Refused> {
  const html = decodePage(bytes, charset);
  if (isMonstrous(html)) return refused('no-article-there', `too many tags on ${url ?? 'the page'}`);
  const document = parsePage(html);
  const page = openPage(html, document, url);
  const said = metadataOf(page);
  const stated = page.things
    .map(bodyOf)
    .reduce((longest, body) => (lengthOf(body) > lengthOf(longest) ? body : longest), []);
  // Readability takes the document apart; everything else has been read by now.
  const lead = standfirstOf(page);
  const article = readable(document);
  const found = article?.content ? paragraphsOf(article.content) : [];
  const shown = withLead(ownParagraphs(found, said), lead);
  const text = chooseParagraphs(lengthOf(shown) < LITTLE ? sentencesOf(html, said, shown) : shown, stated).join('\n\n');
  const draft: Draft = {
    kind: 'draft',
    head: headOf({ ...said, title: said.title ?? article?.title }),
    text,
    ...(said.modified === null ? {} : { modified: said.modified }),
    ...(said.language === null ? {} : { language: said.language }),
  };
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) {
    const nothing = refused('no-article-there', `${text.length} characters of text found on ${url ?? 'the page'}`);
    return measuring === true ? { ...nothing, draft } : nothing;
  }
  const language = measuring === true ? null : await foreignLanguage(text);
  return language === null ? draft : { ...refused('not-english', `the text is in ${language}`), language };
}

/** What Readability takes for the article; null where it finds none, or fails: it does where all text stands in the head. */
function readable(document: ConstructorParameters<typeof Readability>[0]) {
  try {
    return new Readability<DomElement>(document, { serializer: (element: unknown) => element as DomElement }).parse();
  } catch {
    return null;
  }
}

/** `articleBody` of JSON-LD, its lines as paragraphs. */
const bodyOf = ({ articleBody }: Thing): readonly string[] =>
  typeof articleBody === 'string'
    ? withoutEntities(articleBody)
        .replace(/<[^<>]{0,500}>/g, ' ')
        .split(/\s*\n\s*/)
        .map((part) => part.replace(/[^\S\n]+/g, ' ').trim())
        .filter((part) => part !== '' && notOfTheArticle(part) === null)
    : [];

/**
 * Every sentence-like paragraph of the whole page, where that is clearly more than what was found: without its boxes and
 * comments, unless nearly everything is called one.
 */
function sentencesOf(html: string, said: Metadata, found: readonly string[]): readonly string[] {
  const document = parsePage(html);
  const sentences = (leftOut: (element: DomElement) => boolean): readonly string[] =>
    ownParagraphs(paragraphsOf(document.body, leftOut), said).filter(
      (text) => text.length > 80 && /[.!?…]["”’)\]]*$/.test(text),
    );
  const everywhere = sentences(() => false);
  const inside = sentences(asideOn(document));
  const chosen = lengthOf(inside) > lengthOf(everywhere) / 2 ? inside : everywhere;
  return lengthOf(chosen) > lengthOf(found) * 1.5 ? chosen : found;
}

/** How many paragraphs may be title, byline and day. */
const HEAD = 6;

/**
 * Without title, byline and day above the article, and without what stands between its paragraphs. A block quotation
 * without marks has "> " before each line, as mail and Markdown write it: without the page's layout nothing else would
 * tell its words from the reporter's.
 */
function ownParagraphs(found: readonly Paragraph[], { title, authors }: Metadata): readonly string[] {
  const letters = lengthOf(found.map(({ text }) => text));
  // old pages set their whole article in, by the element for quotations
  const setIn = lengthOf(found.filter(({ quoted }) => quoted).map(({ text }) => text)) > letters / 2;
  const heads = (text: string): boolean => text === title || authors.includes(text) || aboveTheArticle(text) !== null;
  return found
    .filter((paragraph) => notOfTheArticle(paragraph.text) === null && !isMenu(paragraph))
    .filter(({ text }, i) => i >= HEAD || !heads(text))
    .map(({ text, quoted }) => (quoted && !setIn && !OPENS.test(text) ? text.replace(/^/gm, '> ') : text));
}

/** Words that have their marks need no other sign. */
const OPENS = /^["“”«„‘'’]/;

/** All links and no sentence: "Front · Local · Letters". */
const isMenu = ({ text, linked }: Paragraph): boolean => linked > 0.9 && text.length < 300 && !/[.!?”"’]$/.test(text);

import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Draft, Head } from './draft.ts';
import { draftFrom, named } from './file.ts';
import { headOf } from './head.ts';
import { fromLink } from './link.ts';
import { findNearCopy } from './near-copy.ts';
import type { Refused, Source, TakenIn } from './taken-in.ts';
import { refused } from './taken-in.ts';
import { frozen } from './text.ts';
import type { Tools } from './tools.ts';

/** Where an article is put, and by what means. */
export interface Desk {
  readonly library: Library;
  readonly tools: Tools;
}

/** Takes an article in: finds its text, reads it, keeps it. Never rejects; what is broken outside is `not-stored`. */
export const takeIn = (source: Source, desk: Desk): Promise<TakenIn> => takeInDraft(() => draftOf(source, desk), desk);

/** The same for an article whose text has been found, or that was found to be here already. */
export async function takeInDraft(found: () => Promise<Found>, desk: Desk): Promise<TakenIn> {
  try {
    const draft = await found();
    return draft.kind === 'draft' ? await keep(draft, desk) : draft;
  } catch (error) {
    return refused('not-stored', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** What looking for an article's text may give. */
export type Found = Draft | Extract<TakenIn, { kind: 'known' }> | Refused;

async function draftOf(source: Source, { library, tools }: Desk): Promise<Found> {
  switch (source.kind) {
    case 'text':
      return { kind: 'draft', head: headOf(source.head), text: source.text };
    case 'file':
      return draftFrom(named(source.name, source.bytes), tools);
    case 'link':
      return fromLink(source.url, tools, library);
  }
}

/** Reads a draft and puts it into the library; a text that is there already is not read again. */
async function keep({ head, text: given, fetched }: Draft, { library, tools }: Desk): Promise<TakenIn> {
  const plain = frozen(given);
  if (plain.kind === 'refused') return plain;
  const article: Article = { ...head, id: idOf(plain.text), text: plain.text };
  const outcome = (await sameAs(article, library)) ?? (await readAndKeep(article, { library, tools }));
  if (outcome.kind !== 'refused') await noteSources(outcome.article.id, head, fetched, library);
  return outcome;
}

/** The article that a text is the same as, or but for a few words; null where it is to be read. */
async function sameAs(article: Article, library: Library): Promise<TakenIn | null> {
  const known = await library.versions.known(article);
  if (known?.by === 'link') return null;
  const there = known === null ? null : await library.get(known.id);
  if (there !== null) return { kind: 'known', article: there.article, by: 'text' };
  const near = await findNearCopy(article.text, library);
  return near === null ? null : { kind: 'known', article: near, by: 'near-text' };
}

async function readAndKeep(article: Article, { library, tools }: Desk): Promise<TakenIn> {
  const outcome = await tools.readers.read(article);
  if (outcome.kind === 'failed') return refused('reading-failed', `${outcome.because}: ${outcome.detail}`);
  return keepEntry({ article, reading: outcome.reading }, library);
}

/** Keeps what has been read: as a new article, or as the newest text of the one that stands under its link. */
export async function keepEntry({ article, reading }: Entry, library: Library): Promise<TakenIn> {
  const { text, ...head } = article;
  const known = await library.versions.known(article);
  const before = known === null ? null : await library.get(known.id);
  if (known?.by === 'link' && before !== null) {
    const revised = { ...before.article, ...article, id: known.id };
    if (await library.replace(revised, reading, 'new-version')) {
      const { text: _, ...kept } = revised;
      return { kind: 'revised', article: kept, text, reading, before };
    }
  }
  const added = await library.add(article, reading);
  if (added.kind === 'added') return { kind: 'added', article: { ...head, id: added.id }, text, reading };
  const there = await library.get(added.id);
  return { kind: 'known', article: there?.article ?? { ...head, id: added.id }, by: added.by };
}

/** Keeps in mind where an article stands: its own link, the one it was fetched from, and those of its copies. */
async function noteSources(id: ArticleId, head: Head, fetched: Draft['fetched'], library: Library): Promise<void> {
  const publisher = head.publisher ?? null;
  const { etag = null, lastModified = null } = fetched ?? {};
  if (fetched !== undefined) await library.versions.addSource(id, { url: fetched.url, publisher, etag, lastModified });
  if (head.url !== undefined && head.url !== fetched?.url) {
    await library.versions.addSource(id, { url: head.url, publisher, etag: null, lastModified: null });
  }
}

/** Short and stable: the same text has the same name on every server and in every run. */
const idOf = (text: string): ArticleId => createHash('sha256').update(text).digest('base64url').slice(0, 12);

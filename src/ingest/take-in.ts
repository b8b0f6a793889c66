import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import type { Draft } from './draft.ts';
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
export const takeIn = (source: Source, desk: Desk): Promise<TakenIn> =>
  takeInDraft(() => draftOf(source, desk.tools), desk);

/** The same for an article whose text has been found. */
export async function takeInDraft(found: () => Promise<Draft | Refused>, desk: Desk): Promise<TakenIn> {
  try {
    const draft = await found();
    return draft.kind === 'draft' ? await keep(draft, desk) : draft;
  } catch (error) {
    return refused('not-stored', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function draftOf(source: Source, tools: Tools): Promise<Draft | Refused> {
  switch (source.kind) {
    case 'text':
      return { kind: 'draft', head: headOf(source.head), text: source.text };
    case 'file':
      return draftFrom(named(source.name, source.bytes), tools);
    case 'link':
      return fromLink(source.url, tools);
  }
}

/** Reads a draft and puts it into the library; a text that is there already is not read again. */
async function keep({ head, text: given }: Draft, { library, tools }: Desk): Promise<TakenIn> {
  const plain = frozen(given);
  if (plain.kind === 'refused') return plain;
  const article: Article = { ...head, id: idOf(plain.text), text: plain.text };
  const there = await library.get(article.id);
  if (there) return { kind: 'known', article: there.article, by: 'text' };
  const near = await findNearCopy(plain.text, library);
  if (near) return { kind: 'known', article: near, by: 'near-text' };
  const outcome = await tools.readers.read(article);
  if (outcome.kind === 'failed') return refused('reading-failed', `${outcome.because}: ${outcome.detail}`);
  const added = await library.add(article, outcome.reading);
  const { text, ...kept } = article;
  if (added.kind === 'added')
    return { kind: 'added', article: { ...kept, id: added.id }, text, reading: outcome.reading };
  const before = await library.get(added.id);
  return { kind: 'known', article: before?.article ?? { ...kept, id: added.id }, by: added.by };
}

/** Short and stable: the same text has the same name on every server and in every run. */
const idOf = (text: string): ArticleId => createHash('sha256').update(text).digest('base64url').slice(0, 12);

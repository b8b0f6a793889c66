import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { ServerId } from '../../domain/article.ts';
import type { Deed as DeedName } from '../../domain/audit.ts';
import type { Actor, Correction, CorrectionKind } from '../../domain/correction.ts';
import { slice } from '../../domain/span.ts';
import type { NewCorrection, Offered, Verdict } from '../corrections/corrections.ts';
import { keepable, textHash } from '../identity.ts';
import { writeDown } from './audit.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './schema.ts';

/** Corrections of one server, kept apart from texts and readings. See `Corrections` for what each method does. */
export interface CorrectionStore {
  corrections(server: ServerId): Promise<readonly Correction[]>;
  offer(server: ServerId, given: NewCorrection, about: string, at: Date): Promise<Offered>;
  settle(
    server: ServerId,
    id: string,
    verdict: Verdict,
    done: { readonly by: Actor; readonly about: string; readonly at: Date },
  ): Promise<Correction | null>;
}

/** Most open suggestions of one member, and of a server, about texts that are there. */
const MOST_OF_ONE = 20;
const MOST = 500;

export const correctionStore = ({ within, change }: Engine): CorrectionStore => ({
  corrections: (server) => within(server, (db) => all(db, server)),

  offer: (server, given, about, at) =>
    change(server, async (tx) => {
      const here = (await all(tx, server)).filter((one) => samePlace(one, given));
      const twin = here.find(({ state, value }) => state === given.state && value === given.value);
      if (twin !== undefined) return { kind: 'known', correction: twin };
      if (given.state === 'suggested' && (await isFull(tx, server, given.by))) return { kind: 'too-many' };
      const gone = here.filter(
        ({ state, value }) => given.state === 'applied' && (state === 'applied' || value === given.value),
      );
      for (const { id } of gone) await remove(tx, server, id);
      const correction: Correction = { ...given, id: randomBytes(6).toString('base64url'), at };
      await tx.insertInto('correction').values(rowOf(server, correction)).execute();
      const what = given.state === 'applied' ? 'corrected' : 'suggested';
      await writeDown(tx, server, { at, by: given.by, what, article: null, about });
      return { kind: 'kept', correction };
    }),

  settle: (server, id, verdict, { by, about, at }) =>
    change(server, async (tx) => {
      const every = await all(tx, server);
      const found = every.find((one) => one.id === id);
      if (found === undefined || found.state !== (verdict === 'undo' ? 'applied' : 'suggested')) return null;
      if (verdict === 'confirm') {
        const before = every.filter((one) => one.state === 'applied' && samePlace(one, found));
        for (const one of before) await remove(tx, server, one.id);
        const row = tx.updateTable('correction').set({ state: 'applied' }).where('server', '=', server);
        await row.where('id', '=', id).execute();
      } else await remove(tx, server, id);
      await writeDown(tx, server, { at, by, what: DONE[verdict], article: null, about });
      return found;
    }),
});

const DONE: Readonly<Record<Verdict, DeedName>> = {
  confirm: 'confirmed',
  'turn-down': 'turned-down',
  undo: 'undone',
};

const samePlace = (a: NewCorrection, b: NewCorrection): boolean =>
  a.kind === b.kind && a.textHash === b.textHash && a.span.start === b.span.start && a.span.end === b.span.end;

async function all(db: Kysely<Tables>, server: ServerId): Promise<readonly Correction[]> {
  const rows = db.selectFrom('correction').selectAll().where('server', '=', server);
  const found = await rows.orderBy('state', 'desc').orderBy('made_at', 'desc').orderBy('id').execute();
  return found.map(correctionOf);
}

async function isFull(db: Kysely<Tables>, server: ServerId, by: Actor | null): Promise<boolean> {
  const texts = await db.selectFrom('article').select('text_hash').where('server', '=', server).execute();
  const there = new Set(texts.map((row) => row.text_hash));
  const open = (await all(db, server)).filter((one) => one.state === 'suggested' && there.has(one.textHash));
  return open.length >= MOST || open.filter((one) => one.by === by).length >= MOST_OF_ONE;
}

/**
 * Has the corrections of an article's old text hold for the new one too, where their words stand there once: a moderator
 * need not put right again what was only printed again.
 */
export async function carryOver(
  tx: Transaction<Tables>,
  server: ServerId,
  before: string,
  text: string,
): Promise<void> {
  const [from, to] = [textHash(before), textHash(text)];
  const every = await all(tx, server);
  for (const one of every.filter((correction) => correction.textHash === from)) {
    const words = slice(before, one.span);
    const start = text.indexOf(words);
    if (words === '' || start < 0 || text.indexOf(words, start + 1) >= 0) continue;
    const carried: Correction = {
      ...{ ...one, id: randomBytes(6).toString('base64url'), textHash: to },
      span: { start, end: start + words.length },
    };
    if (every.some((other) => samePlace(other, carried))) continue;
    await tx.insertInto('correction').values(rowOf(server, carried)).execute();
  }
}

const remove = (db: Kysely<Tables>, server: ServerId, id: string) =>
  db.deleteFrom('correction').where('server', '=', server).where('id', '=', id).execute();

const rowOf = (server: ServerId, given: Correction) => ({
  server,
  id: given.id,
  kind: given.kind,
  text_hash: given.textHash,
  span_start: given.span.start,
  span_end: given.span.end,
  value: given.value === null ? null : keepable(given.value),
  was: given.was === null ? null : keepable(given.was),
  rule: given.rule,
  rules: given.rules,
  state: given.state,
  made_by: given.by,
  made_at: given.at.toISOString(),
});

const correctionOf = (row: Selectable<Tables['correction']>): Correction => ({
  id: row.id,
  kind: row.kind as CorrectionKind,
  textHash: row.text_hash,
  span: { start: row.span_start, end: row.span_end },
  value: row.value,
  was: row.was,
  rule: row.rule,
  rules: row.rules,
  state: row.state as Correction['state'],
  by: row.made_by,
  at: new Date(row.made_at),
});

import { type Kysely, Migrator, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { textHash, wordsHash } from '../../src/library/identity.ts';
import type { Place } from '../../src/library/open.ts';
import { MIGRATIONS } from '../../src/library/store/migrations.ts';
import { packed } from '../../src/library/store/packed-reading.ts';
import { namedIn } from '../../src/library/store/rows.ts';
import { read } from '../../src/reading/read.ts';
import { opened } from './samples.ts';

/** A database with nothing in it: what opens it, and the place that libraries are opened at when that is closed. */
export interface Bare {
  readonly db: Kysely<unknown>;
  readonly place: Place;
}

const NAMES = Object.keys(MIGRATIONS);
const PACKED_SINCE = '0005-packed-readings';

const ARTICLES = [
  { id: 'pier', text: '“The pier is not safe,” Ada Reyes said on 4 May 2021.', published: '2021-05-06' },
  { id: 'ferry', text: 'Tom Okafor told reporters that the ferry sails again on Friday.', published: '2021-05-07' },
];

/** Puts the articles there with the columns of the first version, which every later one has, too. */
async function fill(db: Kysely<unknown>, isPacked: boolean): Promise<void> {
  for (const article of ARTICLES) {
    const { id, text, published } = article;
    const reading = read(article);
    await sql`insert into article (server, id, published, text_hash, words_hash, added_at, body) values
      ('harbour', ${id}, ${published}, ${textHash(text)}, ${wordsHash(text)}, '2021-05-08T00:00:00.000Z', ${text})`.execute(
      db,
    );
    await sql`insert into reading (server, article, rules, quotations, people, reading) values
      ('harbour', ${id}, ${reading.rules}, ${reading.quotes.length}, ${reading.people.length},
      ${isPacked ? packed(reading) : JSON.stringify(reading)})`.execute(db);
    for (const { key, name, aliases, roles, quotations } of namedIn(id, reading)) {
      await sql`insert into named (server, article, key, name, aliases, roles, quotations) values
        ('harbour', ${id}, ${key}, ${name}, ${JSON.stringify(aliases)}, ${JSON.stringify(roles)}, ${quotations})`.execute(
        db,
      );
    }
  }
}

/** What every earlier version of the tables must come to when it is opened. */
export function upgradeContract(name: string, bare: () => Promise<Bare>): void {
  describe(`libraries that an earlier version kept in ${name}`, () => {
    it.each(NAMES)('are whole when opened, and take in more: from %s', async (version) => {
      const { db, place } = await bare();
      const known = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, NAMES.indexOf(version) + 1));
      const { error } = await new Migrator({ db, provider: { getMigrations: async () => known } }).migrateToLatest();
      expect(error).toBeUndefined();
      await fill(db, version >= PACKED_SINCE);
      await db.destroy();
      for (const added of [0, 1]) {
        const libraries = await opened(place);
        const library = await libraries.of('harbour');
        expect(await library.articles()).toHaveLength(2 + added);
        for (const article of ARTICLES) {
          expect(await library.get(article.id)).toMatchObject({ article, reading: read(article) });
        }
        expect((await library.search('ferry', 5)).map(({ id }) => id)).toEqual(['ferry']);
        expect((await library.people()).map((person) => person.name)).toContain('Ada Reyes');
        expect((await libraries.upkeep.verify()).faults).toEqual([]);
        const more = { id: 'crane', text: 'A crane fell into the harbour.' };
        expect((await library.add(more, read(more))).kind).toBe(added === 0 ? 'added' : 'known');
        await libraries.close();
      }
    });
  });
}

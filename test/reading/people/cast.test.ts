import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.ts';
import { findCast } from '../../../src/reading/people/cast.ts';

const cast = (text: string) => findCast(text, sentences(text), []);
const names = (text: string) => cast(text).people.map((person) => person.name);

const sample = readFileSync(path.resolve(import.meta.dirname, '../../../data/articles/sessions-recuses.md'), 'utf8');

describe('the people of the sample article', () => {
  const { people } = cast(sample.slice(sample.indexOf('---', 3) + 3));

  it('are those that it names, and no broadcaster or campaign', () => {
    expect(people.map((person) => person.name)).toEqual([
      'Donald Trump',
      'Jeff Sessions',
      'Tucker Carlson',
      'Sean Spicer',
      'Sergey Kislyak',
      'Michael Flynn',
      'Nancy Pelosi',
      'Susan Collins',
      'Jason Chaffetz',
      'Rob Portman',
      'Darrell Issa',
      'Bob Goodlatte',
      'Shelley Moore Capito',
      'Al Franken',
      'Elizabeth Warren',
      'Dana Boente',
      'Sarah Isgur Flores',
      'Dmitri Peskov',
    ]);
  });

  it('keep the spokeswoman and her principal apart', () => {
    expect(people.find((person) => person.name === 'Jeff Sessions')?.aliases).toEqual(['Sessions']);
    expect(people.find((person) => person.name === 'Sarah Isgur Flores')?.aliases).toEqual(['Isgur Flores']);
  });
});

describe('the names of a text', () => {
  it.each([
    ['Mayor Bill de Groot said so. De Groot left.', ['Bill de Groot']],
    ['Walter K. Ebbets Jr., 54, a farmer, said no. Mr. Ebbets left.', ['Walter K. Ebbets Jr.']],
    [
      'On Tuesday, Will Harmon met Grant Ebbets and May Holloway in Texas.',
      ['Will Harmon', 'Grant Ebbets', 'May Holloway'],
    ],
    ['The Harmon Foundation paid Ebbets University in New York.', []],
    ['Republican Hannah Ebbets and Democrat Otis Harmon met.', ['Hannah Ebbets', 'Otis Harmon']],
    ['Senator Jo-Ann Muñoz thanked James O’Farrell.', ['Jo-Ann Muñoz', 'James O’Farrell']],
    ['The U.S. and the U.N. met in Washington, D.C., on Monday.', []],
    ['HANNAH EBBETS spoke. “No,” Ebbets said.', ['HANNAH EBBETS']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('any text', () => {
  it('gives a cast with every mention inside it', () => {
    const piece = fc.constantFrom(
      'Ann Lee ',
      'Mr. ',
      'de ',
      '“',
      '”',
      ' said ',
      '\n\n',
      'J. ',
      ', ',
      '’s ',
      'THE ',
      '. ',
      'Sen',
      'x',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          for (const person of cast(text).people)
            for (const { start, end } of person.mentions) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
    );
  });

  it.each([
    ['capitals', 'A'],
    ['short names', 'Ann Lee '],
    ['spaces', ' '],
    ['quotation marks', '“'],
    ['titles', 'Sen. '],
    ['particles', 'de la '],
  ])('of a megabyte of %s is read in seconds', (_, unit) => {
    expect(() => cast(unit.repeat(Math.ceil(1_000_000 / unit.length)))).not.toThrow();
  });
});

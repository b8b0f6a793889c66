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

  it.each([
    ['Donald Trump', ['President']],
    ['Sean Spicer', ['White House spokesman']],
    ['Sergey Kislyak', ['Russian ambassador']],
    ['Michael Flynn', ['former national security adviser']],
    ['Nancy Pelosi', ['House Minority Leader']],
    ['Susan Collins', ['Sen.', 'the Maine Republican']],
    ['Jason Chaffetz', ['Rep.', 'the Republican chairman of the House Oversight Committee']],
    ['Bob Goodlatte', ['Republican House Judiciary Committee chairman']],
    ['Elizabeth Warren', ['Massachusetts Democratic Sen.']],
    ['Dana Boente', ['acting Deputy Attorney General']],
    ['Sarah Isgur Flores', ['Sessions’ spokeswoman']],
  ])('have the roles that it gives: %s', (name, roles) => {
    expect(people.find((person) => person.name === name)?.roles.map((role) => role.text)).toEqual(roles);
  });

  it('know the Alabama Republican by his state', () => {
    expect(people.find((person) => person.name === 'Jeff Sessions')?.roles.map((role) => role.text)).toContain(
      'Alabama Republican',
    );
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
    ['Premier Kim Dae-moon and Secretary Fan Li-hoon met.', ['Kim Dae-moon', 'Fan Li-hoon']],
    ['The U.S. and the U.N. met in Washington, D.C., on Monday.', []],
    ['HANNAH EBBETS spoke. “No,” Ebbets said.', ['HANNAH EBBETS']],
    ['House Budget Democrat Hannah Ebbets left.', ['Hannah Ebbets']],
    ['Harmon Chief of Staff Hannah Ebbets left.', ['Hannah Ebbets']],
    ['She met Undersecretary for Public Affairs Hannah Ebbets.', ['Hannah Ebbets']],
    ['Otis T. King of Albany left.', ['Otis T. King']],
    ['She won the Grobnik Peace Prize.', []],
    ['Otis W. Harmon met his father, Otis H.W. Harmon.', ['Otis W. Harmon', 'Otis H.W. Harmon']],
    ['Lumina Health sued. “No,” Lumina said.', []],
    ['OTIS HARMON: No. HANNAH EBBETS: Yes. Then Otis Harmon left.', ['Otis Harmon', 'HANNAH EBBETS']],
    ['Council members May Harmon and Mark Ebbets left. Harmon told the Herald so.', ['May Harmon', 'Mark Ebbets']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the roles of descriptions', () => {
  it('are not taken from what only begins like one', () => {
    const [person] = cast('Republican whip Al Ebbets left. They met at the Republican convention in Troy.').people;
    expect(person?.roles.map((role) => role.text)).toEqual(['Republican whip']);
  });
});

describe('who a mention is', () => {
  const speaker = (text: string, words: string) => {
    const start = text.lastIndexOf(words);
    return cast(text).speaker({ start, end: start + words.length }, { last: null })?.name ?? null;
  };
  const two = 'Senator Otis Harmon (D-Mont.) met Hannah Ebbets, the mayor of Troy. ';

  it.each([
    ['a surname', `${two}“No,” Harmon said.`, 'Harmon', 'Otis Harmon'],
    ['a first name', `${two}“No,” Hannah said.`, 'Hannah', 'Hannah Ebbets'],
    ['a pronoun by gender', `${two}“No,” she said.`, 'she', 'Hannah Ebbets'],
    ['a title alone', `${two}“No,” the mayor said.`, 'the mayor', 'Hannah Ebbets'],
    ['state and party', `${two}“No,” the Montana Democrat said.`, 'the Montana Democrat', 'Otis Harmon'],
    [
      'a state whose party is untold',
      'Otis Harmon, the junior senator from Alabama, met Republican whip Al Ebbets. “No,” the Alabama Republican said.',
      'the Alabama Republican',
      'Otis Harmon',
    ],
    [
      'a party and no state',
      'Republican whip Al Ebbets met Otis Harmon. “No,” the Republican said.',
      'the Republican',
      'Al Ebbets',
    ],
    ['a short form of a title', `${two}“No,” said the senator.`, 'the senator', 'Otis Harmon'],
    [
      'an office above the one that is held',
      'Otis Harmon, the Republican presidential nominee, left. “No,” the Republican vice-presidential nominee said.',
      'the Republican vice-presidential nominee',
      'the Republican vice-presidential nominee',
    ],
    ['an office that nobody holds', `${two}“No,” the governor said.`, 'the governor', 'the governor'],
    ['an impossible gender', 'Otis Harmon left. “No,” she said.', 'she', null],
    [
      'a nameless source',
      `${two}“No,” a spokesman for Harmon said.`,
      'a spokesman for Harmon',
      'a spokesman for Harmon',
    ],
    ['a document', `${two}“No,” the report said.`, 'the report', 'the report'],
    ['a thing', `${two}“No,” a box said.`, 'a box', null],
    ['a relative pronoun', 'They asked Otis Harmon, who said “no.”', 'who', 'Otis Harmon'],
    ['a name with its title', `${two}“No,” Sen. Harmon said.`, 'Sen. Harmon', 'Otis Harmon'],
    ['a title with "of"', 'Minister of State Otis Harmon said “no.”', 'Minister of State Otis Harmon', 'Otis Harmon'],
    ['a role whose bearer follows', 'Its chairman, Otis Harmon, said “no.”', 'Its chairman', 'Otis Harmon'],
    [
      'a friend of a titled one',
      'A friend of Senator Otis Harmon said “no.”',
      'A friend of Senator Otis Harmon',
      'A friend of Senator Otis Harmon',
    ],
    [
      'a pronoun after "according to"',
      'Otis Harmon spoke. According to analyst Al Ebbets of Troy, it fell. “No,” he said.',
      'he',
      'Al Ebbets',
    ],
    [
      'a pronoun by the paragraph',
      'Otis Harmon said no. He said it twice. “No,” Harmon said.\n\nAl Ebbets was glad. “Yes,” he said.',
      'he',
      'Al Ebbets',
    ],
    [
      'a pronoun after somebody nameless',
      'Otis Harmon left the firm. A partner at the old firm told him to wait. “Wait,” he said.',
      'he',
      'A partner',
    ],
    ['a pronoun after "the woman"', 'Hannah Ebbets met a nurse. The woman wept. “No,” she said.', 'she', 'The woman'],
    [
      'a pronoun after an apposition',
      'Otis Harmon left. Al Ebbets of Troy State University, said it was late. “No,” he said.',
      'he',
      'Al Ebbets',
    ],
    [
      'a pronoun after speech that names its speaker last',
      'Otis Harmon left. It would rain, said Al Ebbets, a farmer. “Much,” he said.',
      'he',
      'Al Ebbets',
    ],
    ['whoever was asked', 'Al Ebbets asked Otis Harmon whether he was well. “I am,” he said.', 'he', 'Otis Harmon'],
    [
      'no one of a subordinate clause',
      'When Otis Harmon left, Al Ebbets fired back. He went on: “No.” ',
      'He',
      'Al Ebbets',
    ],
    [
      'a name that tells no gender but by its pronoun',
      'Hannah Ebbets left. Mayor Yasmund Harmon was asleep when she was called. “No,” she said.',
      'she',
      'Yasmund Harmon',
    ],
    [
      'several by name',
      'Senators Otis Harmon, Republican of Iowa, and Ann Moss sent a letter. “No,” they wrote.',
      'they',
      'Otis Harmon and Ann Moss',
    ],
    ['several without a name', 'Many lawmakers were cross. “No,” they said.', 'they', 'Many lawmakers'],
    ['no several where one opens the sentence', 'Otis Harmon met lawmakers. “No,” they said.', 'they', null],
    ['no country as several', 'The United States was cross. “No,” they said.', 'they', null],
    ['an epithet of whom all is about', 'Otis Harmon left. He wept. “No,” the actor said.', 'the actor', 'Otis Harmon'],
    [
      'a name between commas behind a description',
      'The harbor master, Otis Harmon, said “no.”',
      'The harbor master',
      'Otis Harmon',
    ],
    [
      'a name with its title there',
      'The club’s barkeep, Mr. Otis Harmon, said “no.”',
      'The club’s barkeep',
      'Otis Harmon',
    ],
    [
      'nobody of a list behind a description',
      'The mayor, Otis Harmon and Al Ebbets said “no.”',
      'The mayor',
      'The mayor',
    ],
    [
      'a role that another person’s name opens',
      '“No,” Mr. Harmon’s former adviser, Hannah Ebbets, said.',
      'Mr. Harmon’s former adviser',
      'Hannah Ebbets',
    ],
    [
      'two by surname, in full',
      `${two}“No,” Harmon and Ebbets said.`,
      'Harmon and Ebbets',
      'Otis Harmon and Hannah Ebbets',
    ],
    [
      'whoever did not ask',
      'Al Ebbets left. Otis Harmon nodded.\n\n“Nothing?” Ebbets asked.\n\n“Nothing,” he said.',
      'he',
      'Otis Harmon',
    ],
    [
      'nobody of whom only “she” was said so far',
      'Gov. Kelly Harmon met Al Ebbets in Troy. She left early. She said she was tired. For that she drew Ebbets’s ire. “No,” he said.',
      'he',
      'Al Ebbets',
    ],
    ['a label with its party', `${two}Sen. Otis Harmon (D-Mont.): “No.”`, 'Sen. Otis Harmon (D-Mont.)', 'Otis Harmon'],
    [
      'whose remark it was',
      'Otis Harmon left. The dockers turned from Hannah Ebbets after her remark that “no.”',
      'her',
      'Hannah Ebbets',
    ],
    ['nobody of another gender', 'Otis Harmon left after her remark that “no.”', 'her', null],
    ['nobody of two', 'Hannah Ebbets left Ann Moss after her remark that “no.”', 'her', null],
    [
      'a surname that a spokeswoman’s two surnames end with',
      'A spokeswoman, Karen Ebbets Moss, met Mayor Tom Moss. Ebbets Moss left. “No,” Moss said.',
      'Moss',
      'Tom Moss',
    ],
    ['a couple by honorific', 'Otis Harmon and Ann Harmon left. “No,” Mrs. Harmon said.', 'Harmon', 'Ann Harmon'],
  ])('%s', (_, text, words, expected) => {
    expect(speaker(text, words)).toBe(expected);
  });
});

describe('who goes on', () => {
  const after = (last: string, pronoun: string, text: string) => {
    const start = text.lastIndexOf(pronoun);
    return cast(text).speaker({ start, end: start + pronoun.length }, { last: { kind: 'source', name: last } })?.name;
  };

  it.each([
    ['it', 'the agency', 'the agency'],
    ['they', 'two aides to Harmon', 'two aides to Harmon'],
    ['it', 'the senator', undefined],
    ['it', 'two aides to Harmon', undefined],
    ['they', 'the agency', undefined],
  ])('as “%s” after %s is %s', (pronoun, last, expected) => {
    expect(after(last, pronoun, `“No,” ${pronoun} added.`)).toBe(expected);
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
    ['descriptions', 'Sen. Ann Lee, the mayor of Troy, met the senator. '],
  ])('of a megabyte of %s is read in seconds', (_, unit) => {
    expect(() => cast(unit.repeat(Math.ceil(1_000_000 / unit.length)))).not.toThrow();
  });

  it('of a megabyte of different people of one surname is read in seconds', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const first = (n: number): string =>
      `A${[n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26, Math.floor(n / 17576)].map((at) => letters[at]).join('')}`;
    const text = Array.from({ length: 60_000 }, (_, n) => `Mr. ${first(n)} Lee said. `).join('');
    expect(cast(text).people.length).toBeGreaterThan(1000);
  });
});

import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.ts';
import { findCast } from '../../../src/reading/people/cast.ts';
import { ROLE_ROWS, rolesAfter } from '../../../src/reading/people/roles-after.ts';

const roles = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    findCast(text, sentences(text), []).people.map((person) => [person.name, person.roles.map((role) => role.text)]),
  );

describe.each(ROLE_ROWS)('the role row $name', ({ example, counter }) => {
  it('gives the role of its example', () => {
    expect(rolesAfter(`Lee${example[0]}`, 3).map((role) => role.text)).toEqual([example[1]]);
  });

  it('gives none for its counter-example', () => {
    expect(rolesAfter(`Lee${counter}`, 3)).toEqual([]);
  });
});

describe('the roles of a text', () => {
  it.each([
    ['President Otis Harmon left.', { 'Otis Harmon': ['President'] }],
    ['Mr. Otis Harmon left.', { 'Otis Harmon': [] }],
    [
      'It was White House press secretary Hannah Ebbets who left.',
      { 'Hannah Ebbets': ['White House press secretary'] },
    ],
    ['The party’s chairwoman, Hannah Ebbets, left.', { 'Hannah Ebbets': ['party’s chairwoman'] }],
    ['He came with his wife Hannah Ebbets.', { 'Hannah Ebbets': ['his wife'] }],
    [
      'Sens. Otis Harmon (D-Mont.) and Hannah Ebbets (R-La.) left.',
      { 'Otis Harmon': ['Sens.', 'D-Mont.'], 'Hannah Ebbets': ['Sens.', 'R-La.'] },
    ],
    [
      'Otis Harmon, an associate professor of law at Troy University and the editor of a journal, left.',
      { 'Otis Harmon': ['an associate professor of law at Troy University and the editor of a journal'] },
    ],
    ['Hannah Ebbets, who runs a bakery in Troy, left.', { 'Hannah Ebbets': ['runs a bakery in Troy'] }],
    ['She will face Democrat Otis Harmon in May.', { 'Otis Harmon': ['Democrat'] }],
    ['They helped her defeat candidate Otis Harmon.', { 'Otis Harmon': ['candidate'] }],
    ['Rep. Hannah Ebbets beat Sen. Otis Harmon.', { 'Hannah Ebbets': ['Rep.'], 'Otis Harmon': ['Sen.'] }],
    ['After challenging Rep. Otis Harmon she left.', { 'Otis Harmon': ['Rep.'] }],
    ['“Otis Harmon, you’re a lawyer,” she said.', { 'Otis Harmon': [] }],
    ['Otis Harmon, sitting beside his lawyer, shook his head.', { 'Otis Harmon': [] }],
    ['Otis Harmon, director of the sea museum\n\nQuestion: why?', { 'Otis Harmon': ['director of the sea museum'] }],
    ['It was acting mayor Otis Harmon who left.', { 'Otis Harmon': ['acting mayor'] }],
    [
      'Dockers Union Secretary-Treasurer Hannah Ebbets left.',
      { 'Hannah Ebbets': ['Dockers Union Secretary-Treasurer'] },
    ],
    ['Co-anchor Hannah Ebbets left.', { 'Hannah Ebbets': ['Co-anchor'] }],
    ['The county’s transport chief, Hannah Ebbets, left.', { 'Hannah Ebbets': ['county’s transport chief'] }],
    ['Troy police captain Hannah Ebbets left.', { 'Hannah Ebbets': ['Troy police captain'] }],
    ['House Speaker Otis Harmon, R-Ohio, accused the president of it.', { 'Otis Harmon': ['House Speaker', 'R-Ohio'] }],
    ['Hannah Ebbets of New Mexico. Otis Harmon left.', { 'Hannah Ebbets': ['of New Mexico'], 'Otis Harmon': [] }],
    ['“No,” said Hannah Ebbets of Channel Nine.', { 'Hannah Ebbets': ['of Channel Nine'] }],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it('are the words at their spans', () => {
    const text = 'House Speaker Otis Harmon (R-Ohio), the author of a book, left.';
    for (const person of findCast(text, sentences(text), []).people)
      for (const { text: words, span } of person.roles) expect(text.slice(span.start, span.end)).toBe(words);
  });
});

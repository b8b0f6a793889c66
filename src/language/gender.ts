import { createRequire } from 'node:module';
import type { Gender } from '../domain/person.ts';
import { canBe } from './lexicon.ts';
import { remember } from './remember.ts';
import { folded } from './stems.ts';

type GetGender = (name: string, language: 'en') => Gender;

/** Names that many women and many men bear, so that only the text can say ("Lindsey Graham", "Lindsey Vonn"). */
const EITHER: ReadonlySet<string> = new Set(
  `addison alex alexis andrea angel ariel ashley aubrey avery bailey blair blake cameron carey carmen carol casey charlie
  courtney dakota dallas dana dannel darcy devon drew dylan eden ellis emerson evelyn finley frances francis gale gene
  hayden hunter jackie jaime jamie jan jean jesse jessie jo joan jocelyn joey jordan jules kai kelly kendall kerry kim
  kris lane lee leigh leslie lindsay lindsey logan loren lynn marion marley meredith micah morgan nicola nikita noel
  jin jing jung li lu min pat parker paris park payton peyton ping quinn randy reagan reese riley robbie robin rory rowan
  sage sam sandy sasha shannon
  shawn shea shelby shelley sidney skyler stacy stevie sydney taylor terry toby tracy tyler vivian wei whitney xi yang yu`.split(
    /\s+/,
  ),
);

const require = createRequire(import.meta.url);

let list: GetGender | undefined;

/** The list takes 90 ms to load, so it is loaded when the first name is asked for. */
function genderList(): GetGender {
  if (list === undefined) {
    const loaded = require('gender-detection-from-name') as { readonly getGender: GetGender };
    list = loaded.getGender;
  }
  return list;
}

/** By the list of first names, else by the dictionary's own shorter one ("Pam"). */
const byList = remember((name): Gender => {
  const listed = genderList()(name, 'en');
  if (listed !== 'unknown') return listed;
  return canBe('female-name', name) ? 'female' : canBe('male-name', name) ? 'male' : 'unknown';
});

/** Whether news names people by this word first: it is on the list of first names ("Hillary", "Dmitri", "May"). */
export const isFirstName = remember((word): boolean => {
  const name = folded(word);
  const listed = (part: string): boolean => EITHER.has(part) || byList(part) !== 'unknown' || canBe('first-name', part);
  return listed(name) || (/^[a-z]{2,}-[a-z]{3,}$/.test(name) && name.split('-').every(listed));
});

/** The gender that nearly all bearers of a first name have; 'unknown' where both bear it or the list lacks it. */
export function genderOfFirstName(word: string): Gender {
  const name = folded(word);
  if (EITHER.has(name)) return 'unknown';
  const whole = byList(name);
  const part = name.split('-')[0] ?? name;
  return whole === 'unknown' && part !== name ? byList(part) : whole;
}

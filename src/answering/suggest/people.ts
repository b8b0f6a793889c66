import type { KnownPerson } from '../../library/library.ts';
import { nearestNames } from '../timeline/subject.ts';
import { begins, nearlyBegins } from './begins.ts';
import { MOST, many, type Suggest } from './suggestion.ts';

const names = ({ name, aliases }: KnownPerson): readonly string[] => [name, ...aliases];

const nearest = (typed: string, everybody: readonly KnownPerson[]): readonly KnownPerson[] =>
  nearestNames(typed, everybody).flatMap((name) => everybody.find((person) => person.name === name) ?? []);

/** People whose name, or a word of it, begins so, the most quoted first; else those spelt nearly so. */
export const people: Suggest = async (typed, library) => {
  const everybody = await library.people();
  const named = (fits: typeof begins): readonly KnownPerson[] =>
    everybody.filter((person) => names(person).some((name) => fits(name, typed)));
  const beginning = named(begins);
  const nearly = beginning.length > 0 ? beginning : named(nearlyBegins);
  const chosen = nearly.length > 0 ? nearly : nearest(typed, everybody);
  return chosen.slice(0, MOST).map((person) => {
    const quotations = person.articles.reduce((sum, article) => sum + article.quotations, 0);
    return { value: person.name, label: `${person.name} · ${many(quotations, 'quotation')}` };
  });
};

import { terms } from '../../language/stems.ts';
import type { Library } from '../../library/library.ts';
import { placesBeginning } from '../../reading/facts/places.ts';
import { people } from './people.ts';
import { many, type Suggest, type Suggestion } from './suggestion.ts';

/** Places beside as many people, where both begin so. */
const MOST_PLACES = 8;

/** In how many articles all words of a name may stand: as many as hold its rarest. */
async function articlesWith(name: string, library: Library): Promise<number> {
  const counts = await Promise.all(terms(name).map(async ({ stem }) => (await library.frequency(stem)).articles));
  return counts.length === 0 ? 0 : Math.min(...counts);
}

async function places(typed: string, library: Library): Promise<readonly Suggestion[]> {
  const named = await Promise.all(
    placesBeginning(typed).map(async (name) => ({ name, articles: await articlesWith(name, library) })),
  );
  return named
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST_PLACES)
    .map(({ name, articles }) => ({ value: name, label: `${name} · ${many(articles, 'article')}` }));
}

/** What a timeline can be about: people, and places that articles name; people are guessed at only where no place fits. */
export const subjects: Suggest = async (typed, library) => {
  if (typed === '') return people(typed, library);
  const [persons, where] = [await people(typed, library), await places(typed, library)];
  const own = new Set(persons.map(({ value }) => value));
  const other = where.filter(({ value }) => !own.has(value));
  return [...persons.slice(0, 25 - other.length), ...other];
};

import type { Completion } from '../domain/commands.ts';
import type { Library } from '../library/library.ts';
import { articles } from './suggest/articles.ts';
import { cut, LONGEST } from './suggest/cut.ts';
import { feeds } from './suggest/feeds.ts';
import { people } from './suggest/people.ts';
import { revised } from './suggest/revised.ts';
import { several } from './suggest/several.ts';
import { subjects } from './suggest/subjects.ts';
import { MOST, type Suggest, type Suggestion } from './suggest/suggestion.ts';
import { words } from './suggest/words.ts';
import { zones } from './suggest/zones.ts';

const SUGGEST: Readonly<Record<Completion, Suggest>> = {
  people,
  several,
  subjects,
  words,
  articles,
  feeds,
  zones,
  revised,
  none: async () => [],
};

/** At most 25 suggestions, likeliest first, each value once; useful when nothing is typed yet. */
export async function suggest(kind: Completion, typed: string, library: Library): Promise<readonly Suggestion[]> {
  const found = await SUGGEST[kind](typed.trimStart().slice(0, LONGEST), library);
  const values = new Set<string>();
  const each = found.filter(({ value }) => {
    const isNew = value !== '' && value.length <= LONGEST && !values.has(value);
    values.add(value);
    return isNew;
  });
  return each.slice(0, MOST).map(({ value, label }) => ({ value, label: cut(label) }));
}

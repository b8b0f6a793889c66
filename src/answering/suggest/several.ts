import { people } from './people.ts';
import type { Suggest } from './suggestion.ts';

/** Names with commas between them: the last one is completed, those before it are kept and not offered again. */
export const several: Suggest = async (typed, library) => {
  const at = typed.lastIndexOf(',') + 1;
  const before = typed.slice(0, at);
  const names = new Set(before.split(',').map((name) => name.trim()));
  const found = await people(typed.slice(at).trimStart(), library);
  return found
    .filter(({ value }) => !names.has(value))
    .map(({ value, label }) => ({
      value: before === '' ? value : `${before} ${value}`,
      label: before === '' ? label : `${before} ${label}`,
    }));
};

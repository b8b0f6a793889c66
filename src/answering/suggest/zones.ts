import { folded } from '../../language/stems.ts';
import type { Suggest } from './suggestion.ts';

/** Where most who type nothing yet may be. */
const COMMON = ['UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata'];

/** Time zones by any part of their name: "berl", "new york". */
export const zones: Suggest = async (typed) => {
  const wanted = folded(typed.trim()).replace(/\s+/g, '_');
  const all = wanted === '' ? COMMON : ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return all.filter((zone) => folded(zone).includes(wanted)).map((zone) => ({ value: zone, label: zone }));
};

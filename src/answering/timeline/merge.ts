import type { Telling } from './telling.ts';

/** How alike two tellings of one day must be to be one event: the share of the shorter one's words in the other. */
const ALIKE = 0.4;
/** In one article the same words come again more easily. */
const ALIKE_HERE = 0.6;
/** Two tellings that share fewer words than this are two events, if they have so many. */
const FEWEST = 2;
/** How many events of one day a telling is compared with. */
const COMPARED = 200;

/**
 * Puts tellings of the same event together: same stretch of the calendar, both planned or both not, somebody in common
 * (or nobody in either), and enough words in common. The words that most tellings of the timeline have count for
 * nothing: they are the subject's.
 */
export function merged(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const common = commonStems(tellings);
  const byDay = new Map<string, Telling[][]>();
  for (const telling of tellings) {
    const key = `${telling.days.from} ${telling.days.to} ${telling.fact.mode === 'planned'}`;
    const events = byDay.get(key) ?? [];
    byDay.set(key, events);
    let best: Telling[] | null = null;
    let most = 0;
    for (const event of events.slice(-COMPARED)) {
      const alike = Math.max(...event.map((other) => likeness(telling, other, common)));
      if (alike > most) {
        best = event;
        most = alike;
      }
    }
    if (best === null) events.push([telling]);
    else best.push(telling);
  }
  return [...byDay.values()].flat();
}

function commonStems(tellings: readonly Telling[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { stems } of tellings) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const many = Math.max(5, tellings.length * 0.4);
  return new Set([...times].filter(([, n]) => n >= many).map(([stem]) => stem));
}

/** 0 where two tellings are two events. */
function likeness(a: Telling, b: Telling, common: ReadonlySet<string>): number {
  if (a.article === b.article && a.fact.start === b.fact.start) return 0;
  const nobody = a.people.size === 0 && b.people.size === 0;
  if (!nobody && ![...a.people].some((name) => b.people.has(name))) return 0;
  const [fewer, more] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let shared = 0;
  let counted = 0;
  for (const stem of fewer) {
    if (common.has(stem)) continue;
    counted++;
    if (more.has(stem)) shared++;
  }
  const share = counted === 0 ? 0 : shared / counted;
  // "Weir was arrested on May 3" has one word to compare; of what is planned for one day one word says enough.
  const fewest = a.article === b.article ? FEWEST : a.fact.mode === 'planned' ? 1 : Math.min(FEWEST, counted);
  return shared > 0 && shared >= fewest && share >= (a.article === b.article ? ALIKE_HERE : ALIKE) ? share : 0;
}

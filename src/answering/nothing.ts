import type { Answer } from '../domain/answer.ts';
import { terms } from '../language/stems.ts';
import type { Library } from '../library/library.ts';
import { evidenceOf } from './evidence.ts';
import { rarity } from './finding/gather.ts';
import type { Ranking } from './finding/rank.ts';
import { isOwn } from './own-words.ts';
import { nearestNames } from './timeline/subject.ts';

/** How many of the closest passages are shown. */
const NEAREST = 3;
/** Most names offered for one that is not known. */
const MOST_LIKE = 5;

/** Has no article a single word of the name? */
async function isOnNoRecord(name: string, library: Library): Promise<boolean> {
  const stems = terms(name).map((t) => t.stem);
  return stems.length > 0 && (await rarity(stems, library)).unknown.size === new Set(stems).size;
}

/** The answer where nothing answers: names like one that is not known, else the passages that come closest. */
export async function nothing({ asked, ranked }: Ranking, library: Library): Promise<Answer> {
  const { question } = asked;
  const { speaker } = question;
  // "what did schumer say", where no article has the name: not knowing him is the answer
  if (speaker !== null && (await isOnNoRecord(speaker, library)))
    return { kind: 'unknown-name', question, name: speaker, like: nearestNames(speaker, await library.people()) };
  if (question.kind === 'who-is') {
    const people = await library.people();
    const start = question.about.toLowerCase();
    const begun = people.filter((p) =>
      p.name
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(start)),
    );
    const like = begun.length > 0 ? begun.slice(0, MOST_LIKE).map((p) => p.name) : nearestNames(question.about, people);
    if (like.length > 0) return { kind: 'unknown-name', question, name: question.about, like };
  }
  const near = ranked.filter(({ clues }) => (clues.get('no word') ?? 0) === 0);
  // "what did Moss say about herring": her own words come first, whatever they are about
  const own = speaker === null ? [] : ranked.filter(isOwn);
  const nearest = [...new Set([...own, ...near])].slice(0, NEAREST);
  return { kind: 'nothing-found', question, nearest: nearest.map((r) => evidenceOf(asked, r, null)) };
}

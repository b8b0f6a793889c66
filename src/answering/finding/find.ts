import type { ArticleId } from '../../domain/article.ts';
import type { Question } from '../../domain/question.ts';
import type { Library } from '../../library/library.ts';
import { limited, within } from '../questions/limit.ts';
import { spelled } from '../questions/spelling.ts';
import { stemsOf } from './asked.ts';
import { gather, rarity } from './gather.ts';
import { kinOf } from './kin.ts';
import { reworded } from './meaning/reworded.ts';
import { type Ranking, rank } from './rank.ts';
import { namedByRole } from './whose.ts';

/**
 * The passages of a library, or of one article of it, that may answer a question: its misspelt words put right, and only
 * those of the time that it names. `now` is what "last week" counts from.
 */
export async function find(typed: Question, library: Library, now: Date, article?: ArticleId): Promise<Ranking> {
  const ranking = await findAll(typed, library, now, article);
  const { during } = ranking.asked.question;
  return during === null ? ranking : { ...ranking, ranked: ranking.ranked.filter((r) => within(during, r.passage)) };
}

async function findAll(typed: Question, library: Library, now: Date, article?: ArticleId): Promise<Ranking> {
  const known = await rarity(stemsOf(typed), library);
  // "the turkish bomb", where no article has "Turkish": those with "Turkey".
  const alike = [...known.unknown].flatMap((stem) => [...(kinOf(stem) ?? [])]);
  const first = await gather(typed, library, article, alike);
  const question = limited(typed, first, now, article !== undefined);
  // A few of 2016 may stand behind many of another year.
  const articles = question.during === null ? first : await gather(question, library, article, alike);
  const read = reworded(spelled(namedByRole(question, articles), known.unknown, articles), articles);
  if (read === question) return rank(question, articles, known);
  return rank(read, articles, await rarity(stemsOf(read), library));
}

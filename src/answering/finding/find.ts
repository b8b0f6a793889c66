import type { ArticleId } from '../../domain/article.ts';
import type { Question } from '../../domain/question.ts';
import type { Library } from '../../library/library.ts';
import { spelled } from '../questions/spelling.ts';
import { stemsOf } from './asked.ts';
import { gather, rarity } from './gather.ts';
import { type Ranking, rank } from './rank.ts';

/** The passages of a library, or of one article of it, that may answer a question, its misspelt words put right. */
export async function find(question: Question, library: Library, article?: ArticleId): Promise<Ranking> {
  const known = await rarity(stemsOf(question), library);
  const articles = await gather(question, library, article);
  const read = spelled(question, known.unknown, articles);
  if (read === question) return rank(question, articles, known);
  return rank(read, articles, await rarity(stemsOf(read), library));
}

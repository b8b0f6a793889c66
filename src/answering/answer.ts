import type { Answer } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import type { Request } from './request.ts';

/** Where an answer is looked for. */
export interface Desk {
  readonly library: Library;
  /** The day that "yesterday" in a question counts from. */
  readonly now: Date;
  /** Only this article; absent: the whole library. */
  readonly article?: ArticleId;
}

/** Answers from the articles of one server. Rejects only where the library does. */
export async function answer(request: Request, _desk: Desk): Promise<Answer> {
  const asked = Object.values(request).slice(1).join(' ');
  return { kind: 'not-understood', asked, because: 'empty' };
}

import type { ArticleHead, ArticleId } from '../domain/article.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../wording/evidence.ts';
import type { House } from './house.ts';
import { short } from './render/evidence.ts';
import { type Card, note } from './render/parts.ts';

/**
 * Changes title, publication day and link of an article, and reads it again, for the day moves its dates. Where that
 * cannot be kept, the article stays as it was.
 */
export async function changeHead(
  id: ArticleId,
  { title, published, url }: Omit<ArticleHead, 'id'>,
  library: Library,
  { tools, log }: House,
): Promise<Card> {
  const entry = await library.get(id);
  if (entry === null) return note('That article is no longer on the record here.');
  const { title: _title, published: _published, url: _url, ...rest } = entry.article;
  const article = {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
  const outcome = await tools.readers.read(article);
  if (outcome.kind === 'failed') {
    log.warn({ server: library.server, because: outcome.because, cause: outcome.detail }, 'article not read again');
    return note('The article could not be read again, so nothing was changed.');
  }
  const { text, ...head } = article;
  const changed = await library.changeHead(head, outcome.reading);
  if (changed === null) return note('That article is no longer on the record here.');
  if (changed.kind === 'known') {
    const other = await library.get(changed.id);
    const title = other === null ? 'another article' : `“${short(titleOf(other.article), 200)}”`;
    return note(`That is the link of ${title}. Nothing was changed.`);
  }
  return note(`Changed. It is now “${short(titleOf(article), 200)}”.`);
}

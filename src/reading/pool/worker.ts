import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import { read } from '../read.ts';

/** What runs in a reader's thread. */
export default (article: Article): Reading => read(article);

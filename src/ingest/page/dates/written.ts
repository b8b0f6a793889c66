import { dayOf } from '../../published.ts';
import type { Page } from '../page.ts';

/** Sites that write the day before the month between slashes, by their language or their country. */
const DAY_FIRST_LANGUAGE = /^(?!en(?:$|-us)|ja|zh|ko|hu|fa)[a-z]{2}/i;
const DAY_FIRST_COUNTRY = /\.(?:uk|ie|au|nz|in|za|de|at|fr|es|it|nl|be|pt|br|pl|ru|tr|se|dk|no)$/;

/** The day that a page says somewhere, read as its country writes dates. */
export const dayOn = ({ document, url }: Page): ((said: string) => string | null) => {
  const language = document.documentElement.getAttribute('lang') ?? '';
  const dayFirst = DAY_FIRST_LANGUAGE.test(language) || DAY_FIRST_COUNTRY.test(url?.hostname ?? '');
  return (said) => dayOf(said, dayFirst ? 'day' : 'month');
};

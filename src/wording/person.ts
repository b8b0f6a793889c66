import type { CardRole, PersonCard } from '../domain/answer.ts';
import { dateInWords } from './dates.ts';
import { counted, listed, QUOTE_KIND } from './labels.ts';

/** "2 March 2017", "2 March 2017 to 5 May 2018 in 3 articles"; empty where no day is known. */
export function roleDays({ from, to, articles }: CardRole): string {
  const days =
    from === null || to === null ? '' : from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
  return [days, articles > 1 ? `in ${counted(articles, 'article')}` : ''].filter((part) => part !== '').join(' ');
}

/** "12 quotations (10 word for word; 2 reported, not word for word); named in 3 articles." */
export function quotedLine({ quotations, kinds, articles }: PersonCard): string {
  const by = (['direct', 'mixed', 'indirect'] as const)
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => `${kinds[kind]} ${QUOTE_KIND[kind]}`);
  const quoted = quotations === 0 ? 'Not quoted' : counted(quotations, 'quotation');
  return `${quoted}${by.length === 0 ? '' : ` (${by.join('; ')})`}; named in ${counted(articles, 'article')}.`;
}

/** What somebody speaks of and with whom they are in dated facts; a line each, none where there is nothing to say. */
export function aboutLines({ topics, companions }: PersonCard): readonly string[] {
  const together = companions.map(({ name, facts }) => `${name} (${facts})`);
  return [
    ...(topics.length === 0 ? [] : [`Speaks of: ${topics.join(', ')}.`]),
    ...(together.length === 0 ? [] : [`In dated events with: ${listed(together)}.`]),
  ];
}

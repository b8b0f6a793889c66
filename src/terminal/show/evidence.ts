import type { Evidence, PersonCard, TimelineEntry } from '../../domain/answer.ts';
import { attributionLabel, shortLabel, shownWords } from '../../wording/evidence.ts';
import { dateLabel, listed, MODE, QUOTE_KIND } from '../../wording/labels.ts';
import { aboutLines, quotedLine, roleDays } from '../../wording/person.ts';
import { type Page, paragraph } from './page.ts';
import { safe } from './safe.ts';
import type { Sources } from './sources.ts';

const INDENT = 4;

/** Evidence as a numbered item: the short answer where there is one, the words, who said them when, and the article. */
export function evidenceItem(page: Page, evidence: Evidence, number: number, sources: Sources): string {
  const { quote, short } = evidence;
  const lines: string[] = [];
  const next = (text: string, look: 'plain' | 'strong' | 'faint'): void => {
    const mark = lines.length === 0 ? `${number}` : '';
    lines.push(paragraph(page, safe(text), { mark, indent: INDENT, look }));
  };
  if (short !== null && short !== quote?.speaker && short !== evidence.text) next(shortLabel(evidence), 'strong');
  const kind = quote === null || quote.kind === 'direct' ? null : QUOTE_KIND[quote.kind];
  const label = [attributionLabel(evidence), kind].filter((part) => part !== null).join(' · ');
  const cited = sources.cite(evidence.article);
  next(label === '' ? `${shownWords(evidence)} ${cited}` : shownWords(evidence), 'plain');
  if (label !== '') next(`— ${label} ${cited}`, quote === null ? 'faint' : 'strong');
  return lines.join('\n');
}

/** The day of an event and how it is known ("January 2017 (inferred) · planned"): one heading for all events of it. */
export function timelineHeading(entry: TimelineEntry): string {
  const mode = MODE[entry.mode];
  return `${dateLabel(entry) ?? ''}${mode === '' ? '' : ` · ${mode}`}`;
}

/** One event of a timeline: the words that tell it, and every article that does. */
export function timelineItem(page: Page, entry: TimelineEntry, number: number, sources: Sources): string {
  const cited = new Set(entry.sources.map((one) => sources.cite(one.article)));
  const words = entry.sources[0]?.text ?? '';
  return paragraph(page, safe([words, ...cited].join(' ')), { mark: `${number}`, indent: INDENT });
}

/** Who somebody is: names, each role with when and where it stands, topics, company, how often quoted. */
export function personLines(page: Page, person: PersonCard, sources: Sources): readonly string[] {
  const others = person.aliases.filter((alias) => alias !== person.name);
  const roles = person.roles.map((role) => {
    const days = roleDays(role);
    const line = `${role.text}${days === '' ? '' : ` · ${days}`} ${sources.cite(role.evidence.article)}`;
    return paragraph(page, safe(line), { mark: '-', indent: 2 });
  });
  const namesakes = person.namesakes.map(({ name }) => name);
  return [
    paragraph(page, safe(person.name), { look: 'strong' }),
    ...(others.length === 0 ? [] : [paragraph(page, safe(`also ${others.join(', ')}`), { look: 'faint' })]),
    ...roles,
    ...aboutLines(person).map((line) => paragraph(page, safe(line))),
    paragraph(page, safe(quotedLine(person))),
    ...(namesakes.length === 0
      ? []
      : [paragraph(page, safe(`Also called so: ${listed(namesakes)}.`), { look: 'faint' })]),
  ];
}

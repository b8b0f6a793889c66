import type { Person, Role } from '../../domain/person.ts';
import type { Question } from '../../domain/question.ts';
import { sentenceAt } from '../../domain/sentence.ts';
import { slice } from '../../domain/span.ts';
import { terms } from '../../language/stems.ts';
import { officeIn } from './holders.ts';
import type { Opened } from './opened.ts';

/** "moss's spokeswoman", "the spokeswoman for moss": somebody, and what another is to them. */
const SOMEBODYS: readonly RegExp[] = [
  /^(?<owner>[\p{L}][\p{L}'’. -]*?)(?:['’]s|s['’]) (?<role>\p{L}+(?: \p{L}+)?)$/iu,
  /^(?:the |an? )?(?<role>spokes\p{L}+|lawyer|attorney|aide|advis[eo]r|campaign manager) (?:for|of|to) (?<owner>[\p{L}][\p{L}'’. -]*)$/iu,
];

/**
 * The question with the name of whoever is somebody's spokeswoman in its articles ("what did moss's spokeswoman say"),
 * where they name one and no more; else as it was.
 */
export function namedByRole(question: Question, articles: readonly Opened[]): Question {
  const { speaker, kind } = question;
  if (kind !== 'what-said' || speaker === null) return question;
  for (const pattern of SOMEBODYS) {
    const { owner, role } = pattern.exec(speaker)?.groups ?? {};
    if (owner === undefined || role === undefined) continue;
    const owners = terms(owner).map((t) => t.stem);
    const names = new Set(articles.flatMap((opened) => holdersIn(opened, officeIn(role), owners).map((p) => p.name)));
    const [name] = names;
    if (name !== undefined && names.size === 1) return { ...question, speaker: name, people: [name] };
  }
  return question;
}

const holdersIn = (opened: Opened, office: ReadonlySet<string>, owners: readonly string[]): readonly Person[] =>
  owners.length === 0
    ? []
    : opened.entry.reading.people.filter(({ roles }) => roles.some((role) => isTheirs(opened, role, office, owners)));

/** "his spokeswoman", where the article means Moss by "his"; "Moss’s spokeswoman". */
function isTheirs(
  { entry, meant }: Opened,
  { text, span }: Role,
  office: ReadonlySet<string>,
  owners: readonly string[],
): boolean {
  const role = officeIn(text);
  if (![...office].every((stem) => role.has(stem))) return false;
  const before = slice(entry.article.text, { start: Math.max(0, span.start - BEFORE), end: span.end });
  if (/^(?:his|her|their)\b/iu.test(text)) {
    const here = meant[sentenceAt(entry.reading.sentences, span.start, 0)];
    return here !== undefined && owners.every((stem) => here.has(stem));
  }
  const near = new Set(terms(OWNED.exec(before)?.[0] ?? text).map((t) => t.stem));
  return owners.every((stem) => near.has(stem));
}

const BEFORE = 40;
/** "Ada Moss’s | spokeswoman" */
const OWNED = /(?:\p{Lu}[\p{L}.-]* ?){1,3}(?:['’]s|s['’]) [^,.;:]*$/u;

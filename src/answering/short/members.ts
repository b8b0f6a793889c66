import type { Asked } from '../finding/asked.ts';
import { kindOf } from '../finding/kinds.ts';
import type { Passage } from '../finding/opened.ts';
import type { Short } from './short.ts';

/** Between members in a row: "Ohio, Florida and Maine". */
const IN_A_ROW = /^(?:,| and|, and| or|, or) (?:the )?$/u;
/** "the Washington Post", "New York Times": a name of something else begins so. */
const OTHER_NAME =
  /^ (?:Post|Times|Journal|Examiner|Herald|Tribune|Globe|Magazine|Review|Daily|News|Street|Avenue|University|Institute|Park|Jets|Giants|Yankees)\b/u;

/** "Which country", "which states": the words of a closed family that the question does not have; a whole row for several. */
export function memberIn({ question }: Asked, { text }: Passage): Short | null {
  const kind = kindOf(question.expects.noun);
  if (kind === null) return null;
  const typed = question.asked.toLowerCase();
  const found = [...text.matchAll(kind.members)].filter(
    (m) => !typed.includes(m[0].toLowerCase()) && !OTHER_NAME.test(text.slice(m.index + m[0].length)),
  );
  const rows: string[][] = [];
  let end = -1;
  for (const member of found) {
    if (end >= 0 && IN_A_ROW.test(text.slice(end, member.index))) rows.at(-1)?.push(member[0]);
    else rows.push([member[0]]);
    end = member.index + member[0].length;
  }
  const isList = question.expects.several === true;
  const [first] = isList ? rows.toSorted((a, b) => b.length - a.length) : rows;
  if (first === undefined) return null;
  const names = isList ? first : first.slice(0, 1);
  const last = names.at(-1) ?? '';
  return { text: names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`, rule: kind.name };
}

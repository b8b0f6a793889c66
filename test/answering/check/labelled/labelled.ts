import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../../../src/domain/article.ts';
import type { Verdict } from '../../../../src/domain/check.ts';
import type { Library } from '../../../../src/library/library.ts';
import { answerTo } from '../../shelf.ts';

/** A posted quotation with the verdict that it should get. */
export interface Labelled {
  readonly verdict: Verdict['kind'];
  readonly by: string | null;
  readonly quote: string;
}

const read = (...at: readonly string[]): string => readFileSync(path.join(import.meta.dirname, ...at), 'utf8');

/** The articles of a folder: `title:` and `published:` lines, and the text behind `---`. */
export const articlesIn = (folder: string): readonly Article[] =>
  readdirSync(path.join(import.meta.dirname, folder)).map((name) => {
    const [head = '', text = ''] = read(folder, name).split('\n---\n');
    const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
    return { id: name, title: field('title'), published: field('published'), text };
  });

export const postedIn = (file: string): readonly Labelled[] =>
  read(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [verdict = '', by = '', quote = ''] = line.split('\t');
      return { verdict: verdict as Verdict['kind'], by: by === '-' ? null : by, quote };
    });

export interface Figures {
  /** By verdict, in per cent. */
  readonly verdicts: ReadonlyMap<string, { readonly precision: number; readonly recall: number; readonly of: number }>;
  readonly wrong: readonly (Labelled & { readonly got: string })[];
}

/** Checks every quotation; how often a verdict that is given is right, and how often the right one is given. */
export async function figuresOf(posted: readonly Labelled[], library: Library): Promise<Figures> {
  const got: string[] = [];
  for (const { quote, by } of posted) {
    const given = await answerTo(library, { kind: 'check', quote, ...(by === null ? {} : { by }) });
    got.push(given.kind === 'check' ? given.verdict.kind : given.kind);
  }
  const percent = (part: number, of: number): number => (of === 0 ? 100 : (100 * part) / of);
  const kinds = [...new Set(posted.map(({ verdict }) => verdict))];
  const verdicts = new Map(
    kinds.map((kind) => {
      const meant = posted.filter(({ verdict }) => verdict === kind).length;
      const given = got.filter((one) => one === kind).length;
      const right = posted.filter(({ verdict }, at) => verdict === kind && got[at] === kind).length;
      return [kind, { precision: percent(right, given), recall: percent(right, meant), of: meant }] as const;
    }),
  );
  const wrong = posted.flatMap((one, at) => (got[at] === one.verdict ? [] : [{ ...one, got: got[at] ?? '' }]));
  return { verdicts, wrong };
}

/** The figures as a table to print. */
export const tableOf = ({ verdicts, wrong }: Figures): string =>
  [
    'verdict         precision  recall   of',
    ...[...verdicts].map(
      ([kind, { precision, recall, of }]) =>
        `${kind.padEnd(16)}${precision.toFixed(1).padStart(9)}${recall.toFixed(1).padStart(8)}${String(of).padStart(5)}`,
    ),
    ...wrong.map(
      ({ verdict, got, by, quote }) => `${verdict} was taken for ${got}: “${quote}” by ${by ?? 'nobody named'}`,
    ),
  ].join('\n');

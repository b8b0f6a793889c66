import { beforeAll, describe, expect, it } from 'vitest';
import { run, withFolder } from './child.ts';

/** What a newcomer is told to try, in one run of the compiled program. */
const LINES = [
  '/who-said recuse',
  '/timeline Sessions',
  '/who-is Kislyak',
  'who called it a total witch hunt?',
  'when did Sessions meet Kislyak?',
  'who said bananas?',
] as const;

/** Where each answer begins, in order. */
const HEADINGS = [
  /^Who said “recuse”/m,
  /^What happened when: /m,
  /^Sergey Kislyak$/m,
  /^Who called /m,
  /^When /m,
  /^Nothing on the record/m,
];

describe('the sample article in the terminal', () => {
  let answers: readonly string[] = [];

  beforeAll(async () => {
    const { out, err, code } = await withFolder((folder) =>
      run({ input: `${LINES.join('\n')}\n`, env: { DATA_DIR: folder } }),
    );
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const starts: number[] = [];
    for (const heading of HEADINGS) {
      const from = starts.at(-1) ?? -1;
      const found = out.slice(from + 1).search(heading);
      expect(found, `${heading} in\n${out}`).toBeGreaterThanOrEqual(0);
      starts.push(from + 1 + found);
    }
    answers = starts.map((start, at) => out.slice(start, starts[at + 1]));
  }, 120_000);

  const items = (answer: number): readonly string[] => (answers[answer] ?? '').split(/^(?=\d+ {2})/m).slice(1);

  it('gives who said “recuse”: Sessions first, the senators and representatives under their own names', () => {
    const said = items(0);
    expect(said[0]).toContain('I have decided to recuse myself from any existing or future investigations');
    expect(said[0]).toMatch(/— Jeff Sessions\b.*told/);
    const by = (words: string): string => said.find((item) => item.includes(words)) ?? '';
    expect(by('to ensure public confidence')).toMatch(/— (?:Sen\. )?Susan Collins\b/);
    expect(by('And I do think he should recuse himself')).toMatch(/— (?:Rep\. )?Jason Chaffetz\b/);
    expect(by('did the right thing by recusing himself')).toMatch(/— Bob Goodlatte\b/);
  });

  it('tells the timeline of Sessions in order, with what is inferred marked', () => {
    const days = (answers[1] ?? '').split('\n').filter((line) => /^[\dA-Z].*\((?:stated|inferred|day of)/.test(line));
    const expected = [
      'July 2016 (inferred)',
      'September 2016 (inferred)',
      '10 January 2017 (inferred)',
      '2 March 2017 ',
    ];
    const places = expected.map((day) => days.findIndex((line) => line.startsWith(day)));
    expect(
      places.every((place) => place >= 0),
      days.join('\n'),
    ).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(answers[1]).toContain('recused himself from any investigation');
  });

  it('says who Kislyak is', () => {
    expect(answers[2]).toMatch(/Russia(?:n|’s) ambassador/);
  });

  it('names Trump for the witch hunt', () => {
    expect(items(3)[0]).toContain('It is a total witch hunt!');
    expect(items(3)[0]).toContain('Donald Trump');
  });

  it('finds July and September for the meetings', () => {
    const [first = ''] = items(4);
    expect(first).toMatch(/July.*September/);
    expect(first).toContain('Sessions met with Kislyak in July');
  });

  it('has nothing about bananas', () => {
    expect(answers[5]).toContain('Nothing on the record about “bananas”.');
  });
});

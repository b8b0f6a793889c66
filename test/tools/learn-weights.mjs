#!/usr/bin/env node
// Learns what each clue is worth (src/answering/finding/weights.ts) from questions with known answer passages.
//
//   npm run learn -- SET... [--write | --write-confidence]
//
// A SET is a folder with corpus.jsonl ({article, title?, date?, text}) and questions.jsonl ({id, question, scope,
// gold: [{article, start, end}]}), or one with articles.jsonl ({id, title?, published?, text}) and labels/*.json
// ({id, questions: [{q, kind, evidence: [{start, end}]}]}), whose questions are asked of all articles at once; or
// test/answering/asked, the project's own.
// Method: for each question a softmax over its passages, the likelihood of the right ones raised by gradient ascent
// with an L2 penalty (ListNet with one relevance level, Cao et al. 2007). Families of questions (what was said, who said
// it, and each type of answer) share what their clues have in common: each has weights of its own only as a penalised
// difference from the shared ones (Daumé III 2007).
// Printed: precision at 1 and mean reciprocal
// rank with the weights as they are, and with learnt ones on questions about articles that were left out of the
// learning (five folds). --write replaces the weights by those learnt from everything,
// --write-confidence only those by which an answer is given or withheld. What a SET holds back (held-back.tsv) is
// measured with the weights learnt, and never learnt from.
import fs from 'node:fs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../dist');
const load = (file) => import(path.join(dist, file));
const [
  { understand },
  { find },
  { scoreOf, weighedAs },
  { WEIGHTS, ANY_WEIGHTS, CONFIDENCE: WEIGHTS_CONFIDENCE },
  { signsOf },
  { sureBy },
  { fits },
  { answersFirst },
  { openLibraries },
  { read },
] = await Promise.all(
  [
    'answering/questions/understand.js',
    'answering/finding/find.js',
    'answering/finding/rank.js',
    'answering/finding/weights.js',
    'answering/confidence/signs.js',
    'answering/confidence/confidence.js',
    'answering/confidence/fits.js',
    'answering/answers-first.js',
    'library/open.js',
    'reading/read.js',
  ].map(load),
);

const FOLDS = 5;
/** Under which name the weights stand that all families share. */
const SHARED = 'any';
const STEPS = 300;
const RATE = 0.05;
const PENALTY = 0.00125;
const OWN_PENALTY = 0.01;
const SURE_STEPS = 400;
/** By whether somebody's words are asked for: what did best on articles left out. */
const SURE_PENALTY = { 'what-said': 0.001, any: 0.004 };
/** What a question as members type it counts beside one of a published set, whose questions nearly all have answers. */
const TYPED = 40;
/** What a question whose answer was taken away counts beside one that has none: what is left may still answer it. */
const TAKEN_AWAY = 0.1;
/** The table of the project's own questions that nothing is ever learnt from. */
const HELD_BACK = 'held-back.tsv';

const jsonLines = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Articles and questions of a set, in one form. */
function setOf(folder) {
  if (fs.existsSync(path.join(folder, 'corpus.jsonl'))) {
    const articles = jsonLines(path.join(folder, 'corpus.jsonl')).map((a) => {
      const day = Date.parse(`${a.date} UTC`);
      return {
        id: a.article,
        title: a.title,
        text: a.text,
        published: Number.isNaN(day) ? undefined : new Date(day).toISOString().slice(0, 10),
      };
    });
    const questions = jsonLines(path.join(folder, 'questions.jsonl')).map((q) => ({
      question: q.question,
      scope: q.scope,
      group: q.scope,
      gold: q.gold,
    }));
    return { articles, questions };
  }
  if (fs.existsSync(path.join(folder, 'questions.tsv'))) return ownSet(folder);
  const articles = jsonLines(path.join(folder, 'articles.jsonl'));
  const labels = fs
    .readdirSync(path.join(folder, 'labels'))
    .map((f) => JSON.parse(fs.readFileSync(path.join(folder, 'labels', f), 'utf8')));
  const questions = labels.flatMap((l) =>
    l.questions.map((q) => ({
      question: q.q,
      group: q.evidence.length > 0 ? l.id : q.q,
      gold: q.evidence.map((e) => ({ article: l.id, ...e })),
      accepted: q.kind === 'who-said' ? q.short : null,
    })),
  );
  return { articles, questions };
}

/** The project's own: tables (article, question, beginnings of the evidence or "-") of questions to made-up articles. */
function ownSet(folder, tables = ['questions.tsv', 'other-words.tsv']) {
  const homes = ['../check/labelled/articles', 'articles', ...(tables.includes(HELD_BACK) ? ['held-back'] : [])];
  const files = homes.flatMap((home) => {
    const at = path.resolve(folder, home);
    return fs.readdirSync(at).map((name) => path.join(at, name));
  });
  const articles = files.map((file) => {
    const [head, text] = fs.readFileSync(file, 'utf8').split('\n---\n');
    const field = (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)[1];
    return { id: path.basename(file, '.txt'), title: field('title'), published: field('published'), text };
  });
  const rows = tables.flatMap((table) => fs.readFileSync(path.join(folder, table), 'utf8').split('\n'));
  const questions = rows
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .map(([article, question, evidence]) => {
      const text = articles.find((a) => a.id === article)?.text;
      const gold = (text === undefined ? [] : evidence.split(' | ')).map((one) => {
        const start = text.indexOf(one);
        if (start < 0) throw new Error(`not in ${article}: ${one}`);
        return { article, start, end: start + one.length };
      });
      return { question, group: article === '-' ? question : article, gold, accepted: null };
    });
  return { articles, questions };
}

const hits = (span, gold) =>
  Math.min(gold.end, span.end) - Math.max(gold.start, span.start) >=
  0.5 * Math.min(gold.end - gold.start, span.end - span.start);

const sameWords = (a, b) => a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));

/** Every question with its passages' clues and which of them are right. */
async function cases(name, { articles, questions }) {
  const opened = await openLibraries({ kind: 'memory' });
  const library = await opened.libraries.of('learning');
  const kept = new Map();
  for (const { id, title, text, published } of articles) {
    const article = { id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) };
    kept.set(id, (await library.add(article, read(article))).id);
  }
  const found = [];
  for (const q of questions) {
    const understood = understand(q.question);
    if (understood.kind !== 'question') continue;
    const { question } = understood;
    const { asked, ranked } = await find(question, library, new Date('2017-06-01'), q.scope && kept.get(q.scope));
    const passages = ranked.map(({ passage, clues }) => ({
      clues,
      passage,
      right:
        q.gold.some((g) => kept.get(g.article) === passage.opened.entry.article.id && hits(passage.span, g)) &&
        (!q.accepted ||
          passage.speech === null ||
          q.accepted.some((name) => sameWords(name, passage.speech.name ?? ''))),
    }));
    found.push({
      set: name,
      group: `${name}/${q.group}`,
      family: weighedAs(question),
      type: question.expects.type,
      asked,
      typed: Object.hasOwn(q, 'accepted'),
      answerable: q.gold.length > 0,
      passages,
    });
  }
  await opened.libraries.close();
  return found;
}

function figures(rows, weights) {
  let first = 0;
  let reciprocal = 0;
  for (const row of rows) {
    const own = new Map(Object.entries(weights[row.family] ?? weights[SHARED]));
    const scored = row.passages.map((p) => [scoreOf(p.clues, own), p.right]).sort((a, b) => b[0] - a[0]);
    const place = scored.findIndex(([, right]) => right);
    if (place === 0) first++;
    if (place >= 0) reciprocal += 1 / (place + 1);
  }
  return { n: rows.length, p1: (100 * first) / rows.length, mrr: (100 * reciprocal) / rows.length };
}

/** Where each passage's clues end in one long row of them all, a 0 in front. */
function endsOf(lengths) {
  let end = 0;
  return [0, ...lengths.map((length) => (end += length))];
}

/** Adam on the penalised log-likelihood. Sets count by the fourth root of their size, so that none drowns the others. */
function learn(rows) {
  const usable = rows.filter((row) => row.passages.some((p) => p.right));
  const families = [...new Set(usable.map((row) => row.family))].sort();
  const names = [...new Set(usable.flatMap((row) => row.passages.flatMap((p) => [...p.clues.keys()])))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const sizes = new Map();
  for (const row of usable) sizes.set(row.set, (sizes.get(row.set) ?? 0) + 1);
  const counts = (row) => 1 / sizes.get(row.set) ** 0.75;
  const mass = usable.reduce((sum, row) => sum + counts(row), 0);
  const data = usable.map((row) => ({
    importance: counts(row) / mass,
    own: names.length * (1 + families.indexOf(row.family)),
    right: row.passages.map((p) => p.right),
    ends: endsOf(row.passages.map((p) => p.clues.size)),
    index: Uint16Array.from(row.passages.flatMap((p) => [...p.clues.keys()].map((k) => at.get(k)))),
    value: Float64Array.from(row.passages.flatMap((p) => [...p.clues.values()])),
  }));
  /** The shared weights, then each family's differences from them. */
  const w = new Float64Array(names.length * (1 + families.length));
  const m = new Float64Array(w.length);
  const v = new Float64Array(w.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(w.length);
    for (const { importance, own, right, ends, index, value } of data) {
      const odds = new Float64Array(right.length);
      let top = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < right.length; i++) {
        let sum = 0;
        for (let j = ends[i]; j < ends[i + 1]; j++) sum += (w[index[j]] + w[own + index[j]]) * value[j];
        odds[i] = sum;
        if (sum > top) top = sum;
      }
      let all = 0;
      let good = 0;
      for (let i = 0; i < right.length; i++) {
        odds[i] = Math.exp(odds[i] - top);
        all += odds[i];
        if (right[i]) good += odds[i];
      }
      for (let i = 0; i < right.length; i++) {
        const pull = importance * ((right[i] ? odds[i] / good : 0) - odds[i] / all);
        for (let j = ends[i]; j < ends[i + 1]; j++) {
          slope[index[j]] += pull * value[j];
          slope[own + index[j]] += pull * value[j];
        }
      }
    }
    for (let k = 0; k < w.length; k++) {
      const g = slope[k] - (k < names.length ? PENALTY : OWN_PENALTY) * w[k];
      m[k] = 0.9 * m[k] + 0.1 * g;
      v[k] = 0.999 * v[k] + 0.001 * g * g;
      w[k] += (RATE * (m[k] / (1 - 0.9 ** step))) / (Math.sqrt(v[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const learnt = families.map((family, f) => {
    const own = names.length * (1 + f);
    const weights = names.map((name, i) => [name, Number((w[i] + w[own + i]).toFixed(2))]);
    const used = new Set(data.filter((d) => d.own === own).flatMap((d) => [...d.index]));
    return [family, Object.fromEntries(weights.filter((_, i) => used.has(i)))];
  });
  const shared = Object.fromEntries(names.map((name, i) => [name, Number(w[i].toFixed(2))]));
  return { ...Object.fromEntries(learnt), [SHARED]: shared };
}

/** The same length of hash for the same group, whatever the order. */
const foldOf = (group) => [...group].reduce((sum, c) => (sum * 31 + c.codePointAt(0)) % 9973, 7) % FOLDS;

const write = process.argv.includes('--write');
const writeConfidence = process.argv.includes('--write-confidence');
const byType = process.argv.includes('--types');
const folders = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const all = (await Promise.all(folders.map((f) => cases(path.basename(path.resolve(f)), setOf(f))))).flat();
const rows = all.filter((r) => r.answerable);
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learn(rows.filter((r) => foldOf(r.group) !== fold));
  return rows.filter((r) => foldOf(r.group) === fold).map((row) => ({ row, weights }));
}).flat();
const everything = learn(rows);
const table = {};
const show = (label, test) => {
  const some = rows.filter(test);
  if (some.length === 0) return;
  const held = unseen.filter(({ row }) => test(row)).map(({ row, weights }) => figures([row], weights));
  const mean = (key) => held.reduce((sum, f) => sum + f[key], 0) / held.length;
  const now = figures(some, { ...WEIGHTS, [SHARED]: ANY_WEIGHTS });
  const fitted = figures(some, everything);
  table[label] = {
    n: some.length,
    'P@1 now': now.p1.toFixed(1),
    'P@1 unseen': mean('p1').toFixed(1),
    'P@1 fitted': fitted.p1.toFixed(1),
    'MRR now': now.mrr.toFixed(1),
    'MRR unseen': mean('mrr').toFixed(1),
    'MRR fitted': fitted.mrr.toFixed(1),
  };
};
for (const set of new Set(rows.map((r) => r.set))) show(set, (r) => r.set === set);
for (const family of new Set(rows.map((r) => r.family))) show(family, (r) => r.family === family);
if (byType) for (const type of new Set(rows.map((r) => r.type))) show(`  ${type}`, (r) => r.type === type);
console.table(table);

/** "What did Moss say?": all that is hers is given, however likely it looks. */
const givesAll = ({ question, words }) => question.speaker !== null && words.length === 0;

/** Whether the best passage answers, by its signs; each question once more as if its answer stood nowhere. */
const outcomes = (some, weightsOf) =>
  some.flatMap((row) => {
    const weights = new Map(Object.entries(weightsOf(row)[row.family] ?? weightsOf(row)[SHARED]));
    const ranked = row.passages
      .map((p) => ({ ...p, score: scoreOf(p.clues, weights) }))
      .sort((a, b) => b.score - a.score);
    const wrong = ranked.filter((p) => !p.right);
    const one = (list, answerable, told) => {
      if (list.length === 0 || givesAll(row.asked)) return [];
      const ranking = answersFirst({ asked: row.asked, ranked: list });
      return [
        {
          set: row.set,
          group: row.group,
          answerable,
          told,
          typed: row.typed,
          right: ranking.ranked[0].right,
          fits: fits(ranking),
          by: sureBy(row.asked.question),
          signs: { always: 1, ...signsOf(ranking) },
        },
      ];
    };
    return row.answerable ? [...one(ranked, true, true), ...one(wrong, false, false)] : one(ranked, false, true);
  });

/** Logistic regression by Adam: weights by which a sum of signs tells right from wrong, sets by the square root of their size. */
function likelihood(cases, penalty) {
  const sizes = new Map();
  for (const c of cases) sizes.set(c.set, (sizes.get(c.set) ?? 0) + 1);
  const names = [...new Set(cases.flatMap((c) => Object.keys(c.signs)))];
  const at = new Map(names.map((name, i) => [name, i]));
  const data = cases.map((c) => ({
    right: c.right ? 1 : 0,
    importance: (1 / Math.sqrt(sizes.get(c.set))) * (c.typed ? TYPED : 1) * (c.answerable || c.told ? 1 : TAKEN_AWAY),
    index: Uint16Array.from(Object.keys(c.signs).map((k) => at.get(k))),
    value: Float64Array.from(Object.values(c.signs)),
  }));
  const mass = data.reduce((sum, c) => sum + c.importance, 0);
  const w = new Float64Array(names.length);
  const m = new Float64Array(names.length);
  const v = new Float64Array(names.length);
  for (let step = 1; step <= SURE_STEPS; step++) {
    const slope = new Float64Array(names.length);
    for (const { right, importance, index, value } of data) {
      let sum = 0;
      for (let j = 0; j < index.length; j++) sum += w[index[j]] * value[j];
      const off = (importance / mass) * (right - 1 / (1 + Math.exp(-sum)));
      for (let j = 0; j < index.length; j++) slope[index[j]] += off * value[j];
    }
    for (let k = 0; k < w.length; k++) {
      const g = slope[k] - penalty * w[k];
      m[k] = 0.9 * m[k] + 0.1 * g;
      v[k] = 0.999 * v[k] + 0.001 * g * g;
      w[k] += (RATE * (m[k] / (1 - 0.9 ** step))) / (Math.sqrt(v[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(w[k].toFixed(2))]));
}

function chance(signs, weights) {
  let sum = 0;
  for (const k in signs) sum += signs[k] * (weights[k] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

const ofRow = new Map(unseen.map(({ row, weights }) => [row, weights]));
const cases_ = outcomes(all, (row) => ofRow.get(row) ?? everything);
/** What somebody said is known by other signs than the rest. There nothing is learnt from what does not fit, as it is never given; of the rest it tells what does not answer. */
const sureties = (cases) =>
  Object.fromEntries(
    Object.keys(WEIGHTS_CONFIDENCE).map((by) => [
      by,
      likelihood(
        cases.filter((c) => c.by === by && (c.fits || by === 'any')),
        SURE_PENALTY[by],
      ),
    ]),
  );
const surety = sureties(cases_);
/** The same, learnt without the articles that the question is about: what the tables below show. */
const unsure = Array.from({ length: FOLDS }, (_, fold) => sureties(cases_.filter((c) => foldOf(c.group) !== fold)));
const likely = (c) => (c.fits ? chance(c.signs, unsure[foldOf(c.group)][c.by]) : 0);
const share = (list, test) => (list.length === 0 ? '-' : ((100 * list.filter(test).length) / list.length).toFixed(1));
for (const set of [...new Set(all.map((r) => r.set))]) {
  const mine = cases_.filter((c) => c.set === set).map((c) => ({ ...c, p: likely(c) }));
  const answerable = mine.filter((c) => c.answerable);
  const bereft = mine.filter((c) => !c.answerable && !c.told);
  const none = mine.filter((c) => !c.answerable && c.told);
  console.log(set);
  console.table(
    Object.fromEntries(
      [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6].map((t) => [
        t,
        {
          answered: share(answerable, (c) => c.p >= t),
          'right of all': share(answerable, (c) => c.p >= t && c.right),
          'right of answered': share(
            answerable.filter((c) => c.p >= t),
            (c) => c.right,
          ),
          'answered with its answer taken away': share(bereft, (c) => c.p >= t),
          'answered where there is none': share(none, (c) => c.p >= t),
        },
      ]),
    ),
  );
}

const THRESHOLD = WEIGHTS_CONFIDENCE.any.threshold;

/** What is answered of the questions that have no answer, where four in five of the others are, and from the threshold on. */
function abstaining(label, some) {
  const sure = some.filter((c) => c.answerable).sort((a, b) => b.p - a.p);
  const from = sure[Math.floor(0.8 * sure.length)].p;
  const none = some.filter((c) => !c.answerable);
  const right = share(
    sure.filter((c) => c.p >= from),
    (c) => c.right,
  );
  const at = (least) => [share(sure, (c) => c.p >= least), share(none, (c) => c.p >= least)];
  const [answered, falsely] = at(THRESHOLD);
  console.log(
    `${label}: from ${from.toFixed(2)} on 80 % of ${sure.length} are answered (${right} % of them right), and of ${none.length} that have no answer ${at(from)[1]} %; from ${THRESHOLD} on ${answered} % and ${falsely} %`,
  );
}

const asked = cases_.filter((c) => c.answerable || c.told);
for (const set of new Set(asked.filter((c) => c.typed).map((c) => c.set)))
  abstaining(
    set,
    asked.filter((c) => c.set === set).map((c) => ({ ...c, p: likely(c) })),
  );
abstaining(
  'as typed',
  asked.filter((c) => c.typed).map((c) => ({ ...c, p: likely(c) })),
);
const own = folders.find((f) => fs.existsSync(path.join(f, HELD_BACK)));
if (own !== undefined) {
  const rowsHeld = await cases('held back', ownSet(own, [HELD_BACK]));
  const held = outcomes(rowsHeld, () => everything).filter((c) => c.answerable || c.told);
  abstaining(
    'held back',
    held.map((c) => ({ ...c, p: c.fits ? chance(c.signs, surety[c.by]) : 0 })),
  );
}

if (write || writeConfidence) {
  const file = path.resolve(import.meta.dirname, '../../src/answering/finding/weights.ts');
  const { [SHARED]: shared, ...families } = write ? everything : { ...WEIGHTS, [SHARED]: ANY_WEIGHTS };
  const type = 'Readonly<Record<string, number>>';
  const confidence = Object.fromEntries(
    Object.entries(WEIGHTS_CONFIDENCE).map(([by, { threshold }]) => [by, { threshold, weights: surety[by] }]),
  );
  fs.writeFileSync(
    file,
    `// Over 250 lines: made by a script, a line for each clue.\n/** What each clue is worth, by what is asked for. Learnt by \`npm run learn\`; do not edit by hand. */\nexport const WEIGHTS: Readonly<Record<string, ${type}>> = ${JSON.stringify(families, null, 2)};\n\n/** The same for a question of a sort that none was learnt from. */\nexport const ANY_WEIGHTS: ${type} = ${JSON.stringify(shared, null, 2)};\n\n/** How the signs of the best passage tell whether it answers, and from which likelihood on it is given; what somebody said apart. */\nexport const CONFIDENCE: Readonly<\n  Record<'what-said' | 'any', { readonly threshold: number; readonly weights: ${type} }>\n> = ${JSON.stringify(confidence, null, 2)};\n`,
  );
} else console.log(everything);

import { answer } from '../../answering/answer.ts';
import { parseByCompromise } from '../../language/yardstick.ts';
import type { Library } from '../../library/library.ts';
import { openLibraries } from '../../library/open.ts';
import { searchByMiniSearch } from '../../library/search/yardstick.ts';
import { read } from '../../reading/read.ts';
import { articlesFor } from './articles.ts';
import { percentile, type Took, took } from './measure.ts';
import { isOfEverything, questionsAbout } from './questions.ts';

/** Which articles: so many of the file, or so many made-up ones. */
interface Stock {
  readonly articles: number;
  readonly file: string | null;
}

/** Milliseconds a question: by the clock, and of CPU time, for which it does not matter what else the machine does. */
export interface Latency {
  readonly clock: Percentiles;
  readonly cpu: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** How many questions are asked of a library, after some that only warm it up. */
const QUESTIONS = 300;
const WARM_UP = 30;

/** The server that the terminal asks, so that the start-up can be measured on the same library. */
const SERVER = 'terminal';

async function withLibrary<Result>(folder: string, use: (library: Library) => Promise<Result>): Promise<Result> {
  const opened = await openLibraries({ kind: 'sqlite', folder });
  if (opened.kind === 'failed') throw new Error(`${folder}: ${opened.because}: ${opened.detail}`);
  try {
    return await use(await opened.libraries.of(SERVER));
  } finally {
    await opened.libraries.close();
  }
}

async function latency(questions: readonly string[], ask: (question: string) => unknown): Promise<Latency> {
  for (const question of questions.slice(0, WARM_UP)) await ask(question);
  const each: Took[] = [];
  for (const question of questions) each.push(await took(() => ask(question)));
  const percentiles = (values: readonly number[]): Percentiles => ({
    p50: percentile(values, 0.5),
    p99: percentile(values, 0.99),
  });
  return { clock: percentiles(each.map(({ clock }) => clock)), cpu: percentiles(each.map(({ cpu }) => cpu)) };
}

/** What is in memory after everything is thrown away that can be; the process was started with --expose-gc. */
function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What can be measured, each in a process of its own so that its memory and its core are its own. */
export const PARTS = {
  /** Articles read a second of CPU time, by us and by compromise. */
  reading: async ({ articles, file }: Stock) => {
    const stock = articlesFor(articles, file);
    for (const { text, ...head } of stock.slice(0, 5)) {
      read({ ...head, text });
      parseByCompromise(text);
    }
    const ours = await took(() => stock.map(read));
    const compromise = await took(() => stock.map((article) => parseByCompromise(article.text)));
    const characters = Math.round(stock.reduce((sum, { text }) => sum + text.length, 0) / stock.length);
    return { characters, ours: (articles * 1000) / ours.cpu, compromise: (articles * 1000) / compromise.cpu };
  },

  /** Articles read and stored a second of CPU time, and questions about them. Leaves the library in the folder. */
  filling: async ({ folder, ...stock }: Stock & { readonly folder: string }) => {
    const articles = articlesFor(stock.articles, stock.file);
    const every = Math.max(1, Math.floor(articles.length / (QUESTIONS / 5)));
    const questions: string[] = [];
    const { cpu } = await withLibrary(folder, (library) =>
      took(async () => {
        for (const [at, article] of articles.entries()) {
          const reading = read(article);
          await library.add(article, reading);
          if (at % every === 0) questions.push(...questionsAbout(article, reading));
        }
      }),
    );
    return { stored: (articles.length * 1000) / cpu, questions: questions.slice(0, QUESTIONS) };
  },

  /** The index of the library in the folder made from its articles, and kept. */
  indexing: ({ folder }: { readonly folder: string }) =>
    withLibrary(folder, (library) => took(() => library.search('anything', 1))),

  /** The index brought back from where it is kept, as after a rest, and the memory that it takes. */
  loading: async ({ folder }: { readonly folder: string }) => {
    const load = (library: Library) => took(() => library.search('anything', 1));
    await withLibrary(folder, load);
    return withLibrary(folder, async (library) => {
      const before = heldBytes();
      const { clock, cpu } = await load(library);
      return { clock, cpu, megabytes: Math.max(0, heldBytes() - before) / 1_000_000 };
    });
  },

  /** Questions, and timelines and cards of people, put to the library in the folder, its index kept, from the start of the process on. */
  asking: ({ folder, questions }: { readonly folder: string; readonly questions: readonly string[] }) =>
    withLibrary(folder, async (library) => {
      const desk = { library, now: new Date() };
      const ask = (question: string) => answer({ kind: 'ask', question }, desk);
      const [first = '', ...others] = questions.filter((question) => !isOfEverything(question));
      await ask(first);
      // Since the process began.
      const ready = performance.now();
      const asked = await latency([first, ...others], ask);
      const megabytes = process.memoryUsage.rss() / 1_000_000;
      return { asked, told: await latency(questions.filter(isOfEverything), ask), ready, megabytes };
    }),

  /** The same words put to MiniSearch alone. */
  searching: ({ questions, ...stock }: Stock & { readonly questions: readonly string[] }) =>
    latency(
      questions.filter((question) => !isOfEverything(question)),
      searchByMiniSearch(articlesFor(stock.articles, stock.file)),
    ),
} as const;

export type PartName = keyof typeof PARTS;
export type PartInput<Name extends PartName> = Parameters<(typeof PARTS)[Name]>[0];
export type PartOutput<Name extends PartName> = Awaited<ReturnType<(typeof PARTS)[Name]>>;

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readByOlderRules } from '../ingest/read-again.ts';
import { takeIn } from '../ingest/take-in.ts';
import { openTools, type Tools } from '../ingest/tools.ts';
import { actingAs } from '../library/acting.ts';
import type { Libraries, Library } from '../library/library.ts';
import { type Opened, openLibraries, type Place, placeOf } from '../library/open.ts';
import { RULES } from '../reading/rules-version.ts';
import { notReadAgain, openingFailed } from '../wording/opening.ts';
import { takenInSentence } from '../wording/taken-in.ts';
import { sourceNamed } from './source.ts';

/** The part of the settings that the terminal needs. */
export interface DeskSettings {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly ingestAllowHosts: readonly string[];
}

/** The terminal's own library, and how to add to it. */
export interface Desk {
  readonly libraries: Libraries;
  readonly library: Library;
  readonly tools: Tools;
  /** Takes in a file or link. Never rejects: what went wrong is told in the sentence, its cause to the operator. */
  readonly takeIn: (what: string) => Promise<Offered>;
  readonly close: () => Promise<void>;
}

/** What became of a file or link. */
export interface Offered {
  readonly taken: boolean;
  readonly sentence: string;
}

export type DeskOpened = { readonly kind: 'opened'; readonly desk: Desk } | { readonly kind: 'failed' };

/** Tells whoever runs the program: a sentence, and the cause behind it. */
export type Report = (sentence: string, cause: string) => void;

/** The server whose articles the terminal asks; in the audit, whoever sits at it. */
export const TERMINAL = 'terminal';

const SAMPLES = fileURLToPath(new URL('../../data/articles', import.meta.url));

/** What to do in a folder that cannot be written: what only answers can do so from memory. */
export type Unwritable = 'fail' | 'answer-from-memory';

/** Opens the terminal's library with the sample articles in it. */
export async function openDesk(settings: DeskSettings, report: Report, unwritable: Unwritable): Promise<DeskOpened> {
  const opened = await openLibraryOf(TERMINAL, settings, report, unwritable);
  if (opened.kind === 'failed') return opened;
  for (const name of await readdir(SAMPLES)) await opened.desk.takeIn(path.join(SAMPLES, name));
  return opened;
}

/** Opens the library of one server as it is. @param besideAnother also while the bot has it open. */
export async function openLibraryOf(
  server: string,
  settings: DeskSettings,
  report: Report,
  unwritable: Unwritable,
  besideAnother = false,
): Promise<DeskOpened> {
  const place = placeOf(settings);
  const beside = place.kind === 'sqlite' && besideAnother ? { ...place, besideAnother: true as const } : place;
  const opened = await openOr(unwritable, beside, report);
  if (opened.kind === 'failed') return { kind: 'failed' };
  const { libraries } = opened;
  const library = actingAs(await libraries.of(server), TERMINAL);
  const tools = openTools({ allowHosts: settings.ingestAllowHosts });
  const desk: Desk = {
    libraries,
    library,
    tools,
    takeIn: async (what) => {
      const named = await sourceNamed(what);
      if (named.kind === 'problem') {
        report('Nothing was added.', named.cause);
        return { taken: false, sentence: named.sentence };
      }
      const outcome = await takeIn(named.source, { library, tools });
      if (outcome.kind === 'refused') report('Nothing was added.', `${what}: ${outcome.because}: ${outcome.detail}`);
      return { taken: outcome.kind !== 'refused', sentence: takenInSentence(outcome) };
    },
    close: async () => {
      await tools.close();
      await libraries.close();
    },
  };
  return { kind: 'opened', desk };
}

/** Tells whoever runs a command of articles that today's rules have not read. */
export async function tellOfOlderRules({ libraries }: Desk, report: Report): Promise<void> {
  const articles = await readByOlderRules(libraries, (server) => server === TERMINAL);
  if (articles > 0) report(notReadAgain(articles), `today's rules are version ${RULES}`);
}

/** A library that is there is never passed over: only where none can be kept does memory serve. */
async function openOr(unwritable: Unwritable, place: Place, report: Report): Promise<Opened> {
  const opened = await openLibraries(place);
  if (opened.kind === 'opened') return opened;
  report(openingFailed(opened.because), opened.detail);
  if (opened.because !== 'not-writable' || unwritable === 'fail') return opened;
  report('Until then nothing that you add is kept.', 'answering from memory');
  return openLibraries({ kind: 'memory' });
}

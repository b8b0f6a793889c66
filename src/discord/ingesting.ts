import { randomBytes } from 'node:crypto';
import type { RepliableInteraction } from 'discord.js';
import { takeIn } from '../ingest/take-in.ts';
import type { Source, TakenIn } from '../ingest/taken-in.ts';
import type { Library } from '../library/library.ts';
import type { ArticleSource } from '../library/versions.ts';
import { takenInSentence } from '../wording/taken-in.ts';
import type { House } from './house.ts';
import { previewCard, takenInCard } from './render/ingest.ts';
import type { Card } from './render/parts.ts';

/** Names what waits for a moderator's word. */
export const newKey = (): string => randomBytes(9).toString('base64url');

/** The library as it is, but for what is added: that is only looked at, and where it stands goes to `sources`. */
function previewing(library: Library, sources: ArticleSource[]): Library {
  let offered = false;
  return {
    ...library,
    add: async (article) => {
      offered = true;
      return { kind: 'added', id: article.id };
    },
    replace: async () => {
      offered = true;
      return true;
    },
    versions: {
      ...library.versions,
      // What a server gave with a text that is not kept must not hinder fetching it again.
      addSource: async (id, source) => {
        if (offered) sources.push(source);
        else await library.versions.addSource(id, source);
      },
    },
  };
}

/** Reads a source without keeping it, logs why where that failed. */
async function preview(
  source: Source,
  library: Library,
  sources: ArticleSource[],
  { tools, log }: House,
): Promise<TakenIn> {
  const outcome = await takeIn(source, { library: previewing(library, sources), tools });
  if (outcome.kind === 'refused') {
    log.warn({ server: library.server, because: outcome.because, cause: outcome.detail }, 'article not taken in');
  }
  return outcome;
}

/** The card that shows what was read and asks whether to keep it, or says why there is nothing to keep. */
export async function previewOf(source: Source, interaction: RepliableInteraction, house: House): Promise<Card> {
  const library = await house.libraries.of(interaction.guildId ?? '');
  const sources: ArticleSource[] = [];
  const outcome = await preview(source, library, sources, house);
  if (outcome.kind !== 'added' && outcome.kind !== 'revised') return takenInCard(outcome);
  const entry = { article: { ...outcome.article, text: outcome.text }, reading: outcome.reading };
  const key = newKey();
  await library.waiting.put(key, { kind: 'article', entry, sources });
  return previewCard(entry, key, outcome.kind === 'revised' ? takenInSentence(outcome) : null);
}

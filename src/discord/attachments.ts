import type { Attachment } from 'discord.js';
import type { Refused } from '../ingest/taken-in.ts';
import { refused } from '../ingest/taken-in.ts';

const CDN: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];
/** No article is larger; Discord itself lets some members attach far more. */
const MOST_BYTES = 15 * 1024 * 1024;
const MOST_MILLISECONDS = 20_000;

export interface Fetched {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mayFetch = (url: URL, host: string | null): boolean =>
  (url.protocol === 'https:' && CDN.includes(url.host)) ||
  (host !== null && url.host === host && /^https?:$/.test(url.protocol));

/**
 * The bytes of an attached file, from Discord's CDN and nowhere else.
 *
 * @param host host and port that are Discord's too (a proxy's, a test's); null: none.
 */
export async function fetchAttachment(
  { url, name, size }: Attachment,
  host: string | null,
): Promise<Fetched | Refused> {
  if (!URL.canParse(url) || !mayFetch(new URL(url), host)) return refused('forbidden-address', 'no address of Discord');
  if (size > MOST_BYTES) return refused('too-large', `${size} bytes were announced`);
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(MOST_MILLISECONDS) });
    if (!response.ok || response.body === null) return refused('unreachable', `status ${response.status}`);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_BYTES) return refused('too-large', `more than ${MOST_BYTES} bytes came`);
    }
    return { kind: 'file', name, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return refused('unreachable', error instanceof Error ? error.message : String(error));
  }
}

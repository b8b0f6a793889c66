import { altText } from '../../picture/alt-text.ts';
import { timelineCsv, timelineIcs } from '../../picture/files.ts';
import { timelinePng } from '../../picture/png.ts';
import type { TimelinePicture } from '../../picture/timeline.ts';
import { counted } from '../../wording/labels.ts';
import { type Card, text } from './parts.ts';

/** The forms in which a timeline can be kept, in the order of their numbers in a button's custom_id. */
export const FILE_FORMATS = ['csv', 'ics', 'png'] as const;

/** A timeline as a file to keep: CSV (RFC 4180) or a calendar (RFC 5545). */
export function timelineFile(picture: TimelinePicture, format: 'csv' | 'ics', now: Date): Card {
  const content = format === 'csv' ? `\ufeff${timelineCsv(picture)}` : timelineIcs(picture, now);
  const name = `timeline.${format}`;
  return {
    components: [
      text(`${counted(picture.entries.length, 'event')} as \`${name}\`.`),
      { type: 13, file: { url: `attachment://${name}` } },
    ],
    files: [{ name, bytes: Buffer.from(content) }],
  };
}

/** A card with the picture of its timeline above it, and words for who does not see it. */
export async function timelinePictured(picture: TimelinePicture, card: Card): Promise<Card> {
  const name = 'timeline.png';
  const alt = altText(picture);
  return {
    components: [
      { type: 12, items: [{ media: { url: `attachment://${name}` }, description: alt }] },
      ...card.components,
    ],
    files: [{ name, bytes: Buffer.from(await timelinePng(picture, 'dark')), alt }],
  };
}

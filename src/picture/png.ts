import { renderAsync } from '@resvg/resvg-js';
import { FAMILY, FONT_FILES } from './font.ts';
import type { Look } from './palette.ts';
import { timelineSvg } from './svg.ts';
import type { TimelinePicture } from './timeline.ts';

/** A timeline as a PNG of 1200 pixels' width, on a ground of its own, so that it reads on any page. Drawn off this thread. */
export async function timelinePng(picture: TimelinePicture, look: Look): Promise<Uint8Array> {
  const drawn = await renderAsync(timelineSvg(picture, look), {
    font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return drawn.asPng();
}

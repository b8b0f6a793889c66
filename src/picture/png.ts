import { Resvg } from '@resvg/resvg-js';
import { FAMILY, FONT_FILES } from './font.ts';
import type { Look } from './palette.ts';
import { timelineSvg } from './svg.ts';
import type { TimelinePicture } from './timeline.ts';

/** A timeline as a PNG of 1200 pixels' width, on a ground of its own, so that it reads on any page. */
export function timelinePng(picture: TimelinePicture, look: Look): Uint8Array {
  const svg = new Resvg(timelineSvg(picture, look), {
    font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return svg.render().asPng();
}

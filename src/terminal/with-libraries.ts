import type { Libraries } from '../library/library.ts';
import { openingFailed } from '../wording/opening.ts';
import type { DeskSettings, Report } from './desk.ts';

/**
 * Does something with the libraries in the data folder; the bot may run meanwhile, and sees what is changed.
 *
 * @param work false where it did not go well.
 * @returns the exit code.
 */
export async function withLibraries(
  { settings, report }: { readonly settings: DeskSettings; readonly report: Report },
  work: (libraries: Libraries) => Promise<boolean>,
): Promise<number> {
  const { openLibraries, placeOf } = await import('../library/open.ts');
  const place = placeOf(settings);
  const opened = await openLibraries(place.kind === 'sqlite' ? { ...place, besideAnother: true } : place);
  if (opened.kind === 'failed') {
    report(openingFailed(opened.because), opened.detail);
    return 1;
  }
  try {
    return (await work(opened.libraries)) ? 0 : 1;
  } finally {
    await opened.libraries.close();
  }
}

/** The IANA name of a time zone as it is spelt in full ("europe/berlin", "new york", "UTC"); null where none is known. */
export function timeZoneNamed(typed: string): string | null {
  const name = typed.trim().replace(/\s+/g, '_');
  const city = `/${name.toLowerCase()}`;
  const [only, ...others] = Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().endsWith(city));
  if (only !== undefined && others.length === 0) return only;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * A moment as the clocks of a time zone show it: its UTC fields are their date and time. So what counts days in UTC
 * counts the days that people there live in.
 */
export function wallClock(moment: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return new Date(Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')));
}

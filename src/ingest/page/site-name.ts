/** "Pier to stay | The Gazette" → "Pier to stay": the site's name after a bar or dash, where it is the site's. */
export function withoutSite(title: string, publisher: string | null, url: URL | null): string {
  const whole = title.replace(/(?:\s+[|]\s+[^|]{1,40}){1,4}$/, (bars) => (bars.length < title.length / 2 ? '' : bars));
  const squeezed = (words: string): string => words.toLowerCase().replace(/^the |[^a-z0-9]/g, '');
  const sites = [publisher ?? '', url?.hostname.split('.').at(-2) ?? '']
    .map(squeezed)
    .filter((name) => name.length > 1);
  const isSite = (words = ''): boolean =>
    squeezed(words) !== '' && sites.some((name) => squeezed(words).includes(name) || name.includes(squeezed(words)));
  const after = /^(.{8,}?)\s+[|–—·»-]\s+([^|]{2,60})$/.exec(whole);
  if (after && isSite(after[2])) return after[1] ?? whole;
  const before = /^([^:|]{2,40})\s?[:|]\s+(.{8,})$/.exec(whole);
  return before && isSite(before[1]) ? (before[2] ?? whole) : whole;
}

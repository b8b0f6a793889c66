import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';

/** A server on loopback. */
export interface Site {
  readonly port: number;
  /** `host:port`, as INGEST_ALLOW_HOSTS names it. */
  readonly host: string;
  /** Paths that were asked for, in order, robots.txt left out. */
  readonly asked: readonly string[];
  link(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves `pages` by path; a listener may answer as it likes. What has no page is 404, robots.txt included.
 *
 * @param at - the address of loopback and the port that it stands on; default 127.0.0.1 and any port that is free.
 */
export async function openSite(
  pages: Readonly<Record<string, string | RequestListener>>,
  at: { readonly host: string; readonly port: number } = { host: '127.0.0.1', port: 0 },
): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') asked.push(path);
    const page = pages[path.split('?')[0] ?? ''];
    if (typeof page === 'function') return void page(request, response);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(at.port, at.host, resolve));
  const { port } = server.address() as AddressInfo;
  const host = `${at.host.includes(':') ? `[${at.host}]` : at.host}:${port}`;
  return {
    port,
    host,
    asked,
    link: (path) => `http://${host}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export const redirect =
  (to: string, status = 302): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { location: to }).end();

/** A resolver that answers each question for a name with the next of its answers, the last one for ever. */
export function resolver(answers: Readonly<Record<string, readonly (readonly string[])[]>>): LookupFunction {
  const asked = new Map<string, number>();
  return (hostname, options, callback) => {
    const turns = answers[hostname];
    const turn = asked.get(hostname) ?? 0;
    asked.set(hostname, turn + 1);
    const found = turns?.[Math.min(turn, turns.length - 1)] ?? [];
    const all = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const [first] = all;
    if (!first) return callback(Object.assign(new Error(`no such name: ${hostname}`), { code: 'ENOTFOUND' }), '', 0);
    if (options.all) return callback(null, all);
    return callback(null, first.address, first.family);
  };
}

import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { guarded, judgeHost } from './address.ts';

const CONNECT_MILLISECONDS = 8_000;
const QUIET_MILLISECONDS = 10_000;

const withoutBrackets = (host: string): string => host.toLowerCase().replace(/^\[(.*)\]/, '$1');

/**
 * The only way out: every connection, also of redirects and of robots.txt, is judged as it is made.
 *
 * @param allowHosts - `host:port` pairs that may be connected to although they are private.
 */
export function openAgent(allowHosts: readonly string[], lookup: LookupFunction): Agent {
  const allowed = new Set(allowHosts.map(withoutBrackets));
  const open = buildConnector({ lookup, timeout: CONNECT_MILLISECONDS });
  const shut = buildConnector({ lookup: guarded(lookup), timeout: CONNECT_MILLISECONDS });
  return new Agent({
    headersTimeout: QUIET_MILLISECONDS,
    bodyTimeout: QUIET_MILLISECONDS,
    keepAliveTimeout: 4_000,
    connect: (options, callback) => {
      const hostname = withoutBrackets(options.hostname);
      const port = options.port || (options.protocol === 'https:' ? '443' : '80');
      if (allowed.has(`${hostname}:${port}`)) return open(options, callback);
      const wrong = judgeHost(hostname);
      if (wrong) return callback(wrong, null);
      return shut(options, callback);
    },
  });
}

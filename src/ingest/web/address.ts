import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Code of the error of a connection that was not made because of where it would have led. */
export const FORBIDDEN = 'ERR_FORBIDDEN_ADDRESS';

const forbidden = (what: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${what} is no public address`), { code: FORBIDDEN });

/**
 * Whether an address is one of the open internet: global unicast, whichever way it is spelt. Loopback, private, link
 * local (cloud metadata), carrier NAT, multicast, documentation and every IPv6 form that wraps an IPv4 address are not.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3'));
}

/** Null where a name may be asked for; literal addresses never reach a resolver, so they are judged here. */
export const judgeHost = (hostname: string): Error | null =>
  isIP(hostname) !== 0 && !isPublic(hostname) ? forbidden(hostname) : null;

/**
 * A resolver that fails where any address of a name is not public. It runs when the connection is made and its answer
 * is the one connected to, so a name that changes its answer (DNS rebinding) gains nothing.
 */
export const guarded =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      if (error) return callback(error, found, family);
      const addresses = typeof found === 'string' ? [found] : found.map((entry) => entry.address);
      const wrong = addresses.find((address) => !isPublic(address));
      if (wrong !== undefined || addresses.length === 0) {
        return callback(forbidden(`${hostname} (${wrong ?? 'no address'})`), found, family);
      }
      return callback(null, found, family);
    });
  };

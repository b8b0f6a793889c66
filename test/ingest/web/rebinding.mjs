/**
 * Loaded into the bot's process before it: a resolver that changes its answers, and an open internet of one server.
 * REBINDING holds what each name resolves to in turn, the last answer for ever; what is not in it does not resolve.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** A public address by every rule; connections to it end at the test's own site, on ::1. */
const OPEN = '3ffe::1';
const SITE = '::1';

const answers = JSON.parse(process.env.REBINDING ?? '{}');
const system = dns.lookup;

dns.lookup = (name, options, callback) => {
  const turns = answers[name];
  if (turns === undefined) return system(name, options, callback);
  const found = turns.length > 1 ? turns.shift() : turns[0];
  const all = found.map((address) => ({ address, family: net.isIP(address) }));
  return options.all ? callback(null, all) : callback(null, all[0].address, all[0].family);
};

/** What was judged to be public is led to the site, after the judging. */
const routed = (lookup) => (name, options, callback) =>
  lookup(name, options, (error, found, family) => {
    const led = (address) => (address === OPEN ? SITE : address);
    const to = typeof found === 'string' ? led(found) : found?.map((one) => ({ ...one, address: led(one.address) }));
    callback(error, to, family);
  });

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  // net.connect hands over its arguments as one list.
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (typeof options?.lookup === 'function') options.lookup = routed(options.lookup);
  return connect.apply(this, given);
};

syncBuiltinESMExports();

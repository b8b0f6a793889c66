import fc from 'fast-check';
import type { Card } from '../../../src/discord/render/parts.ts';
import { toMessage } from '../../../src/discord/send.ts';
import { messageFaults } from '../loopback/limits.ts';
import { checkBody } from '../loopback/openapi.ts';

/** What Discord would refuse of a card, sent as the edit of a deferred reply. */
export function faultsOf(card: Card): readonly string[] {
  const { allowedMentions, ...rest } = toMessage(card);
  const body = { ...rest, files: undefined, allowed_mentions: { parse: allowedMentions.parse, replied_user: false } };
  const route = '/webhooks/100000000000000001/token/messages/@original';
  return [...messageFaults(body), ...checkBody('PATCH', route, JSON.parse(JSON.stringify(body)))];
}

/** Text from outside, of any kind and length. */
export const wild = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('*', '@everyone ', '<@1>', '_a', '\n', '> ', 'word ', '\ud83d', '`', '👩‍👧', '|', 'x'),
        fc.nat(6000),
      )
      .map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, length)),
  },
);

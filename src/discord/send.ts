import { MessageFlags } from 'discord.js';
import type { Card } from './render/parts.ts';

/** Nothing that the bot sends notifies anybody but the one who asked to be, whatever its text holds. */
const NOBODY = { parse: [], repliedUser: false } as const;

/** A card as discord.js sends it. Every message that leaves the bot is made here. */
export const toMessage = (card: Card) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [...card.components],
  allowedMentions: card.pings === undefined ? NOBODY : { parse: [], users: [card.pings], repliedUser: false },
  // An edit that names no attachments keeps the old ones: a turned page would carry the first page's picture on.
  attachments: [],
  ...(card.files === undefined
    ? {}
    : {
        files: card.files.map(({ name, bytes, alt }) => ({
          name,
          attachment: bytes,
          ...(alt === undefined ? {} : { description: alt }),
        })),
      }),
});

/** The same for its reader's eyes only, as a first reply or a follow-up. */
export const toPrivateMessage = (card: Card) => ({
  ...toMessage(card),
  flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral) as number,
});

import { ButtonStyle } from 'discord.js';
import {
  type KeptOfServer,
  keptOfMember,
  keptOfServer,
  NOTHING_ELSE,
  WHEN_THE_BOT_LEAVES,
} from '../../wording/privacy.ts';
import { encodeRecord } from '../record-state.ts';
import { button, type Card, container, row, separator, text } from './parts.ts';

/**
 * What is kept, of a server and of whoever asks, with ways to have it and to have it deleted.
 *
 * @param server null in a direct message.
 * @param manager the asker may manage the server.
 */
export function privacyCard(server: KeptOfServer | null, places: number, manager: boolean): Card {
  const ofServer =
    server === null ? [] : [text(`**Of this server**\n- ${keptOfServer(server).join('\n- ')}`), separator()];
  const mine = row(
    button('Export what names me', encodeRecord('exportMine'), { disabled: places === 0 }),
    button('Delete what names me', encodeRecord('forgetMe'), { disabled: places === 0 }),
  );
  const whole = row(
    button('Export this server', encodeRecord('exportServer')),
    button('Delete this server …', encodeRecord('deleteServer'), { style: ButtonStyle.Danger }),
  );
  return {
    components: [
      container([
        text('### What is kept'),
        ...ofServer,
        text(`**Of you**\n${keptOfMember(places)}`),
        mine,
        separator(),
        text(`-# ${NOTHING_ELSE} ${WHEN_THE_BOT_LEAVES}`),
        ...(manager ? [whole] : []),
      ]),
    ],
  };
}

/** A file to keep. @param shown Markdown. */
export const fileCard = (shown: string, name: string, bytes: Uint8Array): Card => ({
  components: [text(shown), { type: 13, file: { url: `attachment://${name}` } }],
  files: [{ name, bytes: Buffer.from(bytes) }],
});

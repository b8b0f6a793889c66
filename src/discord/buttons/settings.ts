import type { ServerSettings } from '../../domain/server-settings.ts';
import { settingLine } from '../../wording/settings.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import type { RecordState } from '../record-state.ts';
import { note } from '../render/parts.ts';
import { settingsCard, thereIn } from '../render/settings.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { Press, RecordButton } from './handler.ts';

/** Ids that Discord itself gave, for a select takes nothing else; looked at all the same. */
const ids = (press: Press): readonly string[] =>
  press.isAnySelectMenu() ? press.values.filter((id) => /^\d{1,20}$/.test(id)) : [];

/** A setting that a button or a select changes; the card then shows how all stand. */
const setting =
  <K extends keyof ServerSettings>(
    key: K,
    read: (press: Press, state: RecordState) => ServerSettings[K],
  ): RecordButton =>
  async (press, state, house) => {
    if (!mayModerate(press)) {
      await press.reply(toPrivateMessage(note(MODERATORS_ONLY)));
      return;
    }
    await press.deferUpdate();
    const library = await house.libraries.of(press.guildId ?? '');
    const set = read(press, state);
    await library.set({ [key]: set } as Partial<ServerSettings>, press.user.id, settingLine(key, set));
    await press.editReply(toMessage(settingsCard(await library.settings(), house.now(), thereIn(press.guild))));
  };

export const visibility = setting('isPublic', (_, { argument }) => argument === 'public');
export const channels = setting('channels', ids);
export const role = setting('ingestRole', (press) => ids(press)[0] ?? null);

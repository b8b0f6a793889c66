import { auditOf } from '../commands/audit.ts';
import { MODERATORS_ONLY, mayModerate } from '../moderation.ts';
import { note } from '../render/parts.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { RecordButton } from './handler.ts';

/** Another page of the audit. */
export const auditPage: RecordButton = async (press, { page }, house) => {
  if (!mayModerate(press)) {
    await press.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  await press.deferUpdate();
  await press.editReply(toMessage(await auditOf(press.guildId ?? '', page, house)));
};

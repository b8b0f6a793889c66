import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { exportOf } from '../../library/export/server.ts';
import { zipped } from '../../library/export/zip.ts';
import { memberForgotten, SERVER_DELETED } from '../../wording/privacy.ts';
import { privacyOf } from '../commands/privacy.ts';
import type { House } from '../house.ts';
import { MANAGERS_ONLY, mayManageServer } from '../moderation.ts';
import { encodeRecord } from '../record-state.ts';
import { type Card, note } from '../render/parts.ts';
import { fileCard } from '../render/privacy.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import type { RecordButton } from './handler.ts';

/** Discord takes files of 10 MiB from every bot. */
const MOST_BYTES = 9_500_000;
/** What has to be typed before a server is deleted. */
const WORD = 'DELETE';
const FIELD = 'word';

/** Everything that names the presser, over all servers. */
export const exportMine: RecordButton = async (press, _, { libraries }) => {
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const traces = await libraries.privacy.tracesOf(press.user.id);
  const bytes = Buffer.from(JSON.stringify({ member: press.user.id, traces }, null, 2));
  await press.editReply(toMessage(fileCard('Everything that names you.', 'what-names-you.json', bytes)));
};

export const forgetMe: RecordButton = async (press, _, house) => {
  await press.deferUpdate();
  const places = await house.libraries.privacy.forgetMember(press.user.id);
  await press.editReply(toMessage(await privacyOf(press, house)));
  await press.followUp(toPrivateMessage(note(memberForgotten(places))));
};

export const exportServer: RecordButton = async (press, _, house) => {
  if (!mayManageServer(press)) {
    await press.reply(toPrivateMessage(note(MANAGERS_ONLY)));
    return;
  }
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const bytes = await zipped(exportOf(await house.libraries.of(press.guildId ?? '')), MOST_BYTES);
  const card =
    bytes === null
      ? note(
          `That is more than a message can hold. Whoever runs me can write it: \`cli privacy export --server ${press.guildId}\`.`,
        )
      : fileCard('Everything of this server. `articles.jsonl` can be taken in again.', 'server.zip', bytes);
  await press.editReply(toMessage(card));
};

const deletionForm = (): APIModalInteractionResponseCallbackData => ({
  custom_id: encodeRecord('deletionForm'),
  title: 'Delete everything of this server?',
  components: [
    {
      type: ComponentType.Label,
      label: `Type ${WORD}`,
      description: 'Articles, corrections, audit and settings go. They cannot be brought back.',
      component: {
        type: ComponentType.TextInput,
        custom_id: FIELD,
        style: TextInputStyle.Short,
        max_length: 20,
        required: true,
      },
    },
  ],
});

export const deleteServer: RecordButton = async (press) => {
  if (mayManageServer(press)) await press.showModal(deletionForm());
  else await press.reply(toPrivateMessage(note(MANAGERS_ONLY)));
};

/** Takes in the form that confirms the deletion. */
export async function deletionSent(form: ModalSubmitInteraction, { libraries, log }: House): Promise<Card> {
  if (!mayManageServer(form)) return note(MANAGERS_ONLY);
  const typed = form.fields.fields.has(FIELD) ? form.fields.getTextInputValue(FIELD) : '';
  if (typed.trim().toUpperCase() !== WORD) return note(`That is not ${WORD}. Nothing was deleted.`);
  await libraries.privacy.deleteServer(form.guildId ?? '');
  log.info({ server: form.guildId }, 'server deleted by its managers');
  return note(SERVER_DELETED);
}

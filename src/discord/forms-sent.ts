import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { headOf } from '../ingest/head.ts';
import { actingAs } from '../library/acting.ts';
import { type ArticleState, decodeArticle } from './article-state.ts';
import { correctionSent } from './buttons/corrections.ts';
import { deletionSent } from './buttons/privacy.ts';
import { changeHead } from './change-head.ts';
import { typedArticle, typedHead } from './forms.ts';
import type { House } from './house.ts';
import { previewOf } from './ingesting.ts';
import { INGESTERS_ONLY, MODERATORS_ONLY, mayIngest, mayModerate } from './moderation.ts';
import { decodeRecord, isForm } from './record-state.ts';
import { type Card, note } from './render/parts.ts';
import { toMessage, toPrivateMessage } from './send.ts';

type Sent = (form: ModalSubmitInteraction, state: ArticleState, house: House) => Promise<Card>;

const UNREADABLE_DATE = note('That date cannot be read. Write it as 2017-03-02. Nothing was changed.');
const UNREADABLE_LINK = note('That is not a web link: one begins with http:// or https://. Nothing was changed.');

const paste: Sent = (form, _, house) => previewOf(typedArticle(form.fields), form, house);

const change: Sent = async (form, state, house) => {
  const typed = typedHead(form.fields);
  const head = headOf(typed);
  if (typed.published !== undefined && head.published === undefined) return UNREADABLE_DATE;
  if (typed.url !== undefined && head.url === undefined) return UNREADABLE_LINK;
  return changeHead(state.argument, head, actingAs(await house.libraries.of(form.guildId ?? ''), form.user.id), house);
};

/** Takes in a form that was filled in. */
export async function onForm(form: ModalSubmitInteraction, house: House): Promise<void> {
  const record = decodeRecord(form.customId);
  if (record !== null && isForm(record.verb)) {
    await form.deferReply({ flags: MessageFlags.Ephemeral });
    const sent = record.verb === 'deletionForm' ? deletionSent(form, house) : correctionSent(form, record, house);
    await form.editReply(toMessage(await sent));
    return;
  }
  const state = decodeArticle(form.customId);
  const may = state?.verb === 'form' ? await mayIngest(form, house) : mayModerate(form);
  if (!may) {
    await form.reply(toPrivateMessage(note(state?.verb === 'form' ? INGESTERS_ONLY : MODERATORS_ONLY)));
    return;
  }
  await form.deferReply({ flags: MessageFlags.Ephemeral });
  const sent = state?.verb === 'form' ? paste : state?.verb === 'change' ? change : null;
  const card =
    sent === null || state === null
      ? note('That form is of an older version of me. Open it again.')
      : await sent(form, state, house);
  await form.editReply(toMessage(card));
}

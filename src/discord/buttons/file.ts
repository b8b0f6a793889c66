import { MessageFlags } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import { placeOf } from '../place.ts';
import { note } from '../render/parts.ts';
import { FILE_FORMATS, timelineFile, timelinePictured } from '../render/timeline-file.ts';
import { answerTo } from '../respond.ts';
import { toMessage } from '../send.ts';
import type { AnswerButton } from './handler.ts';

/** A timeline as a file or a picture: the page is the number of the form. */
export const file: AnswerButton = async (press, state, house) => {
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const place = await placeOf(press, house, state.server);
  const found = place.kind === 'library' ? await answerTo(state, place.library, house) : null;
  await press.editReply(toMessage(found?.kind === 'timeline' ? await filed(found, state.page, house.now()) : GONE));
};

const GONE = note('There is no timeline any more: its articles are gone.');

function filed({ question, entries, undated }: Extract<Answer, { kind: 'timeline' }>, form: number, now: Date) {
  const picture = { subject: question.about, entries, undated };
  const format = FILE_FORMATS[form] ?? 'csv';
  return format === 'png' ? timelinePictured(picture, { components: [] }) : timelineFile(picture, format, now);
}

import { MessageFlags } from 'discord.js';
import { placeOf } from '../place.ts';
import { note } from '../render/parts.ts';
import { timelineFile } from '../render/timeline-file.ts';
import { answerTo } from '../respond.ts';
import { toMessage } from '../send.ts';
import type { AnswerButton } from './handler.ts';

/** A timeline as a file: page 0 is CSV, page 1 a calendar. */
export const file: AnswerButton = async (press, state, house) => {
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const place = await placeOf(press, house, state.server);
  const found = place.kind === 'library' ? await answerTo(state, place.library, house) : null;
  const card =
    found?.kind === 'timeline'
      ? timelineFile(found.entries, state.page === 1 ? 'ics' : 'csv', house.now())
      : note('There is no timeline any more: its articles are gone.');
  await press.editReply(toMessage(card));
};

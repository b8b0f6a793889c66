import { unwatchedSentence } from '../../wording/watches.ts';
import { placeOf } from '../place.ts';
import { escapedWithin } from '../render/markdown.ts';
import { note } from '../render/parts.ts';
import { watchKey } from '../render/watches.ts';
import { toMessage } from '../send.ts';
import { type ArticleButton, chosen } from './handler.ts';

/** Ends the watch that was chosen: always one of the presser's own. */
export const unwatch: ArticleButton = async (press, { server }, house) => {
  await press.deferUpdate();
  const place = await placeOf(press, house, server);
  if (place.kind === 'choose') return;
  const { watches } = place.library;
  const found = (await watches.of(press.user.id)).find((one) => watchKey(one) === chosen(press));
  const gone = found !== undefined && (await watches.remove(press.user.id, found.words));
  await press.editReply(
    toMessage(note(gone ? escapedWithin(unwatchedSentence(found.words), 1500) : 'You do not watch for that any more.')),
  );
};

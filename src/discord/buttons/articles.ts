import { MessageFlags } from 'discord.js';
import type { Deed } from '../../domain/audit.ts';
import { revert as putBack } from '../../ingest/revert.ts';
import { keepEntry } from '../../ingest/take-in.ts';
import { actingAs } from '../../library/acting.ts';
import { foundArticles } from '../../library/found-articles.ts';
import type { Library } from '../../library/library.ts';
import { titleOf } from '../../wording/evidence.ts';
import { counted } from '../../wording/labels.ts';
import { takenInSentence } from '../../wording/taken-in.ts';
import type { ArticleState } from '../article-state.ts';
import { changesOf } from '../changes-of.ts';
import { headForm } from '../forms.ts';
import type { House } from '../house.ts';
import { didLast, INGESTERS_ONLY, MODERATORS_ONLY, mayIngest, mayModerate } from '../moderation.ts';
import { placeOf } from '../place.ts';
import { articleCard, articlesCard } from '../render/articles.ts';
import { short } from '../render/evidence.ts';
import { takenInCard, withUndo } from '../render/ingest.ts';
import { escapedWithin } from '../render/markdown.ts';
import { type Card, note } from '../render/parts.ts';
import { addSamples } from '../samples.ts';
import { toMessage, toPrivateMessage } from '../send.ts';
import { type ArticleButton, chosen, type Press } from './handler.ts';

const GONE = note('That article is no longer on the record here.');
const TOO_LATE = note('That is no longer waiting: it was dealt with, or a day has passed. Send it again.');

/** Another page of the articles. */
export const list: ArticleButton = async (press, state, house) => {
  await press.deferUpdate();
  const place = await placeOf(press, house, state.server);
  if (place.kind === 'choose') return;
  const articles = await foundArticles(state.argument, place.library);
  await press.editReply(toMessage(articlesCard(articles, { ...state, server: place.server })));
};

/** An article that was chosen from the list. */
export const open: ArticleButton = async (press, state, house) => {
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const place = await placeOf(press, house, state.server);
  const entry = place.kind === 'library' ? await place.library.get(chosen(press)) : null;
  await press.editReply(
    toMessage(
      place.kind === 'choose' || entry === null
        ? GONE
        : articleCard(entry, mayModerate(press), await place.library.versions.history(entry.article.id), state.server),
    ),
  );
};

/** The form to change what is known of an article. It opens at once, so what is known now is read within the 3 s. */
export const edit: ArticleButton = async (press, state, house) => {
  if (!mayModerate(press)) {
    await press.reply(toPrivateMessage(note(MODERATORS_ONLY)));
    return;
  }
  const entry = await (await house.libraries.of(press.guildId ?? '')).get(state.argument);
  if (entry === null) await press.reply(toPrivateMessage(GONE));
  else await press.showModal(headForm(entry.article));
};

type May = (press: Press, state: ArticleState, house: House) => Promise<boolean> | boolean;

/** A change that not everybody may make: the message that holds the button says what came of it. */
const changing =
  (
    change: (argument: string, library: Library, house: House) => Promise<Card>,
    may: May = mayModerate,
    refusal = MODERATORS_ONLY,
  ): ArticleButton =>
  async (press: Press, state, house) => {
    if (!(await may(press, state, house))) {
      await press.reply(toPrivateMessage(note(refusal)));
      return;
    }
    await press.deferUpdate();
    const library = actingAs(await house.libraries.of(press.guildId ?? ''), press.user.id);
    await press.editReply(toMessage(await change(state.argument, library, house)));
  };

/** A change to what was offered just now, for everybody who may offer articles. */
const ingesting = (change: Parameters<typeof changing>[0]): ArticleButton =>
  changing(change, (press, _, house) => mayIngest(press, house), INGESTERS_ONLY);

/** Moderators may do it with any article, others who may add articles only undo what they did themselves. */
const mayUndo =
  (what: Deed): May =>
  async (press, { argument }, house) =>
    mayModerate(press) ||
    ((await mayIngest(press, house)) &&
      didLast(what, argument, press.user.id, await house.libraries.of(press.guildId ?? '')));

export const remove = changing(async (id, library) => {
  const entry = await library.get(id);
  if (entry === null) return GONE;
  // Before it is removed: an undo that is offered must be there.
  await library.waiting.put(id, { kind: 'article', entry, history: await library.versions.history(id) });
  if (!(await library.remove(id))) return GONE;
  return withUndo(`Removed “${short(titleOf(entry.article), 200)}”.`, 'restore', id);
}, mayUndo('added'));

export const restore = changing(async (id, library) => {
  const waiting = await library.waiting.get(id);
  if (waiting?.kind !== 'article') return TOO_LATE;
  const back = await library.add(waiting.entry.article, waiting.entry.reading);
  // It is not new: whoever watches was told of it when it first came.
  await library.watches.told([back.id]);
  if (waiting.history !== undefined) await library.versions.putBack(back.id, waiting.history);
  await library.waiting.drop(id);
  return note(`“${short(titleOf(waiting.entry.article), 200)}” is on the record again.`);
}, mayUndo('removed'));

export const keep = ingesting(async (key, library) => {
  const waiting = await library.waiting.get(key);
  if (waiting?.kind !== 'article') return TOO_LATE;
  const taken = await keepEntry(waiting.entry, library);
  if (taken.kind !== 'refused') {
    for (const source of waiting.sources ?? []) await library.versions.addSource(taken.article.id, source);
  }
  await library.waiting.drop(key);
  return takenInCard(taken);
});

/** The text that an article had before stands again. */
export const revert = changing(async (id, library, { tools }) => {
  const entry = await library.get(id);
  if (entry === null) return GONE;
  if (!(await putBack(id, library, tools.readers))) return note('There is no earlier text of that article any more.');
  return note(`“${short(titleOf(entry.article), 200)}” has its earlier text again.`);
}, mayUndo('changed'));

/** What changed in an article's quotations. */
export const changes: ArticleButton = async (press, state, house) => {
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const place = await placeOf(press, house, state.server);
  const card = place.kind === 'library' ? await changesOf(state.argument, place.library, house) : null;
  await press.editReply(toMessage(card ?? GONE));
};

export const discard = ingesting(async (key, library) => {
  await library.waiting.drop(key);
  return note('Discarded: nothing was kept.');
});

export const undoAll = ingesting(async (key, library) => {
  const waiting = await library.waiting.get(key);
  if (waiting?.kind !== 'batch') return TOO_LATE;
  let removed = 0;
  for (const id of waiting.articles) if (await library.remove(id)) removed++;
  await library.waiting.drop(key);
  return note(`Removed ${counted(removed, 'article')} again.`);
});

/** Adds the sample article and says so to the moderator alone; the greeting stays for the others. */
export const sample: ArticleButton = async (press, _, house) => {
  if (!(await mayIngest(press, house))) {
    await press.reply(toPrivateMessage(note(INGESTERS_ONLY)));
    return;
  }
  await press.deferReply({ flags: MessageFlags.Ephemeral });
  const outcomes = await addSamples(
    actingAs(await house.libraries.of(press.guildId ?? ''), press.user.id),
    house.tools,
  );
  await press.editReply(toMessage(note(escapedWithin(outcomes.map(takenInSentence).join('\n'), 1500))));
};

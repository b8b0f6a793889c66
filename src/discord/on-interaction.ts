import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { suggest } from '../answering/suggest.ts';
import { COMMANDS, type CommandName, MESSAGE_COMMANDS } from '../domain/commands.ts';
import { type ArticleVerb, decodeArticle } from './article-state.ts';
import * as articleButtons from './buttons/articles.ts';
import { auditPage } from './buttons/audit.ts';
import * as correctionButtons from './buttons/corrections.ts';
import * as feedButtons from './buttons/feeds.ts';
import { file } from './buttons/file.ts';
import type { AnswerButton, ArticleButton, Press, RecordButton } from './buttons/handler.ts';
import { context, event, share, why } from './buttons/look.ts';
import * as privacyButtons from './buttons/privacy.ts';
import * as settingButtons from './buttons/settings.ts';
import { again, filter, page, person, server } from './buttons/turn.ts';
import * as watchButtons from './buttons/watches.ts';
import { articles } from './commands/articles.ts';
import { ask } from './commands/ask.ts';
import { audit } from './commands/audit.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { corrections } from './commands/corrections.ts';
import { feeds } from './commands/feeds.ts';
import type { CommandHandler } from './commands/handler.ts';
import { help } from './commands/help.ts';
import { ingest } from './commands/ingest.ts';
import { MENU_HANDLERS } from './commands/message-menu.ts';
import { people } from './commands/people.ts';
import { privacy } from './commands/privacy.ts';
import { quotes } from './commands/quotes.ts';
import { record } from './commands/record.ts';
import { settings } from './commands/settings.ts';
import { timeline } from './commands/timeline.ts';
import { watch } from './commands/watch.ts';
import { whoIs } from './commands/who-is.ts';
import { whoSaid } from './commands/who-said.ts';
import { described } from './faults.ts';
import { onForm } from './forms-sent.ts';
import { guarded } from './guard.ts';
import type { House } from './house.ts';
import { placeOfUser } from './place.ts';
import { decodeRecord, type FormVerb, isForm, type RecordVerb } from './record-state.ts';
import { askedOn } from './render/asked.ts';
import { optionText } from './render/filter.ts';
import { note } from './render/parts.ts';
import { toPrivateMessage } from './send.ts';
import { decode, type Verb } from './state.ts';

const COMMAND_HANDLERS: Readonly<Record<CommandName, CommandHandler>> = {
  'who-said': whoSaid,
  timeline,
  ask,
  'who-is': whoIs,
  check,
  quotes,
  record,
  compare,
  people,
  articles,
  ingest,
  corrections,
  feeds,
  watch,
  settings,
  audit,
  privacy,
  help,
};

const ANSWER_BUTTONS: Readonly<Record<Verb, AnswerButton>> = {
  page,
  filter,
  again,
  server,
  person,
  context,
  why,
  event,
  share,
  file,
};

/** Verbs of forms open from a button and come back as forms, so that no button has them. */
const ARTICLE_BUTTONS: Readonly<Record<Exclude<ArticleVerb, 'form' | 'change'>, ArticleButton>> = {
  ...articleButtons,
  ...feedButtons,
  ...watchButtons,
};

const RECORD_BUTTONS: Readonly<Record<Exclude<RecordVerb, FormVerb>, RecordButton>> = {
  ...correctionButtons,
  ...settingButtons,
  ...privacyButtons,
  audit: auditPage,
};

const OLD = note('That belongs to an older version of me. Ask again.');

const isCommand = (name: string): name is CommandName => COMMANDS.some((command) => command.name === name);

async function onCommand(interaction: ChatInputCommandInteraction, house: House): Promise<void> {
  const name = interaction.commandName;
  if (isCommand(name)) await COMMAND_HANDLERS[name](interaction, house);
  else await interaction.reply(toPrivateMessage(OLD));
}

async function onMenu(interaction: MessageContextMenuCommandInteraction, house: House): Promise<void> {
  const command = MESSAGE_COMMANDS.find(({ name }) => name === interaction.commandName);
  if (command !== undefined) await MENU_HANDLERS[command.name](interaction, house);
  else await interaction.reply(toPrivateMessage(OLD));
}

async function onPress(press: Press, house: House): Promise<void> {
  const article = decodeArticle(press.customId);
  if (article !== null && article.verb !== 'form' && article.verb !== 'change') {
    await ARTICLE_BUTTONS[article.verb](press, article, house);
    return;
  }
  const record = decodeRecord(press.customId);
  if (record !== null && !isForm(record.verb)) {
    await RECORD_BUTTONS[record.verb](press, record, house);
    return;
  }
  const state = decode(press.customId, askedOn(press.message));
  if (state !== null) await ANSWER_BUTTONS[state.verb](press, state, house);
  else await press.reply(toPrivateMessage(OLD));
}

/** Completion must come within 3 s and can be neither deferred nor answered later: what fails gives no choices. */
async function onAutocomplete(interaction: AutocompleteInteraction, house: House): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const option = COMMANDS.find((command) => command.name === interaction.commandName)?.options.find(
    (one) => one.name === name,
  );
  const choices = new Map<string, string>();
  try {
    const library =
      interaction.guildId === null
        ? await placeOfUser(interaction.client, interaction.user.id, house)
        : { kind: 'library' as const, library: await house.libraries.of(interaction.guildId) };
    if (option !== undefined && library.kind === 'library') {
      for (const { value: given, label } of await suggest(option.completes, value, library.library)) {
        choices.set(optionText(given), optionText(label));
      }
    }
  } catch (error) {
    house.log.error({ handler: 'autocomplete', error: described(error) }, 'failed');
  }
  await interaction.respond([...choices].slice(0, 25).map(([given, label]) => ({ name: label, value: given })));
}

/** Handles whatever a member does with a command, a button, a select or a form. Never rejects. */
export async function onInteraction(interaction: Interaction, house: House): Promise<void> {
  if (interaction.isAutocomplete()) {
    await onAutocomplete(interaction, house).catch((error: unknown) =>
      house.log.warn({ handler: 'autocomplete', error: described(error) }, 'not answered'),
    );
  } else if (interaction.isChatInputCommand()) {
    await guarded(interaction, `/${interaction.commandName.slice(0, 32)}`, house, () => onCommand(interaction, house));
  } else if (interaction.isMessageContextMenuCommand()) {
    await guarded(interaction, interaction.commandName.slice(0, 32), house, () => onMenu(interaction, house));
  } else if (interaction.isButton() || interaction.isAnySelectMenu()) {
    await guarded(interaction, `component ${interaction.customId.slice(0, 2)}`, house, () =>
      onPress(interaction, house),
    );
  } else if (interaction.isModalSubmit()) {
    await guarded(interaction, 'form', house, () => onForm(interaction, house));
  } else if (interaction.isRepliable()) {
    await guarded(interaction, 'unknown', house, async () => void (await interaction.reply(toPrivateMessage(OLD))));
  }
}

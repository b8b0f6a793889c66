import type { APIComponentInContainer } from 'discord.js';
import { COMMANDS } from '../../domain/commands.ts';
import { encodeArticle } from '../article-state.ts';
import type { Example } from '../examples.ts';
import { short } from './evidence.ts';
import { escaped } from './markdown.ts';
import { button, type Card, container, row, separator, text } from './parts.ts';

export const INTRODUCTION =
  '**On the Record** answers who said what, who is who and what happened when, in the exact words of the articles that this server has collected. It makes nothing up: every answer stands in an article, with its speaker, its date and its source.';

/** What a moderator may set, and how it is now. */
function settingsParts(isPublic: boolean): readonly APIComponentInContainer[] {
  const verb = isPublic ? 'setPrivate' : 'setPublic';
  const id = encodeArticle({ verb, server: '', page: 0, argument: '' });
  const now = isPublic ? 'Answers here are for everybody.' : 'Answers here are for the asker alone until shared.';
  return [separator(), text(`-# ${now}`), row(button(isPublic ? 'Answer privately' : 'Answer in public', id))];
}

/**
 * @param examples things to try that this server's own articles answer; none: the commands' own examples.
 * @param isPublic how answers are shown, for a moderator who may change it; null: for others.
 */
export function helpCard(examples: readonly Example[] = [], isPublic: boolean | null = null): Card {
  const lines = COMMANDS.map(
    ({ name, about, moderators, example }) =>
      `**/${name}** — ${escaped(about)}${moderators ? ' *(moderators)*' : ''}${examples.length > 0 ? '' : `\n-# ${escaped(example)}`}`,
  );
  const ways = '-# Or mention me with a question, answer one of my messages, or write to me directly.';
  const tries = examples.map((example) => `- ${short(example, 200)}`);
  return {
    components: [
      container([
        text(INTRODUCTION),
        separator(),
        text(`${lines.join('\n')}\n${ways}`),
        ...(tries.length === 0 ? [] : [separator(), text(`**Try, from the articles here:**\n${tries.join('\n')}`)]),
        ...(isPublic === null ? [] : settingsParts(isPublic)),
      ]),
    ],
  };
}

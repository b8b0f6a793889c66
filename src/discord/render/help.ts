import { COMMANDS } from '../../domain/commands.ts';
import type { ServerSettings } from '../../domain/server-settings.ts';
import { counted } from '../../wording/labels.ts';
import { settingLine } from '../../wording/settings.ts';
import type { Example } from '../examples.ts';
import { short } from './evidence.ts';
import { escaped } from './markdown.ts';
import { type Card, container, separator, text } from './parts.ts';

export const INTRODUCTION =
  '**On the Record** answers who said what, who is who and what happened when, in the exact words of the articles that this server has collected. It makes nothing up: every answer stands in an article, with its speaker, its date and its source.';

/** How answers are shown and what waits, for whoever may change it. */
function moderatorLines({ isPublic }: ServerSettings, suggestions: number): string {
  const shown = `-# ${escaped(settingLine('isPublic', isPublic))}. \`/settings\` changes that.`;
  const waiting = `\n-# ${counted(suggestions, 'suggestion')} to look at: \`/corrections\``;
  return suggestions === 0 ? shown : shown + waiting;
}

/**
 * @param examples things to try that this server's own articles answer; none: the commands' own examples.
 * @param settings what is set, for a moderator who may change it; null: for others.
 * @param suggestions corrections that wait for a moderator.
 */
export function helpCard(
  examples: readonly Example[] = [],
  settings: ServerSettings | null = null,
  suggestions = 0,
): Card {
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
        ...(settings === null ? [] : [separator(), text(moderatorLines(settings, suggestions))]),
      ]),
    ],
  };
}

import { COMMANDS } from '../../domain/commands.ts';
import type { Example } from '../examples.ts';
import { short } from './evidence.ts';
import { escaped } from './markdown.ts';
import { type Card, container, separator, text } from './parts.ts';

export const INTRODUCTION =
  '**On the Record** answers who said what, who is who and what happened when, in the exact words of the articles that this server has collected. It makes nothing up: every answer stands in an article, with its speaker, its date and its source.';

/** @param examples things to try that this server's own articles answer; none: the commands' own examples. */
export function helpCard(examples: readonly Example[] = []): Card {
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
      ]),
    ],
  };
}

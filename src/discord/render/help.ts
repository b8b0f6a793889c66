import { COMMANDS } from '../../domain/commands.ts';
import { escaped } from './markdown.ts';
import { type Card, container, separator, text } from './parts.ts';

const INTRODUCTION =
  '**On the Record** answers who said what, who is who and what happened when, in the exact words of the articles that this server has collected. It makes nothing up: every answer stands in an article, with its speaker, its date and a link.';

/** What can be asked, with an example of each command. */
export function helpCard(): Card {
  const lines = COMMANDS.map(
    ({ name, about, moderators, example }) =>
      `**/${name}** — ${escaped(about)}${moderators ? ' *(moderators)*' : ''}\n-# ${escaped(example)}`,
  );
  return { components: [container([text(INTRODUCTION), separator(), text(lines.join('\n'))])] };
}

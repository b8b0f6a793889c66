import { type APIComponentInContainer, time } from 'discord.js';
import type { Change, Said } from '../../answering/changes/changes.ts';
import type { Changed } from '../../answering/changes/steps.ts';
import { changesInWords, whoSaid } from '../../wording/changes.ts';
import { titleOf } from '../../wording/evidence.ts';
import { short } from './evidence.ts';
import { link } from './markdown.ts';
import { type Card, container, MOST_TEXT, separator, text } from './parts.ts';

const said = ({ words, speaker }: Said): string => `“${short(words, 280)}” — ${short(whoSaid(speaker), 80)}`;

/** One change as lines. */
function lines(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `- **added** ${said(change.now)}`;
    case 'dropped':
      return `- **dropped** ${said(change.was)}`;
    case 'reworded':
      return `- **reworded** ${said(change.was)}\n  - now ${said(change.now)}`;
    case 're-attributed':
      return `- **re-attributed** “${short(change.now.words, 280)}”\n  - was ${short(whoSaid(change.was.speaker), 80)}, now ${short(whoSaid(change.now.speaker), 80)}`;
  }
}

/** What changed in an article's quotations, the latest first, as far as a message has room. */
export function changesCard({ entry, steps }: Changed): Card {
  const parts: APIComponentInContainer[] = [
    text(`### What changed in ${link(short(titleOf(entry.article), 150), entry.article.url)}`),
  ];
  let room = MOST_TEXT - 500;
  for (const { at, changes } of steps) {
    const shown = [`**${time(new Date(at), 'f')}**: ${changesInWords(changes)}`];
    for (const change of changes) {
      const next = lines(change);
      if (next.length > room) {
        shown.push('-# and more');
        room = 0;
        break;
      }
      room -= next.length + 1;
      shown.push(next);
    }
    parts.push(separator(), text(shown.join('\n')));
    room -= 60;
    if (room <= 0) break;
  }
  return { components: [container(parts)] };
}

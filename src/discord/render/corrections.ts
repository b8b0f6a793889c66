import { type APIComponentInContainer, ButtonStyle } from 'discord.js';
import type { CorrectionOutcome } from '../../answering/correcting/correct.ts';
import type { Placed } from '../../library/corrections/placed.ts';
import { correctionLabel, correctionSentence, correctionState } from '../../wording/corrections.ts';
import { titleOf } from '../../wording/evidence.ts';
import { counted } from '../../wording/labels.ts';
import { encodeRecord } from '../record-state.ts';
import { short } from './evidence.ts';
import { blockQuote, escapedWithin, link } from './markdown.ts';
import { pageOf, turns } from './pages.ts';
import { button, type Card, container, note, row, separator, text } from './parts.ts';

const ON_A_PAGE = 4;

/** What became of a wish to correct something; what was applied can be undone. */
export function correctedCard(outcome: CorrectionOutcome): Card {
  const sentence = short(correctionSentence(outcome), 1500);
  if (outcome.kind !== 'applied') return note(sentence);
  return { components: [text(sentence), row(button('Undo', encodeRecord('undo', outcome.correction.id)))] };
}

/** One correction with what a moderator can do with it. `page` counts from 1, so that the list comes back after it. */
function item(
  { correction, article, words }: Placed,
  page: number,
  moderator: boolean,
): readonly APIComponentInContainer[] {
  const { id, state } = correction;
  const shown = [
    `**${short(correctionLabel(correction), 260)}**`,
    escapedWithin(words, 300, blockQuote),
    `-# ${link(short(titleOf(article), 100), article.url)} · ${correctionState(correction)}`,
  ].join('\n');
  const buttons =
    state === 'applied'
      ? [button('Undo', encodeRecord('undo', id, page))]
      : [
          button('Confirm', encodeRecord('confirm', id, page), { style: ButtonStyle.Success }),
          button('Turn down', encodeRecord('turnDown', id, page)),
        ];
  return [separator(), text(shown), ...(moderator ? [row(...buttons)] : [])];
}

/** A server's corrections in pages, open suggestions first. */
export function correctionsCard(all: readonly Placed[], number: number, moderator: boolean): Card {
  if (all.length === 0) {
    return note('Nothing has been corrected here yet. **Wrong speaker?** and **Wrong date?** stand under each answer.');
  }
  const page = pageOf(all, number, ON_A_PAGE);
  const open = all.filter(({ correction }) => correction.state === 'suggested').length;
  const counts = [
    ...(open === 0 ? [] : [`${counted(open, 'suggestion')} to look at`]),
    ...(open === all.length ? [] : [counted(all.length - open, 'correction')]),
  ];
  const head = `### ${counts.join(', ')}`;
  const beside = turns(page, (at) => encodeRecord('corrections', '', at));
  return {
    components: [
      container([
        text(head),
        ...page.items.flatMap((one) => item(one, page.number + 1, moderator)),
        ...(beside.length > 0 ? [separator(), row(...beside)] : []),
      ]),
    ],
  };
}

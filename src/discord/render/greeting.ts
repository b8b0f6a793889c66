import { encodeArticle } from '../article-state.ts';
import { INTRODUCTION } from './help.ts';
import { button, type Card, container, row, separator, text } from './parts.ts';

const TRIES = `**Three things to try:**
- \`/ingest\` adds an article: a link, a file, or pasted text *(moderators)*
- \`/who-said\` finds a quotation by its words, and who said it
- \`/ask\` takes a question in plain words; \`/help\` shows the rest`;

/** What a server reads when the bot joins. */
export const greetingCard = (): Card => ({
  components: [
    container([
      text(`Hello. ${INTRODUCTION}`),
      separator(),
      text(TRIES),
      text('-# No article at hand? A moderator can add the sample article and ask about it.'),
      row(button('Add the sample article', encodeArticle({ verb: 'sample', server: '', page: 0, argument: '' }))),
    ]),
  ],
});

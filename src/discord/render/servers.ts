import type { ServerName } from '../shard.ts';
import { encode, type View } from '../state.ts';
import { optionText } from './filter.ts';
import { type Card, note, row, select, text } from './parts.ts';

const NO_SERVER =
  'I answer from the articles of a server, and we share none. Ask me in a server that I am in, or add me to yours.';

/** Which server's articles to ask, for a direct message. */
export function serverChoice(servers: readonly ServerName[], view: View): Card {
  if (servers.length === 0) return note(NO_SERVER);
  const options = servers.slice(0, 25).map(({ id, name }) => ({ label: optionText(name), value: id }));
  const id = encode({ ...view, verb: 'server', server: '', target: '' });
  return { components: [text('Whose articles shall I look in?'), row(select(id, 'A server …', options))] };
}

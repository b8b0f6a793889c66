import { extract } from '../../../src/ingest/page/extract.ts';

/** Three paragraphs: enough for an article. */
export const BODY = `<p>Councillors in Saltmere agreed on Monday to reopen the lido, which has stood empty for nine years.</p>
<p>“It will be cold, and it will be ours,” said the mayor, Imogen Farrow, after a meeting of four hours on Monday night.</p>
<p>The water should be back by the end of June, when the schools close for the summer, she told the crowd outside.</p>`;
export const page = (head: string, body = BODY): string =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;
/** What a page says of its article, or why there is none. */
export const headOf = async (html: string, url: string | null = null) => {
  const found = await extract({ bytes: Buffer.from(html), charset: null, url });
  return found.kind === 'draft' ? found.head : found;
};

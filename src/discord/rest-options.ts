import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** A connection that was kept for the next request, and that the other side closed just then. */
const CLOSED: readonly unknown[] = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];

/** Sends a request, once more where its connection turned out to be closed. */
const sent: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (!(error instanceof Error) || !CLOSED.includes((error as NodeJS.ErrnoException).code)) throw error;
    return DefaultRestOptions.makeRequest(url, init);
  }
};

/**
 * How requests leave: as discord.js makes them, but with files already put into bytes. A form is otherwise left to the
 * HTTP client, and a newer one that is loaded beside discord.js's own does not know the forms of older Node versions.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return sent(url, init);
  const form = new Response(init.body);
  const type = form.headers.get('content-type') ?? 'multipart/form-data';
  const headers = { ...(init.headers as Readonly<Record<string, string>>), 'content-type': type };
  return sent(url, { ...init, headers, body: new Uint8Array(await form.arrayBuffer()) });
};

/** @param apiUrl REST base without a version; absent: Discord's own. */
export const restOptions = (apiUrl: string | undefined): Partial<RESTOptions> => ({
  makeRequest,
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
});

import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * How requests leave: as discord.js makes them, but with files already put into bytes. A form is otherwise left to the
 * HTTP client, and a newer one that is loaded beside discord.js's own does not know the forms of older Node versions.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const form = new Response(init.body);
  const type = form.headers.get('content-type') ?? 'multipart/form-data';
  const headers = { ...(init.headers as Readonly<Record<string, string>>), 'content-type': type };
  return DefaultRestOptions.makeRequest(url, { ...init, headers, body: new Uint8Array(await form.arrayBuffer()) });
};

/** @param apiUrl REST base without a version; absent: Discord's own. */
export const restOptions = (apiUrl: string | undefined): Partial<RESTOptions> => ({
  makeRequest,
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
});

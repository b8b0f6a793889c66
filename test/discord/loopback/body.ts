import type { IncomingMessage } from 'node:http';

/** A file in a request. */
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/** The JSON of a request, alone or with files beside it (multipart/form-data). */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly json: unknown; readonly files: readonly SentFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { json: bytes.length === 0 ? {} : JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') continue;
    const content = Buffer.from(await value.arrayBuffer());
    files.push({ field, name: value.name, text: content.toString(), bytes: content });
  }
  return { json: JSON.parse(String(form.get('payload_json'))), files };
}

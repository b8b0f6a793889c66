import { Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from './server.ts';

/**
 * The files in one zip archive.
 *
 * @param most bytes that the archive may have.
 * @returns null where it would be larger.
 */
export async function zipped(files: readonly ExportFile[], most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
    size += chunk.length;
  });
  for (const { name, lines } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for await (const some of lines) {
      file.push(Buffer.from(some.map((line) => `${JSON.stringify(line)}\n`).join('')));
      if (size > most) return null;
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  return size > most ? null : Buffer.concat(chunks);
}

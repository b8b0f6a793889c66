import { fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PartInput, PartName, PartOutput } from './parts.ts';

const PART = fileURLToPath(new URL('./part.js', import.meta.url));
const MAIN = fileURLToPath(new URL('../../main.js', import.meta.url));

/** Runs a part in a child process. Rejects where the child ends without figures. */
export function inChild<Name extends PartName>(name: Name, input: PartInput<Name>): Promise<PartOutput<Name>> {
  const child = fork(PART, { execArgv: ['--expose-gc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as PartOutput<Name>));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bench's part ${name} ended with ${code} and no figures`)));
    child.send({ name, input });
  });
}

/** Seconds from the start of the terminal over a data folder to its end, with one question piped in. */
export function startToEnd(folder: string, question: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN], { env: { DATA_DIR: folder }, stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(`${question}\n`);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve((performance.now() - begun) / 1000);
      else reject(new Error(`the terminal ended with ${code}`));
    });
  });
}

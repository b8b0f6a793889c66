import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Compiles the sources once before the tests: worker threads and child processes run what `npm run build` writes. */
export default function build(): void {
  const root = path.resolve(import.meta.dirname, '..');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

import { createRequire } from 'node:module';
import type Compromise from 'compromise';

const require = createRequire(import.meta.url);

let loaded: typeof Compromise | undefined;

/**
 * compromise, loaded when it is first asked for, and as the one file that `require` gives: the many modules behind
 * `import` take 430 ms to load, the file 250.
 */
export function compromise(): typeof Compromise {
  loaded ??= require('compromise') as typeof Compromise;
  return loaded;
}

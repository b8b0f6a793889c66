import type { Draft } from '../draft.ts';
import type { Refused } from '../taken-in.ts';
import type { RawPage } from './extract.ts';
import { extract } from './extract.ts';

/** What runs in a page reader's thread. */
export default (page: RawPage): Promise<Draft | Refused> => extract(page);

import { libraryContract } from './contract.ts';
import { opened } from './samples.ts';

libraryContract('memory', (now) => opened({ kind: 'memory' }, now));

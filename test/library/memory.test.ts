import { libraryContract } from './contract.ts';
import { opened } from './samples.ts';
import { upkeepContract } from './upkeep-contract.ts';

libraryContract('memory', (now) => opened({ kind: 'memory' }, now));
upkeepContract('memory', () => opened({ kind: 'memory' }));

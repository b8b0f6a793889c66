import { openLibraries } from '../../dist/library/open.js';

/** Opens the libraries of a folder and writes what came of it. */
const opened = await openLibraries({ kind: 'sqlite', folder: process.argv[2] ?? '' });
process.stdout.write(JSON.stringify(opened.kind === 'failed' ? opened : { kind: opened.kind }));
if (opened.kind === 'opened') await opened.libraries.close();

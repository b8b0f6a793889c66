import { compile } from '../../../language/pattern.ts';
import { COLLECTED } from './collected.ts';
import { FACTS } from './facts.ts';
import { PEOPLE } from './people.ts';
import { REST } from './rest.ts';
import type { Row } from './row.ts';
import { SAYINGS } from './sayings.ts';
import { SLOTS } from './slots.ts';
import { SPEAKERS } from './speakers.ts';

/** The ways to ask, most precise first; the first that matches is taken. "who said" has to come before any "who". */
export const PATTERNS: readonly Row[] = [...COLLECTED, ...SPEAKERS, ...FACTS, ...SAYINGS, ...PEOPLE, ...REST];

/** The u flag only where a pattern has a class of Unicode's (no slot has): with it in any case compiling takes twice as long. */
const flagsOf = (pattern: string): string => (pattern.includes('\\p{') ? 'iu' : 'i');

/** The rows with their patterns compiled once. */
export const COMPILED = PATTERNS.map((row) => ({ row, pattern: compile(row.pattern, SLOTS, flagsOf(row.pattern)) }));

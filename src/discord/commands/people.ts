import { asking } from './asking.ts';

export const people = asking('people', '');

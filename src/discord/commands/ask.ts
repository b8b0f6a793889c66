import { asking } from './asking.ts';

export const ask = asking('ask', 'question');

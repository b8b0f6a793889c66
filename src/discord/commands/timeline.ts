import { asking } from './asking.ts';

export const timeline = asking('timeline', 'subject', 'from', 'to');

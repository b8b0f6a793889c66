import { asking } from './asking.ts';

export const check = asking('check', 'quote', 'by');

import { asking } from './asking.ts';

export const quotes = asking('quotes', 'person', 'about', 'from', 'to');

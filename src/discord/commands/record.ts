import { asking } from './asking.ts';

export const record = asking('record', 'person', 'topic');

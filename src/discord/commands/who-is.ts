import { asking } from './asking.ts';

export const whoIs = asking('who-is', 'person');

import { asking } from './asking.ts';

export const whoSaid = asking('who-said', 'words');

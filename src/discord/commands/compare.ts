import { asking } from './asking.ts';

export const compare = asking('compare', 'people', 'topic');

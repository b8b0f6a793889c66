import { timelineWords } from '../../answering/request.ts';
import { asking } from './asking.ts';

export const timeline = asking('timeline', (option) => {
  const [from, to] = [option('from'), option('to')];
  return timelineWords({ subject: option('subject'), ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) });
});

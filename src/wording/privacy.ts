import { AUDIT_DAYS, GRACE_DAYS } from '../library/upkeep/presence.ts';
import { counted } from './labels.ts';

/** What is kept of a server, in numbers. */
export interface KeptOfServer {
  readonly articles: number;
  readonly corrections: number;
  readonly audit: number;
}

/** What is kept of a server, and for how long. */
export const keptOfServer = ({ articles, corrections, audit }: KeptOfServer): readonly string[] => [
  `${counted(articles, 'article')} with what was read in ${articles === 1 ? 'it' : 'them'} and earlier texts, until a moderator removes ${articles === 1 ? 'it' : 'them'}`,
  `${counted(corrections, 'correction or suggestion', 'corrections and suggestions')}`,
  `${counted(audit, 'line')} of who added, removed, corrected or set what, each for ${AUDIT_DAYS} days`,
  'what moderators have set; previews and undos, for a day',
];

/** What names a member: their id, in so many places. */
export const keptOfMember = (places: number): string =>
  places === 0
    ? 'Nothing.'
    : `Your Discord id, in ${counted(places, 'place')}: with what you added, removed, corrected, suggested, set or watch.`;

export const NOTHING_ELSE =
  'No message, no question and no name of a member is kept or logged, and nothing is sent anywhere but to Discord, and to the links that are added.';

export const WHEN_THE_BOT_LEAVES = `When I am removed from a server, everything of it is deleted after ${GRACE_DAYS} days, unless I am invited back before.`;

export const memberForgotten = (places: number): string =>
  places === 0
    ? 'There was nothing to delete.'
    : `The id was taken out of ${counted(places, 'place')}. What was done stays, by nobody; watches are gone.`;

export const SERVER_DELETED = 'Everything of this server was deleted: articles, corrections, audit and settings.';

import { stemOf } from '../../language/stems.ts';

/**
 * Words for whatever an article tells of: "what did Moss say about the decision" where it says "vote", "the move" where
 * it says that she left. That they stand nowhere in it says little.
 */
const WORDS = `
affair announcement case change controversy crisis decision development dispute drama event fallout
happening idea incident issue matter mess move news occasion plan problem project proposal question row saga scandal
situation story subject thing topic trouble
accident blunder catastrophe damage danger disaster error failure fault loss mistake risk setback threat
achievement chance defeat effort outcome performance progress result success triumph victory win
accusation allegation charge claim complaint criticism denial reaction
apology excuse explanation feeling feelings mood reason regret
agreement arrangement bargain contract deal
fate firing judgment resignation ruling sentence verdict
closure cut cutback delay hike increase layoffs raise reduction
behavior conduct experience future past role work job
findings evidence report results
aftermath atmosphere background effect impact consequences
`;

/** Their stems. */
export const ABOUT_ANYTHING: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u).map(stemOf));

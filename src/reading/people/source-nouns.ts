import { FUNCTION_WORDS, NEVER_FIRST } from './not-names.ts';
import { isAgent, isRoleNoun } from './titles.ts';

/** Groups and bodies that speak, in the singular. */
const GROUPS = `administration agency airline alliance army association audience authority bank board body bureau business cabinet
  camp campaign caucus charity church city coalition commission committee community company congregation consortium
  corporation council country county court crowd delegation department district embassy establishment faction family
  federation firm force foundation government group guard half handful hospital industry institute jury kingdom lab league
  legislature majority media military ministry minority movement nation network newspaper newsroom nonprofit office operation
  organization organisation outlet panel party police police-department press public publication regime school
  senate side staff state station team think-tank tribunal union university watchdog website wing number trio pair couple
  dozen hundred thousand people person source insider voter viewer reader listener parent elder national rank-and-file
  official ally backer critic skeptic sceptic opponent proponent advocate defender detractor observer onlooker bystander witness
  friend relative associate attendee participant resident local neighbor neighbour passenger patient user customer
  consumer client shareholder guest pundit hawk dove moderate progressive conservative liberal evangelical feminist hardliner
  loyalist insurgent rebel militant separatist islamist extremist dissident refugee migrant immigrant worker laborer
  demonstrator protester protestor marcher heckler fan follower elite figure veteran kid adult teenager student pupil child
  authorities`;

/** What is written or recorded and says something. */
const DOCUMENTS = `account ad advertisement advisory affidavit agreement analysis announcement article assessment audit bill
  biography blog book brief briefing broadcast bulletin cable caption census charter column commercial communique
  complaint constitution contract count court-filing data declaration decision deposition diary directive disclosure document
  documentary dossier draft edict editorial email e-mail entry essay estimate evidence excerpt exposé figures filing finding
  form guide guideline handbook headline indictment instruction interview invitation journal judgment law lawsuit leaflet
  legislation letter list log magazine mailer mail manifesto manual manuscript measure memo memoir memorandum message minutes motion
  narrative narrator note notice obituary op-ed opinion order outline page pamphlet paper paragraph passage petition
  placard plan plaque platform play pledge poem policy poll polling post poster posting proclamation projection proposal
  prospectus quote reading record registry regulation release report research resolution response result review rule
  ruling scripture script section sentence sign slogan song speech spot statement statistic statute story study
  subpoena suit summary summons survey tale tally testimony text thesis transcript treaty tweet verdict version video warning warrant
  will wording`;

const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
const GROUP_NOUNS: ReadonlySet<string> = new Set(listed(GROUPS));
const NOUNS: ReadonlySet<string> = new Set([...GROUP_NOUNS, ...listed(DOCUMENTS)]);

/** Singular forms that a plural may have: "parties" → party, "crises" → crise; the word itself first. */
const singulars = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/men$/, 'man'),
];

/** Is it the plural of people by role, or of groups ("lawmakers", "officials", "Democrats", "agencies")? */
export function isPluralSource(key: string): boolean {
  if (key === 'people' || key === 'authorities' || key === 'police') return true;
  if (!/^[a-z]+(?:[^s]s|men|women)$/.test(key)) return false;
  return singulars(key).some((word) => word !== key && (GROUP_NOUNS.has(word) || isRoleNoun(word) || isAgent(word)));
}

/** Can the noun that a phrase is built on be what speaks: people by role, a group, a document, an organisation's name? */
export function canSpeak(head: string): boolean {
  const key = head.toLowerCase().replace(/['’]s?$/, '');
  if (/^\p{Lu}/u.test(head)) {
    return (
      /^\p{Lu}[\p{L}\p{M}.'’&-]+$/u.test(head) &&
      !FUNCTION_WORDS.has(key) &&
      !(NEVER_FIRST.has(key) && /day$|^(?:north|south|east|west|new)$/.test(key))
    );
  }
  return singulars(key).some((word) => NOUNS.has(word) || isRoleNoun(word) || isAgent(word));
}

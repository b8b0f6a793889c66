import type { Gender } from '../../domain/person.ts';
import { canBe } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words before a name that say no more than how to address its bearer: no roles. */
export const HONORIFICS: ReadonlyMap<string, Gender> = new Map([
  ...list('mr mister sir lord herr señor senor monsieur').map((word): [string, Gender] => [word, 'male']),
  ...list('mrs ms miss madam dame lady señora senora mme madame').map((word): [string, Gender] => [word, 'female']),
  ...list('dr messrs mx').map((word): [string, Gender] => [word, 'unknown']),
]);

/** Titles that stand in front of a name with a capital, as news writes them, plural forms for lists ("Sens. X and Y"). */
const TITLES: ReadonlySet<string> = new Set(
  list(`sen sens senator senators rep reps representative representatives congressman congresswoman congressmen
  congresswomen gov govs governor governors president presidents president-elect vp pres premier chancellor minister
  ministers secretary secretaries ambassador attorney attorneys treasurer comptroller mayor mayors alderman alderwoman
  councilman councilwoman councilor councillor councilmember commissioner commissioners chief chiefs director chairman
  chairwoman chair chairperson speaker leader whip justice justices judge judges magistrate prosecutor solicitor
  gen general generals lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander adm
  admiral brig brigadier pvt private spc det con dc dci pc detective officer officers trooper deputy sheriff constable inspector
  marshal superintendent supt rev reverend pastor bishop archbishop cardinal pope rabbi imam ayatollah sheikh sheik
  mullah father sister brother fr king queen prince princess duke duchess earl emperor sultan emir prof professor
  professors dean coach ceo cfo coo editor reporter correspondent anchor host moderator spokesman spokeswoman
  spokesperson strategist adviser advisor aide delegate nominee candidate contender frontrunner delegates candidates
  nominees assemblyman assemblywoman lawmaker chairmen dictator hon assistant undersecretary administrator registrar
  clerk consul envoy czar tsar manager pollster activist author actor actress singer rapper comedian economist lawyer
  founder co-founder co-chair co-chairman regulator co-host pilot cosmonaut astronaut commandant surgeon historian
  billionaire businessman tycoon mogul quarterback pitcher comrade governor-elect governor-general secretary-general
  senator-elect mayor-elect sens-elect congressman-elect analyst columnist commentator lawyers`),
);

/** Nouns for people by what they do or are, beyond the word list's own ("economist", "governor"). */
const ROLE_NOUNS: ReadonlySet<string> = new Set(
  list(`spokesman spokeswoman spokesperson spokespeople nominee candidate contender front-runner frontrunner hopeful
  rival running-mate mate senator representative congressman congresswoman lawmaker legislator governor mayor
  councilman councilwoman assemblyman assemblywoman commissioner comptroller treasurer secretary undersecretary
  president chairman chairwoman chair chairperson chief head director co-director manager strategist adviser advisor
  aide operative pollster consultant lobbyist donor fundraiser surrogate supporter backer critic ally opponent foe
  attorney lawyer prosecutor counsel judge justice jurist professor scholar lecturer dean fellow student researcher
  scientist physicist biologist chemist historian economist sociologist analyst expert specialist author novelist writer
  poet playwright journalist reporter correspondent columnist commentator editor publisher anchor host co-host
  moderator co-moderator blogger pundit broadcaster executive ceo cfo coo founder co-founder owner co-owner
  businessman businesswoman entrepreneur investor banker financier billionaire millionaire mogul tycoon magnate
  developer contractor farmer rancher worker officer policeman policewoman detective sheriff trooper deputy agent
  general colonel captain major lieutenant sergeant commander admiral soldier veteran marine sailor airman pilot
  astronaut prisoner hostage victim suspect defendant plaintiff gunman shooter attacker bomber terrorist militant
  plotter whistleblower dissident activist organizer organiser protester demonstrator leader co-leader whip speaker
  minister premier chancellor prince princess king queen monarch emperor pope bishop archbishop cardinal priest pastor
  preacher evangelist rabbi imam cleric ayatollah ambassador envoy diplomat consul negotiator inspector regulator
  administrator superintendent principal teacher coach player quarterback pitcher striker golfer boxer athlete actor
  actress singer rapper musician composer conductor comedian comic entertainer star model filmmaker producer director
  screenwriter designer architect artist painter photographer engineer programmer doctor physician surgeon
  cardiologist gastroenterologist psychiatrist psychologist nurse dentist veterinarian pharmacist chef cook waitress
  bartender trader broker accountant auditor economist statistician wife husband widow widower spouse partner
  girlfriend boyfriend fiance fiancee fiancée ex-wife ex-husband son daughter brother sister father mother stepfather
  stepmother stepson stepdaughter grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin twin
  friend colleague neighbor neighbour roommate classmate mentor protege protégé confidant successor predecessor heir
  native resident citizen voter delegate superdelegate elector volunteer intern staffer employee member co-chair
  co-chairman vice-chair vice-chairman trustee regent governor-elect president-elect senator-elect son-in-law
  daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law man woman boy girl teenager hero icon legend
  champion winner laureate finalist survivor democrat republican independent libertarian conservative liberal socialist
  moderate progressive chairmen lawyers senators candidates leaders brothers sisters men women attorneys executives
  owners founders co-founders officers professors developers sons daughters parents advisers advisors rivals nominees
  reporters hosts authors editors managers economists analysts ministers governors congressmen presidents lawmakers
  parent child mistress harbormaster postmaster stationmaster concertmaster socialite philanthropist hacker landlord informant courier driver witness negotiators envoys`),
);

/** The -ing words that describe whoever holds an office: "acting mayor". */
export const IN_OFFICE =
  /^(?:acting|sitting|outgoing|incoming|presiding|visiting|ruling|founding|managing|leading|supervising|attending|governing|commanding|running|retiring|rising|aspiring|surviving|remaining|winning|losing|reigning|longstanding|standing|practicing|practising|serving)$/;

const FEMALE =
  /^(?:[a-z-]*woman|[a-z-]*women|wife|ex-wife|widow|girlfriend|fianc[eé]e|[a-z]*daughter|[a-z]*mother|[a-z]*sister|(?:daughter|mother|sister)-in-law|aunt|niece|actress|queen|princess|duchess|empress|waitress|girls?|mistress|heroine|mom|grandma|countess|nun)$/;
const MALE =
  /^(?:man|men|husband|ex-husband|widower|boyfriend|fianc[eé]|(?:step|grand|god)?sons?|[a-z]*father|(?:step|half-)?brothers?|(?:son|father|brother)-in-law|uncle|nephew|actor|king|prince|duke|emperor|pope|boys?|waiter|dad|grandpa|priest|imam|sultan|emir|monk|gentleman)$/;
/** "chairman", "congressman": said of women too, so that a first name outweighs it. */
const OFFICE = /[a-z]{3}m[ae]n$/;

/** Ordinary nouns that end like a man and are none. */
const NO_MAN: ReadonlySet<string> = new Set(list('human german roman woman talisman ottoman shaman caiman layman'));

/** Can the word (lower case) stand as a title in front of a name? */
export const isTitle = (word: string): boolean =>
  TITLES.has(word) || HONORIFICS.has(word) || (word.includes('-') && isCompoundTitle(word));

/** "co-anchor", "vice-president", "secretary-treasurer" */
const isCompoundTitle = (word: string): boolean => {
  const [first = '', ...rest] = word.split('-');
  const last = rest.at(-1) ?? '';
  return (
    rest.length === 1 &&
    TITLES.has(last) &&
    (TITLES.has(first) || /^(?:co|vice|deputy|ex|then|sub|under|arch)$/.test(first))
  );
};

/** Is the word (lower case) a noun for a person by role? */
export const isRoleNoun = remember(
  (word): boolean =>
    word !== 'people' &&
    (ROLE_NOUNS.has(word) ||
      TITLES.has(word) ||
      canBe('person-noun', word) ||
      (/[a-z]{3}(?:man|woman|person)$/.test(word) && !NO_MAN.has(word))),
);

const AGENT = /^[a-z-]{2,}(?:er|or|ist|ian|eer)$/;
const NO_AGENT: ReadonlySet<string> = new Set(
  list(`paper letter number matter center order power offer error factor answer chapter winter summer dinner weather corner
  computer border ladder danger disaster theater shelter river water newspaper character gesture`),
);

/** Does the noun end as those for people do ("miner", "welder"), where a person is looked for? */
export const isAgent = (word: string): boolean => AGENT.test(word) && !NO_AGENT.has(word);

/** Is it a noun for what somebody does, none that anybody may be called ("clown", "hero")? */
export const isOffice = (word: string): boolean =>
  ROLE_NOUNS.has(word) &&
  !/^(?:hero|icon|legend|champion|winner|friend|man|woman|boy|girl|star|model|victim|critic|supporter|fan|opponent|foe|enemy|liberal|conservative|moderate|progressive|socialist|republican|democrat|citizen|voter|terrorist|native|witness|candidate)$/.test(
    word,
  );

/** What an honorific or role noun tells of the gender ("Mr.", "spokeswoman", "wife"). */
export const genderOfRole = (word: string): Gender =>
  HONORIFICS.get(word) ?? (FEMALE.test(word) ? 'female' : MALE.test(word) ? 'male' : 'unknown');

/** What an office in -man suggests where the first name tells nothing ("chairman"). */
export const genderOfOffice = (word: string): Gender =>
  OFFICE.test(word) && !/wom[ae]n$/.test(word) && !NO_MAN.has(word) ? 'male' : 'unknown';

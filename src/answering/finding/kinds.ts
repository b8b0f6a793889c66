/** What "which colour", "what country" … may be answered with: closed families of words. */
interface Row {
  readonly name: string;
  /** The noun that asks for it. */
  readonly asks: RegExp;
  /** Global, to find them all. */
  readonly members: RegExp;
  readonly example: string;
  readonly not: string;
}

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ala\\.|Ariz\\.|Ark\\.|Calif\\.|Colo\\.|Conn\\.|Del\\.|Fla\\.|Ga\\.|Ill\\.|Ind\\.|Kan\\.|Ky\\.|La\\.|Md\\.|Mass\\.|Mich\\.|Minn\\.|Miss\\.|Mo\\.|Mont\\.|Neb\\.|Nev\\.|N\\.H\\.|N\\.J\\.|N\\.M\\.|N\\.Y\\.|N\\.C\\.|N\\.D\\.|Okla\\.|Ore\\.|Pa\\.|R\\.I\\.|S\\.C\\.|S\\.D\\.|Tenn\\.|Tex\\.|Vt\\.|Va\\.|Wash\\.|W\\.Va\\.|Wis\\.|Wyo\\.';
const PROVINCES =
  'Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Labrador';
const COUNTRIES =
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Botswana|Brazil|Britain|Bulgaria|Burma|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Georgia|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Macedonia|Malaysia|Mali|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Norway|Oman|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|U\\.S\\.|U\\.K\\.|UK|USA|US|America|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zambia|Zimbabwe';

const words = (list: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, flags);

export const KINDS: readonly Row[] = [
  {
    name: 'colour',
    asks: /\bcolou?rs?$/iu,
    members: words(
      'black|white|red|blue|green|yellow|orange|purple|brown|grey|gray|pink|gold|golden|silver|crimson|scarlet|violet|turquoise|beige|maroon|navy|teal|indigo',
    ),
    example: 'the ferry was painted blue',
    not: 'the ferry was painted again',
  },
  {
    name: 'sport',
    asks: /\bsports?$|\bgames?$/iu,
    members: words(
      'football|soccer|baseball|basketball|hockey|tennis|golf|boxing|wrestling|swimming|cricket|rugby|volleyball|skiing|skating|cycling|running|gymnastics|chess|lacrosse|curling|softball|surfing|rowing|sailing|badminton|bowling|track|polo|fencing|judo|karate|racing|poker',
    ),
    example: 'she played tennis for years',
    not: 'she played the organ for years',
  },
  {
    name: 'country',
    asks: /\b(?:countr(?:y|ies)|nations?|nationality)$/iu,
    members: words(COUNTRIES, 'gu'),
    example: 'it sailed to Norway',
    not: 'it sailed to Oban',
  },
  {
    name: 'state or province',
    asks: /\b(?:states?|provinces?)$/iu,
    members: words(`${STATES}|${PROVINCES}`, 'gu'),
    example: 'a harbour in Maine',
    not: 'a harbour in Norway',
  },
  {
    name: 'language or nationality',
    asks: /\b(?:languages?|nationality|nationalities|ethnicity|descent)$/iu,
    members: words(
      'American|British|English|French|German|Italian|Spanish|Portuguese|Russian|Chinese|Japanese|Korean|Arabic|Arab|Hebrew|Hindi|Latin|Greek|Dutch|Swedish|Norwegian|Danish|Finnish|Polish|Turkish|Persian|Farsi|Mexican|Canadian|Australian|Indian|Irish|Scottish|Welsh|Brazilian|Cuban|Vietnamese|Thai|Swiss|Austrian|Belgian|Hungarian|Czech|Romanian|Ukrainian|Israeli|Iranian|Iraqi|Egyptian|African|Somali|Nigerian|Filipino|Pakistani|Urdu|Swahili',
      'gu',
    ),
    example: 'the Dutch captain',
    not: 'the old captain',
  },
  {
    name: 'religion',
    asks: /\b(?:religions?|faith|church|denomination)$/iu,
    members: words(
      'Christian(?:ity)?|Catholic(?:ism)?|Protestant|Muslim|Islam(?:ic)?|Jewish|Judaism|Jew|Hindu(?:ism)?|Buddhis[tm]|Sikh(?:ism)?|Mormon(?:ism)?|Baptist|Methodist|Lutheran|Anglican|Presbyterian|Orthodox|Episcopal(?:ian)?|Evangelical|Quaker|Scientolog(?:y|ist)|atheis[tm]',
      'giu',
    ),
    example: 'she was raised a Methodist',
    not: 'she was raised a sailor',
  },
  {
    name: 'party',
    asks: /\bpart(?:y|ies)$/iu,
    members: words(
      'Democrat(?:s|ic)?|Republicans?|GOP|Libertarian|Green|Labou?r|Conservatives?|Liberals?|Tory|Tories|NDP|New Democrat\\w*|Reform|Socialist|Communist|Independent|Parti Qu[eé]b[eé]cois|Bloc|[DR]-\\p{Lu}\\p{L}*',
      'gu',
    ),
    example: 'a Labour councillor',
    not: 'a local councillor',
  },
  {
    name: 'month',
    asks: /\bmonths?$/iu,
    members: words(
      'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.',
      'gu',
    ),
    example: 'it sank in June',
    not: 'it sank in the evening',
  },
  {
    name: 'weekday',
    asks: /\bday(?: of the week)?$|\bweekday$/iu,
    members: words('(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow'),
    example: 'it sank on Tuesday',
    not: 'it sank by day',
  },
  {
    name: 'season',
    asks: /\bseasons?$|\btime of (?:the )?year$/iu,
    members: words('spring|summer|autumn|fall|winter'),
    example: 'it sails in summer',
    not: 'it sails in storms',
  },
  {
    name: 'company',
    asks: /\b(?:compan(?:y|ies)|firms?|corporation|business|label|airline|bank|newspaper|publisher|network|channel|organi[sz]ations?|agency|group|institution)$/iu,
    members:
      /\p{Lu}[\p{L}&.’'-]+ (?:Inc|Corp|Co|Ltd|LLC|Group|Company|Records|Bank|Airlines|Airways|Times|Post|News|Press|Agency|Association|Institute|Foundation|Society|Council|Committee|Federation|Union|University|Department|Bureau|Administration|Commission|Center|Centre)\b|(?<!^)\b[A-Z]{2,6}\b/gu,
    example: 'it was built by Moss Corp',
    not: 'it was built by hand',
  },
  {
    name: 'planet',
    asks: /\bplanets?$/iu,
    members: words('Mercury|Venus|Earth|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto', 'gu'),
    example: 'a probe sent to Mars',
    not: 'a probe sent to space',
  },
];

/** The family that a noun asks for; null where it is an open one. */
export const kindOf = (noun: string | null): Row | null =>
  noun === null ? null : (KINDS.find((row) => row.asks.test(noun)) ?? null);

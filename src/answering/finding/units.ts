/** By what the answer to "how …" is measured: the word after "how" (or the noun), and the units that go with it. */
interface Row {
  readonly name: string;
  readonly measures: string;
  /** After a number, or around it. */
  readonly units: RegExp;
  readonly example: string;
  readonly not: string;
}

const N = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|half|an?|few|several|couple(?: of)?|dozens?|decades?|a half|quarter)`;
const after = (units: string): RegExp =>
  new RegExp(
    String.raw`\b${N}(?:[- ](?:million|billion|thousand|hundred|and a half|or more|more|full|consecutive|straight|square|cubic|\d+))*[- ]?(?:${units})\b`,
    'iu',
  );

export const UNITS: readonly Row[] = [
  {
    name: 'age',
    measures: 'old|young|age',
    units: new RegExp(
      String.raw`\b${N}[- ]?(?:years?|months?|weeks?|days?)[- ](?:old|of age)\b|\bage[ds]? (?:of )?\d|, \d{1,3}[,.;]|\bcenturies\b|\b${N} years?\b|\bborn\b`,
      'iu',
    ),
    example: 'the 37-year-old captain',
    not: 'the old captain',
  },
  {
    name: 'time',
    measures: 'long|soon|late|early|time',
    units: after(
      'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?|nights?|seasons?|terms?',
    ),
    example: 'it took 39 days',
    not: 'it took 39 boats',
  },
  {
    name: 'distance',
    measures: 'far|distance|close',
    units: after(
      'miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|yards?|blocks?|inch(?:es)?|hours?|minutes?|light[- ]years?|nautical miles?',
    ),
    example: 'seven kilometres from the border',
    not: 'seven soldiers at the border',
  },
  {
    name: 'length',
    measures: 'tall|high|deep|wide|low|height|length|depth|width|long',
    units: after(
      'feet|foot|ft|inch(?:es)?|met(?:er|re)s?|cm|centimet(?:er|re)s?|kilomet(?:er|re)s?|km|miles?|yards?|stor(?:ey|ie)s|floors|percent|pages?|words|lines|chapters?',
    ),
    example: 'a wall 12 feet high',
    not: 'a high wall of 12 stones',
  },
  {
    name: 'size',
    measures: 'big|large|small|size|heavy|weight',
    units: after(
      'feet|foot|ft|inch(?:es)?|met(?:er|re)s?|cm|centimet(?:er|re)s?|kilomet(?:er|re)s?|km|miles?|yards?|acres?|hectares?|square|stor(?:ey|ie)s|pounds?|lbs?|kilograms?|kilos?|kg|tons?|tonnes?|ounces?|people|employees|members|residents|percent|million|billion|gallons?|lit(?:er|re)s?|pages?|words|lines|chapters?',
    ),
    example: 'a farm of 12 acres',
    not: 'a big farm',
  },
  {
    name: 'speed',
    measures: 'fast|speed|quickly',
    units: after(
      'mph|miles (?:per|an) hour|km/h|kph|kilomet(?:er|re)s (?:per|an) hour|knots|seconds?|minutes?|hours?|days?',
    ),
    example: 'at 60 miles per hour',
    not: 'at great speed',
  },
  {
    name: 'money or share',
    measures: 'much|big|large|expensive|rich|price|cost|salary|budget|amount|total|number',
    units: new RegExp(
      String.raw`[$£€¥]\s?\d|\b${N}[- ]?(?:percent|per cent|%|dollars?|cents?|euros?|pounds?|million|billion|trillion|degrees?|tons?|tonnes?|hours?|times)\b|\d%|\bhalf\b|\bnothing\b|\b(?:millions|billions|thousands) of\b`,
      'iu',
    ),
    example: 'it costs $135 a year',
    not: 'it costs a lot',
  },
  {
    name: 'share',
    measures: 'big|large|high|low|percent|percentage|per cent|share|proportion|rate|margin',
    units: new RegExp(
      String.raw`\d ?%|\b${N}[- ]?(?:percent|per cent|percentage points?|points?)\b|\bhalf\b|\b(?:thirds?|quarters?|majority|fifths?|tenths?)\b|\bone in \w+`,
      'iu',
    ),
    example: 'some 31 percent of the crew',
    not: 'some of the crew',
  },
  {
    name: 'frequency',
    measures: String.raw`often|frequently|many (?:\w+ )?(?:times|occasions)`,
    units:
      /\b(?:once|twice|thrice|times?|daily|weekly|monthly|yearly|annual(?:ly)?|every|each|per|hourly|regularly|rarely|seldom|often|never|always|occasions?)\b/iu,
    example: 'it sails twice a day',
    not: 'it sails to Oban',
  },
  {
    name: 'temperature',
    measures: 'hot|cold|warm|temperature',
    units: /\bdegrees?\b|°/iu,
    example: 'a brisk 14 degrees',
    not: 'a brisk wind',
  },
];

const KNOWN = new Map<string, RegExp | null>();

/** The units that the answer to "how `measure` …" comes in; null where any number does. */
export function unitsOf(measure: string | null): RegExp | null {
  const key = measure?.toLowerCase() ?? '';
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const rows = UNITS.filter((row) => new RegExp(`^(?:${row.measures})$`, 'iu').test(key));
  const made = rows.length === 0 ? null : new RegExp(rows.map((row) => row.units.source).join('|'), 'iu');
  if (KNOWN.size < 100) KNOWN.set(key, made);
  return made;
}

export const NUMBER =
  /(?<!\p{L}-)\b\d[\d,.]*\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|once|couple|several|none|no|zero|single|only)\b/giu;

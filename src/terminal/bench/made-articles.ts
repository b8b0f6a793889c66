import type { Article } from '../../domain/article.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, Ettinger 2017). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

const FIRST = words(`Ada, Boris, Carmen, Dilip, Elena, Farid, Greta, Hugo, Irene, Jonas, Karla, Liam, Maya, Nadia, Omar,
  Paula, Quentin, Rosa, Stefan, Teresa, Umar, Vera, Walter, Yasmin, Zoltan, Brenda, Carl, Diana, Edwin, Fiona`);
const LAST =
  words(`Marsh, Okafor, Delgado, Brandt, Ferrari, Novak, Haddad, Lindgren, Castillo, Whitmore, Ibrahim, Keller,
  Moreau, Petrov, Quigley, Ramirez, Schaefer, Tanaka, Underhill, Vargas, Wexford, Yardley, Zimmer, Ashdown, Bellamy,
  Corrigan, Dunmore, Eastwood, Fairfax, Galloway, Hartnell, Ingram, Jessop, Kirkwood, Lattimer, Mulcahy`);
const ROLE = words(`Mayor, Sen., Rep., Gov., Judge, Professor, Dr., police chief, union leader, school director,
  harbour master, company spokesman, transport minister, economist`);
const PLACE =
  words(`Portsmouth, Vienna, Denver, Nairobi, Lisbon, Cleveland, Osaka, Toronto, Bristol, Santiago, Helsinki,
  Tucson, Marseille, Adelaide, Warsaw, Galway, Tampa, Utrecht, Bergen, Durban`);
const THING = words(`the harbour bridge, the school budget, the water contract, the airport strike, the housing bill,
  the hospital merger, the rail line, the wind farm, the tax reform, the flood wall, the stadium vote, the port expansion,
  the teachers' pay deal, the mining permit, the voting machines, the bus fares, the grain tariff, the clinic closures,
  the data centre, the fishing quota, the border crossing, the prison reform, the library fund, the power station`);
const DID = words(`approved, rejected, delayed, criticized, defended, announced, suspended, reviewed, inspected, opened,
  financed, cancelled, postponed, signed, withdrew, debated`);
const CLAIM = words(`is a promise that nobody can keep, will cost twice as much as planned, deserves a second look, has
  been neglected for a generation, was never put to a vote, brings work to families who need it, cannot wait for another
  winter, was paid for by the wrong people, shows what patience can do, is safe and always has been, has my full support,
  is an insult to every taxpayer, must be decided by the courts, would leave thousands without service, is the best news
  in years, fails every test of common sense`);
const WHEN =
  words(`on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, last week, earlier this month, in January,
  in June 2015, on March 14, two years ago, last summer, in 2012, next month, yesterday, in the third quarter`);
const NUMBER = words('two, seven, 12, 40, 150, 300, 1 200, 25 000, 3.5 million, 18 percent, $4 million, 600');

interface Someone {
  readonly full: string;
  readonly last: string;
  readonly role: string;
}

/** An article of about 4,000 characters about people, things and days that are not: so many of them differ as in news. */
export function madeArticle(seed: number): Article {
  const next = random(seed * 7919 + 1);
  const one = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[Math.floor(next() * items.length)] ?? otherwise;
  const pick = (items: readonly string[]): string => one(items, '');
  const someone = (): Someone => {
    const last = pick(LAST);
    return { full: `${pick(FIRST)} ${last}`, last, role: pick(ROLE) };
  };
  const nobody = someone();
  const cast = [nobody, someone(), someone(), someone()];
  const things = [pick(THING), pick(THING)];
  const thing = (): string => one(things, 'the plan');
  const sentences: readonly ((who: Someone) => string)[] = [
    (who) => `“${upper(thing())} ${pick(CLAIM)},” ${who.role} ${who.full} said ${pick(WHEN)}.`,
    (who) => `“I think ${thing()} ${pick(CLAIM)},” said ${who.full}, who spoke in ${pick(PLACE)}. “It ${pick(CLAIM)}.”`,
    (who) => `${who.last} told reporters that ${thing()} ${pick(CLAIM)}.`,
    (who) => `According to ${who.last}, ${pick(NUMBER)} people in ${pick(PLACE)} depend on ${thing()}.`,
    (who) => `${who.last} ${pick(DID)} ${thing()} ${pick(WHEN)}, and ${pick(DID)} ${thing()} ${pick(WHEN)}.`,
    (who) => `Asked about ${thing()}, ${who.last} said: “That ${pick(CLAIM)}.”`,
    () => `The council of ${pick(PLACE)} ${pick(DID)} ${thing()} ${pick(WHEN)} because ${thing()} ${pick(CLAIM)}.`,
    () => `About ${pick(NUMBER)} residents of ${pick(PLACE)} signed a letter that calls it “a question of trust.”`,
  ];
  const paragraphs: string[] = [];
  for (let length = 0; length < 4000; ) {
    const told = Array.from({ length: 3 }, () => one(sentences, () => '')(one(cast, nobody))).join(' ');
    paragraphs.push(told);
    length += told.length;
  }
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(next() * 1400)));
  return {
    id: `made-${seed}`,
    title: `${nobody.last} ${pick(DID)} ${things[0]}`,
    publisher: 'The Made-up Post',
    published: day.toISOString().slice(0, 10),
    text: paragraphs.join('\n\n'),
  };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

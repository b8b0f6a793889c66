import type { ArticleId } from '../../domain/article.ts';
import type { KnownPerson } from '../../library/library.ts';

/** A walk of life, by words of roles that hardly anybody bears outside it (a club has a president, and a secretary). */
interface Row {
  readonly name: string;
  readonly roles: RegExp;
  readonly example: string;
  readonly not: string;
}

export const FIELDS: readonly Row[] = [
  {
    name: 'politics and office',
    roles:
      /\b(?:senator|sen|rep|representative|congress(?:man|woman)|lawmaker|governor|gov|mayor|councill?or|minister|ambassador|mp|democrat(?:ic)?|republican)\b/iu,
    example: 'the Maine Republican',
    not: 'the Maine goalkeeper',
  },
  {
    name: 'sport',
    roles:
      /\b(?:goalkeeper|striker|midfielder|defender|winger|footballer|quarterback|pitcher|shortstop|batsman|bowler|jockey|boxer|golfer|sprinter|swimmer|cyclist|tennis player|point guard|linebacker|head coach|athlete)\b/iu,
    example: 'the Rovers goalkeeper',
    not: 'the Rovers fan',
  },
  {
    name: 'the arts',
    roles:
      /\b(?:actor|actress|singer|songwriter|guitarist|drummer|pianist|violinist|conductor|painter|sculptor|novelist|poet|playwright|comedian|rapper|film director|ballerina|dancer)\b/iu,
    example: 'the novelist',
    not: 'the director',
  },
  {
    name: 'medicine and science',
    roles:
      /\b(?:surgeon|nurse|physician|paediatrician|pediatrician|oncologist|geologist|physicist|chemist|biologist|astronomer|epidemiologist|vet)\b/iu,
    example: 'a surgeon',
    not: 'a patient',
  },
];

interface Place {
  readonly at: KnownPerson['articles'][number];
  readonly fields: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
}

/** Who is named in an article; made once for the people of a library as they are. */
const COMPANY = new WeakMap<readonly KnownPerson[], ReadonlyMap<ArticleId, readonly string[]>>();

function companyOf(everybody: readonly KnownPerson[]): ReadonlyMap<ArticleId, readonly string[]> {
  const known = COMPANY.get(everybody);
  if (known !== undefined) return known;
  const made = new Map<ArticleId, string[]>();
  for (const { name, articles } of everybody)
    for (const { id } of articles) {
      const there = made.get(id);
      if (there === undefined) made.set(id, [name]);
      else there.push(name);
    }
  COMPANY.set(everybody, made);
  return made;
}

/**
 * The people behind one name: articles that share a walk of life or anybody else whom they name tell of one person
 * (clustered by context, after Bagga & Baldwin 1998). They are two only where each has a walk of life of its own: a
 * goalkeeper and a senator. Usually one, as it was given; several come with what tells them apart in their names.
 */
export function sameNamed(person: KnownPerson, everybody: readonly KnownPerson[]): readonly KnownPerson[] {
  const roles = person.roles.filter(({ text }) => fieldsOf(text).length > 0);
  if (new Set(roles.flatMap(({ text }) => fieldsOf(text))).size < 2) return [person];
  const company = companyOf(everybody);
  const groups: Place[][] = [];
  for (const at of person.articles) {
    const own = roles.filter(({ article }) => article === at.id);
    const place: Place = {
      at,
      fields: new Set(own.flatMap(({ text }) => fieldsOf(text))),
      company: new Set((company.get(at.id) ?? []).filter((name) => name !== person.name)),
    };
    const joined = groups.filter((group) => group.some((other) => isOne(place, other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), place]);
  }
  const placed = groups.filter((group) => group.some(({ fields }) => fields.size > 0));
  if (placed.length < 2) return [person];
  const rest = groups.filter((group) => !placed.includes(group)).flat();
  return placed
    .toSorted((a, b) => b.length - a.length)
    .map((group, at) => part(person, at === 0 ? [...group, ...rest] : group));
}

const fieldsOf = (role: string): readonly string[] =>
  FIELDS.filter(({ roles }) => roles.test(role)).map(({ name }) => name);

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const isOne = (a: Place, b: Place): boolean => shares(a.fields, b.fields) || shares(a.company, b.company);

/** One of the people, with the role that tells them apart behind the name. */
function part(person: KnownPerson, places: readonly Place[]): KnownPerson {
  const ids = new Set(places.map(({ at }) => at.id));
  const roles = person.roles.filter(({ article }) => ids.has(article));
  const telling = roles.find(({ text }) => fieldsOf(text).length > 0)?.text ?? '';
  return {
    ...person,
    name: `${person.name} (${telling.replace(/[()]/gu, '')})`,
    roles,
    articles: places.map(({ at }) => at),
  };
}

import { describe, expect, it } from 'vitest';
import { findSubject } from '../../../src/answering/timeline/subject.ts';
import type { KnownPerson } from '../../../src/library/library.ts';

const known = (name: string, aliases: readonly string[], articles: number): KnownPerson => ({
  name,
  aliases,
  roles: [],
  articles: Array.from({ length: articles }, (_, key) => ({ id: `${name} ${key}`, key, quotations: 1 })),
});

/** Of one article, nobody knows which Weir it means. */
const WEIRS = [known('Weir', [], 1), known('Agnes Weir', ['Weir', 'Agnes'], 8), known('Bert Weir', ['Weir'], 2)];

describe('whom a member means by a subject', () => {
  it.each([
    ['a whole name', 'Bert Weir', 'Bert Weir'],
    ['the surname of somebody far better known', 'Weir', 'Agnes Weir'],
    ['a title and that surname', 'Mayor Weir', 'Agnes Weir'],
    ['a first name', 'agnes', 'Agnes Weir'],
  ])('%s', (_, typed, name) => {
    expect(findSubject(typed, WEIRS)).toMatchObject({ kind: 'found', subject: { kind: 'person', name } });
  });

  it('is unclear between two who are known as well', () => {
    const agnes = known('Agnes Weir', [], 3);
    const bert = known('Bert Weir', [], 2);
    expect(findSubject('Weir', [agnes, bert])).toEqual({ kind: 'unclear', like: ['Agnes Weir', 'Bert Weir'] });
  });

  it('takes one name where nobody has a fuller one', () => {
    expect(findSubject('Weir', [known('Weir', [], 1)])).toMatchObject({ subject: { name: 'Weir' } });
  });
});

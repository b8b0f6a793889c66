import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../src/library/people/merge.ts';

const named = (name: string, i: number) => ({
  article: `a${i}`,
  key: 0,
  name,
  aliases: [],
  roles: [],
  quotations: 1,
});

describe('people over all articles', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['Ida Moss', 'Ida Moss'], ['Ida Moss×2']],
    [['Ida Moss', 'IDA MOSS', 'Ida Móss'], ['Ida Moss×3']],
    [['Moss', 'Ida Moss'], ['Ida Moss×2']],
    [['I. Moss', 'Ida Moss'], ['Ida Moss×2']],
    [['Ida R. Moss', 'Ida Moss', 'Moss'], ['Ida R. Moss×3']],
    [['Ida Rose Moss', 'Ida R. Moss'], ['Ida Rose Moss×2']],
    [['Robert Moss', 'Bob Moss'], ['Robert Moss×2']],
    [['Ana de la Vega', 'de la Vega'], ['Ana de la Vega×2']],
    [
      ['Ida Moss', 'Tom Moss', 'Moss'],
      ['Ida Moss×1', 'Moss×1', 'Tom Moss×1'],
    ],
    [
      ['Ida Moss', 'Tom Moss', 'T. Moss'],
      ['Tom Moss×2', 'Ida Moss×1'],
    ],
    [
      ['Ida Moss', 'Ina Moss', 'I. Moss'],
      ['I. Moss×1', 'Ida Moss×1', 'Ina Moss×1'],
    ],
    [
      ['Carl Otto', 'Carl Otto Jr.'],
      ['Carl Otto Jr.×1', 'Carl Otto×1'],
    ],
    [['Ida H.W. Moss', 'Ida H. W. Moss', 'Ida Hope Wren Moss'], ['Ida Hope Wren Moss×3']],
    [['J.T. Moss', 'J. T. Moss', 'JT Moss'], ['J. T. Moss×3']],
    [['Kim Sang-ho', 'Kim Sang Ho'], ['Kim Sang Ho×2']],
    [['Ida Moss-Weir', 'Moss-Weir', 'Ida Moss Weir'], ['Ida Moss Weir×3']],
    [['Joseph R. Moss Jr.', 'Moss', 'Joe R. Moss Jr.'], ['Joseph R. Moss Jr.×3']],
    [
      ['Carl Otto', 'Carl J. Otto', 'Carl J. Otto Jr.', 'Carl Otto Jr.', 'Otto', 'Otto Jr.'],
      ['Carl J. Otto×3', 'Carl J. Otto Jr.×3'],
    ],
    [
      ['Carl Otto', 'Carl J. Otto III'],
      ['Carl Otto×1', 'Carl J. Otto III×1'],
    ],
    [
      ['Joe Moss', 'Joseph R. Moss Jr.'],
      ['Joe Moss×1', 'Joseph R. Moss Jr.×1'],
    ],
    [
      ['Ida Moss', 'Ida Moss Jr.', 'Moss'],
      ['Ida Moss Jr.×1', 'Ida Moss×2'],
    ],
    [
      ['Albert Moss', 'Alan Moss', 'Al Moss'],
      ['Al Moss×1', 'Alan Moss×1', 'Albert Moss×1'],
    ],
    [
      ['Ida W. Moss', 'Ida H.W. Moss', 'Ida Moss'],
      ['Ida H.W. Moss×1', 'Ida Moss×1', 'Ida W. Moss×1'],
    ],
    [
      ['Ludwig van der Moss', 'van der Moss', 'Moss'],
      ['Ludwig van der Moss×2', 'Moss×1'],
    ],
    [
      ['Ida Lee', 'Ida Lee Moss', 'Lee', 'Moss'],
      ['Ida Lee Moss×2', 'Ida Lee×2'],
    ],
    [
      ['Moss', 'Weir'],
      ['Moss×1', 'Weir×1'],
    ],
    [
      ['Ida', 'Ida Moss'],
      ['Ida Moss×1', 'Ida×1'],
    ],
  ])('makes of %j %j', async (names, people) => {
    const found = (await mergePeople(names.map(named))).map(({ name, articles }) => `${name}×${articles.length}`);
    expect([...found].sort()).toEqual([...people].sort());
  });

  it.each([
    ['the harbor chief', 'The Harbor Chief', 'a1', ['Joseph R. Moss Jr.']],
    ['the harbor chief', 'a mason', 'a1', ['Joe Moss', 'Joseph R. Moss Jr.']],
    // one article names both
    ['the harbor chief', 'the harbor chief', 'a0', ['Joe Moss', 'Joseph R. Moss Jr.']],
  ])('makes a junior of “%s” and “%s” (of %s): %j', async (junior, other, article, people) => {
    const role = (text: string) => [{ text, span: { start: 0, end: text.length } }];
    const found = await mergePeople([
      { ...named('Joseph R. Moss Jr.', 0), roles: role(junior) },
      { ...named('Joe Moss', 1), article, roles: role(other) },
    ]);
    expect(found.map(({ name }) => name).sort()).toEqual(people);
  });

  it('is the same whatever the order that articles came in', async () => {
    const names = ['Moss', 'Ida Moss', 'Tom Weir', 'I. Moss', 'Weir', 'Ida Rose Moss'];
    const of = async (order: readonly string[]) =>
      (await mergePeople(order.map(named))).map(({ name, articles }) => `${name}×${articles.length}`);
    expect(await of([...names].reverse())).toEqual(await of(names));
  });

  it('takes the spelling that most articles use', async () => {
    const people = await mergePeople(['IDA MOSS', 'Ida Moss', 'Ida Moss'].map(named));
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([['Ida Moss', ['IDA MOSS']]]);
  });
});

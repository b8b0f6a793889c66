import { describe, expect, it } from 'vitest';
import { asksForHelp } from '../../../src/answering/questions/help.ts';

describe('a member who wants to know what the program does', () => {
  it.each([
    'help',
    'Help!',
    'help me please',
    '?',
    'hi',
    'hello there!',
    'hey bot',
    'commands',
    'what can you do?',
    'what can i ask',
    'how does this bot work?',
    'how do i use this',
    'who are you',
  ])('types “%s”', (words) => {
    expect(asksForHelp(words)).toBe(true);
  });

  it.each([
    '?!',
    'help for refugees',
    'who helped Ellis',
    'hello was a hit',
    'commands of the army',
    'what can you do about the drought',
    'how does the new law work?',
    'who are you voting for',
    'hi, who said recuse',
  ])('does not type “%s”', (words) => {
    expect(asksForHelp(words)).toBe(false);
  });
});

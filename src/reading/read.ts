import type { Article } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import { paragraphs, sentences } from '../language/sentences.ts';
import { findTimes } from './dates/times.ts';
import { findFacts } from './facts/facts.ts';
import { findCast } from './people/cast.ts';
import { attribute } from './quotes/attribute.ts';
import { findQuoted } from './quotes/quoted.ts';
import { RULES } from './rules-version.ts';

/** Reads an article. Any text of any length or shape gives a Reading; every span lies inside the text. */
export function read(article: Article): Reading {
  const { text } = article;
  const parts = paragraphs(text);
  const told = sentences(text);
  const marked = findQuoted(text, parts);
  const times = findTimes(text, told, marked, article.published ?? null);
  const cast = findCast(text, told, marked);
  const quotes = attribute(text, marked, cast);
  const people = cast.people;
  const { published = null, title = null } = article;
  const facts = findFacts(text, told, { times, people, marked, published, title });
  return { rules: RULES, sentences: told, quotes, people, times, facts };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { answer } from '../../src/answering/answer.ts';
import type { Request } from '../../src/answering/request.ts';
import type { Answer, Evidence } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibraries } from '../../src/library/open.ts';
import { read } from '../../src/reading/read.ts';

/** A library in memory that holds the articles. */
export async function libraryOf(articles: readonly Article[]): Promise<Library> {
  const opened = await openLibraries({ kind: 'memory' });
  if (opened.kind === 'failed') throw new Error(opened.detail);
  const library = await opened.libraries.of('test');
  for (const article of articles) await library.add(article, read(article));
  return library;
}

/** The article that comes with the project. */
export async function sample(): Promise<Article> {
  const file = path.resolve(import.meta.dirname, '../../data/articles/sessions-recuses.md');
  const text = (await readFile(file, 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '');
  return { id: 'sample', title: 'Trump stands by Sessions', publisher: 'CNN', published: '2017-03-02', text };
}

export const NOW = new Date('2017-03-05T12:00:00Z');

export const ask = (library: Library, question: string): Promise<Answer> =>
  answerTo(library, { kind: 'ask', question });

export const answerTo = (library: Library, request: Request): Promise<Answer> => answer(request, { library, now: NOW });

export const evidenceIn = (given: Answer): readonly Evidence[] => ('evidence' in given ? given.evidence : []);

export const speakersIn = (given: Answer): readonly (string | null)[] =>
  evidenceIn(given).map((e) => e.quote?.speaker ?? null);

/** Articles written for these tests. */
export const FERRY: readonly Article[] = [
  {
    id: 'ferry',
    title: 'Inquiry opens into ferry Morning Star',
    published: '2019-06-14',
    text: `The ferry Morning Star sank off Kerrigan Point on Tuesday after its engine room flooded, the harbour board said.

Dana Moss, the harbour master of Port Ansel, told reporters that the crew had been warned twice. "Nobody should sail with a pump that is older than the captain," Moss said.

Forty-three passengers were taken off by fishing boats. The ferry was built in 1974 by Tolland Yards.

"We did everything by the book," said Ira Holt, chief executive of Holt Lines. "The inspection in April found no fault."

Holt denied that the company had cut repairs because of falling fares.`,
  },
  {
    id: 'bridge',
    title: 'Port Ansel votes on bridge',
    published: '2019-07-02',
    text: `Voters in Port Ansel approved a bridge to the mainland on Monday by 61 percent to 39.

Mayor Lucia Ferro called the vote "the end of an age of waiting." The bridge will cost $84 million and open in 2024.

"A bridge does not sink," said Dana Moss, the harbour master, who had spoken for it since the loss of the Morning Star.`,
  },
];

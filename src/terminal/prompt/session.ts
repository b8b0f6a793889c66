import { answer } from '../../answering/answer.ts';
import { changedIn } from '../../answering/changes/steps.ts';
import { follow, type Turn, turnOf } from '../../answering/conversation.ts';
import { exactly, isRequest, type Request, requestOf, withName } from '../../answering/request.ts';
import type { Answer, Evidence } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { CommandName } from '../../domain/commands.ts';
import { wallClock } from '../../domain/time-zone.ts';
import type { Tools } from '../../ingest/tools.ts';
import { foundArticles, revisedArticle } from '../../library/found-articles.ts';
import type { Library } from '../../library/library.ts';
import { noEarlierText } from '../../wording/changes.ts';
import { listed } from '../../wording/labels.ts';
import type { Offered, Report } from '../desk.ts';
import { feedAction, feedLines } from '../feed-lines.ts';
import type { OwnCommandName } from '../own-commands.ts';
import { numbered, PAGE_LENGTH, showAnswer } from '../show/answer.ts';
import { showChanges } from '../show/changes.ts';
import { showContext, showWhy } from '../show/closer.ts';
import { showArticles, showHelp } from '../show/lists.ts';
import { type Page, paragraph } from '../show/page.ts';
import { safe } from '../show/safe.ts';
import { newsLines, watchLines } from '../watch-lines.ts';
import { correctEvidence, readCorrection, runCorrections } from './corrections.ts';
import { readLine } from './line.ts';
import { runAudit, runPrivacy, runSettings } from './record.ts';

/** What a session needs of the world. */
export interface Room {
  readonly library: Library;
  readonly tools: Tools;
  readonly now: () => Date;
  /** Takes in what a path or a link names. */
  readonly takeIn: (what: string) => Promise<Offered>;
  readonly report: Report;
}

/** A conversation. It remembers its last answer, so that /more, /context, /why and "and when?" can follow. */
export interface Session {
  /** The text to print for a typed line; null: the line asks to leave. Never rejects. */
  respond(line: string, page: Page): Promise<string | null>;
}

const lengthOf = (answer: Answer): number =>
  answer.kind === 'people' ? answer.people.length : numbered(answer).length;

type Run = (words: string, page: Page) => Promise<string | null> | string | null;

const BROKEN = 'Something went wrong, so there is no answer. Nothing was lost.';

/** The moment as the clocks of the library's time zone show it. */
const localNow = async ({ library, now }: Room): Promise<Date> => wallClock(now(), (await library.settings()).timeZone);

export function openSession(room: Room): Session {
  let last: { readonly answer: Answer; readonly from: number; readonly request: Request } | null = null;

  let turn: Turn | null = null;

  const ask = async (asked: Request, page: Page): Promise<string> => {
    const now = room.now();
    const request: Request = asked.kind === 'ask' ? { ...asked, question: follow(turn, asked.question, now) } : asked;
    const given = await answer(request, { library: room.library, now: await localNow(room) });
    last = { answer: given, from: 0, request };
    turn = turnOf(given, now, turn);
    return showAnswer(page, given);
  };

  /** Runs with the piece of evidence that a number names ("2"; none: the first). */
  const withEvidence = async (
    words: string,
    command: OwnCommandName,
    run: (evidence: Evidence, answer: Answer) => Promise<string> | string,
  ): Promise<string> => {
    const all = last === null ? [] : numbered(last.answer);
    const evidence = all[words === '' ? 0 : Number(words) - 1];
    if (last === null || all.length === 0) return `/${command} follows an answer, and there is none yet.`;
    if (evidence === undefined) return `The last answer has numbers from 1 to ${all.length}: /${command} 1`;
    return run(evidence, last.answer);
  };

  const readAgain = async (article: Article) => {
    const outcome = await room.tools.readers.read(article);
    if (outcome.kind === 'read') return outcome.reading;
    room.report('An earlier text could not be read.', `${article.id}: ${outcome.because}: ${outcome.detail}`);
    return null;
  };

  const commands: Readonly<Record<Exclude<CommandName, Request['kind']>, Run>> = {
    articles: async (words, page) => {
      const [, wanted] = /^changes:?(?:\s+(.*))?$/is.exec(words) ?? ['', null];
      if (wanted === null) return showArticles(page, await foundArticles(words, room.library), words);
      const article = await revisedArticle(wanted?.trim() ?? '', room.library);
      const changed = article === null ? null : await changedIn(article.id, room.library, readAgain);
      return changed === null ? paragraph(page, safe(noEarlierText(wanted?.trim() ?? ''))) : showChanges(page, changed);
    },
    ingest: async (what, page) => {
      if (what === '') return 'What shall be added? /ingest FILE or /ingest https://…';
      return paragraph(page, safe((await room.takeIn(what)).sentence));
    },
    corrections: (words, page) => runCorrections(words, page, room.library),
    watch: async (words, page) =>
      (await watchLines(words.trim(), room.library, room.now())).map((line) => paragraph(page, safe(line))).join('\n'),
    feeds: async (words, page) => {
      const asked = feedAction(words);
      if (asked === null)
        return 'What shall be done? /feeds lists them; /feeds add LINK; /feeds remove 1; /feeds poll.';
      const lines: string[] = [];
      for await (const line of feedLines(asked.action, asked.rest, room)) lines.push(paragraph(page, safe(line)));
      return lines.join('\n');
    },
    settings: (words, page) => runSettings(words, page, room.library, room.now()),
    audit: (words, page) => runAudit(words, page, room.library),
    privacy: (_, page) => runPrivacy(page, room.library),
    help: (_, page) => showHelp(page),
  };

  const own: Readonly<Record<OwnCommandName, Run>> = {
    more: (_, page) => {
      const from = (last?.from ?? 0) + PAGE_LENGTH;
      if (last === null || lengthOf(last.answer) <= from) return 'There is no more of the last answer.';
      last = { ...last, from };
      return showAnswer(page, last.answer, from);
    },
    context: (words, page) =>
      withEvidence(words, 'context', async (evidence) => {
        const entry = await room.library.get(evidence.article.id);
        return entry === null ? 'That article is no longer on the record.' : showContext(page, entry, evidence);
      }),
    why: (words, page) => withEvidence(words, 'why', (evidence, from) => showWhy(page, from, evidence)),
    correct: (words, page) => {
      const read = readCorrection(words);
      if (read === null) return 'What is right? /correct 1 speaker: NAME or /correct 1 date: 3 March 2017';
      return withEvidence(read.number, 'correct', async (evidence) =>
        correctEvidence(evidence, read, { library: room.library, now: await localNow(room), page }),
      );
    },
    quit: () => null,
  };

  /** The request that a number chooses: which of several people is meant, or whose card to open. */
  const choice = (typed: string): Request | null => {
    if (last === null || !/^\s*\d{1,6}\s*$/.test(typed)) return null;
    const { answer: given, request } = last;
    const at = Number(typed) - 1;
    if (given.kind === 'which-person') {
      const one = given.candidates[at];
      return one === undefined ? null : withName(request, given.name, one.name);
    }
    const one = given.kind === 'people' ? given.people[at] : undefined;
    return one === undefined ? null : requestOf('who-is', exactly(one.name));
  };

  const run = (typed: string, page: Page): ReturnType<Run> => {
    const chosen = choice(typed);
    if (chosen !== null) return ask(chosen, page);
    const line = readLine(typed);
    switch (line.kind) {
      case 'nothing':
        return '';
      case 'command':
        return isRequest(line.name)
          ? ask(requestOf(line.name, line.words), page)
          : commands[line.name](line.words, page);
      case 'own':
        return own[line.name](line.words, page);
      case 'incomplete':
        return `/${line.command.name} needs words, such as: ${line.command.example}`;
      case 'unknown': {
        const like = line.like.map((name) => `/${name}`);
        const offer = like.length === 0 ? '/help lists what there is.' : `Did you mean ${listed(like, 'or')}?`;
        return paragraph(page, `There is no command /${safe(line.typed).slice(0, 40)}. ${offer}`);
      }
    }
  };

  return {
    respond: async (line, page) => {
      try {
        const shown = await run(line, page);
        const news = (await newsLines(room.library, room.now())).map((one) => paragraph(page, safe(one)));
        return news.length === 0 || shown === null ? shown : `${shown}\n\n${news.join('\n')}`;
      } catch (error) {
        room.report('A line could not be answered.', error instanceof Error ? (error.stack ?? '') : String(error));
        return BROKEN;
      }
    },
  };
}

import { lexer, type Token, type Tokens } from 'marked';
import type { Draft } from '../draft.ts';
import { takeFrontMatter } from '../front-matter.ts';
import { line } from '../head.ts';
import { withoutEntities } from '../page/clean.ts';
import { parsePage } from '../page/dom/parse.ts';
import { paragraphsOf } from '../page/paragraphs.ts';
import type { Refused } from '../taken-in.ts';
import { decoded } from '../text.ts';

/**
 * The text of a Markdown file (CommonMark, with GitHub's tables) as a reader sees it: its paragraphs, block quotations
 * and items of lists, without marks; line ends inside a paragraph stay. Without any mark it is kept to the letter. A first heading of the first level is its title,
 * where its front matter names none.
 */
export function fromMarkdown(bytes: Uint8Array): Draft | Refused {
  const plain = decoded(bytes);
  if (plain.kind === 'refused') return plain;
  const { head, text } = takeFrontMatter(plain.text);
  const blocks = lexer(text).filter(({ type }) => type !== 'space');
  if (blocks.every(isUnmarked)) return { kind: 'draft', head, text };
  const first = blocks[0];
  const title = first?.type === 'heading' && first['depth'] === 1 ? line(inlineText(first)) : undefined;
  const paragraphs = (title === undefined ? blocks : blocks.slice(1)).flatMap(paragraphsIn);
  return {
    kind: 'draft',
    head: { ...(title === undefined ? {} : { title }), ...head },
    text: paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n'),
  };
}

const isUnmarked = (block: Token): boolean =>
  block.type === 'paragraph' &&
  (block as Tokens.Paragraph).tokens.every(({ type, raw }) => type === 'text' && withoutEntities(raw) === raw);

function paragraphsIn(token: Token): readonly string[] {
  switch (token.type) {
    case 'blockquote':
    case 'list_item':
      return (token as Tokens.Blockquote).tokens.flatMap(paragraphsIn);
    case 'list':
      return (token as Tokens.List).items.flatMap(paragraphsIn);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map(({ tokens }) => tokens.map(inlineText).join('')).join(' | '));
    }
    case 'html':
      return paragraphsOf(parsePage((token as Tokens.HTML).text).body).map(({ text }) => text);
    case 'hr':
    case 'def':
    case 'space':
      return [];
    case 'code':
      return [(token as Tokens.Code).text.trim()];
    default:
      return [inlineText(token).trim()];
  }
}

/** The words of a paragraph or a part of one: what a link shows, not where it leads; no picture. */
function inlineText(token: Token): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return '\n';
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(inlineText).join('');
  return 'text' in token ? withoutEntities(String(token.text)) : '';
}

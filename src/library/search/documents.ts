import type { ArticleId } from '../../domain/article.ts';
import { grown } from './grown.ts';

/** What an index knows of a document beside its terms. */
export interface DocumentRow {
  readonly id: ArticleId;
  /** Hash of its text: tells an article from another that had its id before. */
  readonly stamp: string;
}

/** The documents of an index, numbered in the order that they came; a number is not used again. */
export class Documents {
  readonly #rows: (DocumentRow | null)[] = [];
  readonly #numbers = new Map<ArticleId, number>();
  #textLengths = new Uint32Array(0);
  #titleLengths = new Uint32Array(0);
  #textTotal = 0;
  #titleTotal = 0;

  /** @param inText, inTitle how many different terms its text and title have. */
  add(row: DocumentRow, inText: number, inTitle: number): number {
    const document = this.#rows.length;
    this.#rows.push({ id: row.id, stamp: row.stamp });
    this.#numbers.set(row.id, document);
    this.#textLengths = grown(this.#textLengths, document + 1);
    this.#titleLengths = grown(this.#titleLengths, document + 1);
    this.#textLengths[document] = inText;
    this.#titleLengths[document] = inTitle;
    this.#textTotal += inText;
    this.#titleTotal += inTitle;
    return document;
  }

  remove(id: ArticleId): void {
    const document = this.#numbers.get(id);
    if (document === undefined) return;
    this.#rows[document] = null;
    this.#numbers.delete(id);
    this.#textTotal -= this.#textLengths[document] ?? 0;
    this.#titleTotal -= this.#titleLengths[document] ?? 0;
  }

  /** How many there are; `numbered` counts those that were removed too. */
  get live(): number {
    return this.#numbers.size;
  }

  get numbered(): number {
    return this.#rows.length;
  }

  /** Null for one that was removed. */
  at(document: number): DocumentRow | null {
    return this.#rows[document] ?? null;
  }

  stampOf(id: ArticleId): string | null {
    return this.at(this.#numbers.get(id) ?? -1)?.stamp ?? null;
  }

  ids(): readonly ArticleId[] {
    return [...this.#numbers.keys()];
  }

  lengths(document: number): { readonly inText: number; readonly inTitle: number } {
    return { inText: this.#textLengths[document] ?? 0, inTitle: this.#titleLengths[document] ?? 0 };
  }

  /** The text's length over the average; 0 where no document has any. */
  relativeText(document: number): number {
    return this.#textTotal === 0 ? 0 : ((this.#textLengths[document] ?? 0) * this.live) / this.#textTotal;
  }

  relativeTitle(document: number): number {
    return this.#titleTotal === 0 ? 0 : ((this.#titleLengths[document] ?? 0) * this.live) / this.#titleTotal;
  }
}

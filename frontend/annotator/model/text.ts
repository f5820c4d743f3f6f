import type { Model, WordSpan } from './types.js';

/** Index of the last element of sorted flat `[start, end, …]` pairs whose start is at most `offset`; -1 before the first. */
function lastStartingBy(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[2 * middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A passage and the server's words, sentences and paragraphs in it. The browser never looks for words itself. */
export class PassageText {
  readonly text: string;
  readonly language: string;
  /** How many words there are, 0 or more. */
  readonly count: number;
  readonly paragraphCount: number;
  readonly sentenceCount: number;
  private readonly words: readonly number[];
  private readonly sentences: readonly number[];
  private readonly paragraphs: readonly number[];

  constructor(model: Pick<Model, 'text' | 'language' | 'words' | 'sentences' | 'paragraphs'>) {
    this.text = model.text;
    this.language = model.language;
    this.words = model.words;
    this.sentences = model.sentences;
    this.paragraphs = model.paragraphs.length ? model.paragraphs : [0, model.text.length];
    this.count = this.words.length / 2;
    this.sentenceCount = this.sentences.length / 2;
    this.paragraphCount = this.paragraphs.length / 2;
  }

  start(word: number): number {
    return this.words[2 * word];
  }

  end(word: number): number {
    return this.words[2 * word + 1];
  }

  word(word: number): string {
    return this.text.slice(this.start(word), this.end(word));
  }

  /** UTF-16 range of paragraph `index`. */
  paragraph(index: number): [number, number] {
    return [this.paragraphs[2 * index], this.paragraphs[2 * index + 1]];
  }

  sentenceText(index: number): string {
    return this.text.slice(this.sentences[2 * index], this.sentences[2 * index + 1]).trim();
  }

  /** Words that share at least one character with `[start, end)`; undefined when there are none. */
  covered(start: number, end: number): WordSpan | undefined {
    let first = Math.max(0, lastStartingBy(this.words, start));
    while (first < this.count && this.end(first) <= start) first++;
    const last = Math.min(this.count - 1, lastStartingBy(this.words, end - 1));
    return first <= last && this.start(first) < end ? { first, last } : undefined;
  }

  /** Word that holds `offset`, or else the next one; the last word past the end, 0 in a text without words. */
  wordAt(offset: number): number {
    const word = Math.max(0, lastStartingBy(this.words, offset));
    const next = word < this.count && this.end(word) <= offset ? word + 1 : word;
    return Math.max(0, Math.min(this.count - 1, next));
  }

  /** Words of sentence `index`; undefined for a sentence of signs only. */
  sentenceWords(index: number): WordSpan | undefined {
    return this.covered(this.sentences[2 * index], this.sentences[2 * index + 1]);
  }

  /** Number of the sentence that holds a word. */
  sentenceOf(word: number): number {
    return Math.max(0, lastStartingBy(this.sentences, this.start(word)));
  }

  paragraphOf(word: number): number {
    return Math.max(0, lastStartingBy(this.paragraphs, this.start(word)));
  }

  paragraphWords(index: number): WordSpan | undefined {
    return this.covered(...this.paragraph(index));
  }

  /** UTF-16 offsets of a range of words. */
  offsets(span: WordSpan): { start: number; end: number } {
    return { start: this.start(span.first), end: this.end(span.last) };
  }

  /** The words between two offsets, on one line, cut in the middle when longer than `most` characters. */
  quote(start: number, end: number, most = 120): string {
    const quote = this.text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (quote.length <= most) return quote;
    const half = Math.floor((most - 3) / 2);
    const head = quote.slice(0, half).replace(/\s+\S*$/, '');
    const tail = quote.slice(-half).replace(/^\S*\s+/, '');
    return `${head} … ${tail}`;
  }
}

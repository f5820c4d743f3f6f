import type { HeatModel, KeyMark } from './types.js';

/** A part of the text between two neighbouring breaks: a word, or what stands between words (`word` is -1 then). */
export interface Piece {
  text: string;
  word: number;
}

/** An item of the key with the words that it covers; `to` is not among them. */
export interface KeyedWords extends KeyMark {
  from: number;
  to: number;
}

/** The passage as words and what stands between them. */
export class HeatText {
  readonly text: string;
  readonly language: string;
  readonly words: readonly number[];
  readonly paragraphs: readonly number[];

  constructor(model: HeatModel) {
    this.text = model.text ?? '';
    this.language = model.language ?? '';
    this.words = model.words ?? [];
    this.paragraphs = model.paragraphs?.length ? model.paragraphs : [0, this.text.length];
  }

  get count(): number {
    return this.words.length / 2;
  }

  get paragraphCount(): number {
    return this.paragraphs.length / 2;
  }

  /** The words of a paragraph, `[from, to)`. */
  paragraphWords(index: number): [number, number] {
    const [start, end] = [this.paragraphs[2 * index], this.paragraphs[2 * index + 1]];
    return [this.firstFrom(start), this.firstFrom(end)];
  }

  paragraphOf(word: number): number {
    let index = 0;
    while (index + 1 < this.paragraphCount && this.paragraphs[2 * index + 2] <= this.words[2 * word]) index++;
    return index;
  }

  /** What a paragraph consists of, in order. */
  pieces(index: number): Piece[] {
    const [from, to] = this.paragraphWords(index);
    const end = this.paragraphs[2 * index + 1];
    const pieces: Piece[] = [];
    let at = this.paragraphs[2 * index];
    for (let word = from; word < to; word++) {
      if (this.words[2 * word] > at) pieces.push({ text: this.text.slice(at, this.words[2 * word]), word: -1 });
      pieces.push({ text: this.text.slice(this.words[2 * word], this.words[2 * word + 1]), word });
      at = this.words[2 * word + 1];
    }
    if (at < end) pieces.push({ text: this.text.slice(at, end), word: -1 });
    return pieces;
  }

  /** The characters from the first to the last of some words. */
  quote(from: number, to: number): string {
    return this.text.slice(this.words[2 * from], this.words[2 * to - 1]);
  }

  /** The words that a key item covers. */
  keyed(item: KeyMark): KeyedWords {
    let from = this.firstFrom(item.start);
    if (from > 0 && this.words[2 * from - 1] > item.start) from--;
    return { ...item, from, to: Math.max(from, this.firstFrom(item.end)) };
  }

  /** The first word that begins at `offset` or later; the number of words after the last. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[2 * middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

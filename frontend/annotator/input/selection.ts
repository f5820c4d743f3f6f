import type { WordSpan } from '../model/types.js';

/** Where the word caret is, which words are selected and which mark is in hand. Words count from 0. */
export class Selection {
  caret = 0;
  /** Mark in hand, if any; then no words are selected. */
  active: string | undefined;
  /** The mark was made a moment ago: Enter leads to its reason. */
  fresh = false;
  /** Of an item in hand its core is moved, not its words. */
  onCore = false;
  private anchor: number | undefined;

  /** Selected words; undefined when there are none. */
  get span(): WordSpan | undefined {
    if (this.anchor === undefined) return undefined;
    return { first: Math.min(this.anchor, this.caret), last: Math.max(this.anchor, this.caret) };
  }

  /** Moves the caret; with `extend` the words from where it was are selected. */
  move(word: number, extend: boolean): void {
    if (extend) this.anchor ??= this.caret;
    else this.anchor = undefined;
    this.caret = word;
    this.release();
  }

  /** Selects words; the caret stands on `to`. */
  select(from: number, to: number): void {
    this.anchor = from;
    this.caret = to;
    this.release();
  }

  /** Takes a mark in hand. */
  activate(id: string, fresh = false): void {
    this.anchor = undefined;
    this.onCore &&= this.active === id;
    this.active = id;
    this.fresh = fresh;
  }

  clear(): void {
    this.anchor = undefined;
    this.release();
  }

  private release(): void {
    this.active = undefined;
    this.fresh = false;
    this.onCore = false;
  }
}

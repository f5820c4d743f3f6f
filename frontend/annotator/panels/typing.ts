import type { Desk } from '../desk.js';

const PAUSE = 600;

/** A field of a mark that is typed into. */
export type Field = 'reason' | 'hint';

/** Turns typing in a field into few changes: after a pause, and when the field is left. */
export class Typing {
  private id: string | undefined;
  private field: Field = 'reason';
  private words = '';
  private pending = false;
  private written = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: Desk) {}

  /** What is in a field of a mark but not written yet. */
  unwritten(id: string, field: Field = 'reason'): string | undefined {
    return this.pending && this.id === id && this.field === field ? this.words : undefined;
  }

  typed(id: string, words: string, field: Field = 'reason'): void {
    if (this.id !== id || this.field !== field) this.leave();
    this.id = id;
    this.field = field;
    this.words = words;
    this.pending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), PAUSE);
  }

  /** Writes what waits, and ends the sitting: the next typing is a step of its own. */
  leave(): void {
    this.write();
    this.written = false;
    this.id = undefined;
  }

  /** Writes what waits, if anything does. */
  write(): void {
    clearTimeout(this.timer);
    const mark = this.pending && this.id !== undefined ? this.desk.workbook.marks.get(this.id) : undefined;
    this.pending = false;
    if (!mark) return;
    this.desk.write(mark, this.field, this.words, this.written);
    this.written = true;
  }
}

import type { Desk } from '../desk.js';
import type { Geometry } from '../page/geometry.js';
import { autoScroll } from './scroll.js';

const DRAG = 4;

/** What the pointer needs besides the desk. */
export interface Ground {
  body: HTMLElement;
  geometry(): Geometry;
  focusCaret(): void;
}

interface Press {
  word: number;
  x: number;
  y: number;
  dragging: boolean;
}

/** Mouse: drag, double click (word), triple click (sentence), Shift+click. Touch: tap a word, tap another. */
export class Pointer {
  private press: Press | undefined;
  private scrolling: (() => void) | undefined;
  /** What the last press was made with; older browsers do not tell it with the click. */
  private touch = false;

  constructor(private readonly desk: Desk, private readonly ground: Ground) {
    const { body } = ground;
    body.addEventListener('pointerdown', (event) => (this.touch = event.pointerType !== 'mouse'));
    body.addEventListener('mousedown', (event) => this.mouseDown(event));
    body.addEventListener('click', (event) => this.click(event));
  }

  /** A click or tap at a place of the screen; `detail` is the number of clicks in a row. */
  tap(x: number, y: number, touch: boolean, detail: number, shift = false): void {
    const at = this.local(x, y);
    const word = this.ground.geometry().hit(at.x, at.y);
    if (touch) this.touched(word);
    else if (shift && word !== undefined) this.desk.select((selection) => selection.move(word, true));
    else if (detail >= 3 && word !== undefined) this.sentence(word);
    else if (detail === 2 && word !== undefined) this.desk.select((selection) => selection.select(word, word));
    else this.clicked(word);
  }

  /** A click on a chip: that mark and no other. */
  chip(id: string): void {
    const mark = this.desk.find(id);
    if (mark) this.desk.activate(mark, false);
  }

  private click(event: MouseEvent): void {
    if (this.press?.dragging) {
      this.press = undefined;
      return;
    }
    this.tap(event.clientX, event.clientY, this.touch, event.detail, event.shiftKey);
    if (!this.touch) this.ground.focusCaret();
  }

  private clicked(word: number | undefined): void {
    if (word === undefined) this.desk.clear();
    else if (!this.desk.cycle(word)) this.afterCycle(word);
  }

  /** Every mark here has had its turn: a new selection. On an unmarked word only the caret moves. */
  private afterCycle(word: number): void {
    const marked = this.desk.writable && this.desk.at(word).length > 0;
    this.desk.select((selection) => (marked ? selection.select(word, word) : selection.move(word, false)));
  }

  /** First tap: start. Second: end. Third: clears. A marked word is taken when nothing has been started. */
  private touched(word: number | undefined): void {
    const { desk } = this;
    const { span } = desk.selection;
    if (word === undefined || (span && (span.first !== span.last || span.first === word))) desk.clear();
    else if (span) desk.select((selection) => selection.move(word, true));
    else if (!desk.cycle(word) && desk.writable) desk.select((selection) => selection.select(word, word));
  }

  private sentence(word: number): void {
    const words = this.desk.text.sentenceWords(this.desk.text.sentenceOf(word));
    if (words) this.desk.select((selection) => selection.select(words.first, words.last));
  }

  /** Our own drag, so that whole words show at once and nothing waits for `selectionchange`. */
  private mouseDown(event: MouseEvent): void {
    this.press = undefined;
    if (event.button !== 0 || this.touch) return;
    event.preventDefault();
    const at = this.local(event.clientX, event.clientY);
    const word = this.ground.geometry().nearest(at.x, at.y);
    if (word === undefined || event.shiftKey || !this.desk.writable) return;
    this.press = { word, x: event.clientX, y: event.clientY, dragging: false };
    const move = (moved: MouseEvent): void => this.drag(moved);
    const up = (): void => {
      document.removeEventListener('mousemove', move);
      this.scrolling?.();
      this.scrolling = undefined;
      if (this.press?.dragging) this.ground.focusCaret();
      setTimeout(() => (this.press = undefined));
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', up, { once: true });
  }

  private drag(event: MouseEvent): void {
    const { press } = this;
    if (!press) return;
    if (!press.dragging && Math.hypot(event.clientX - press.x, event.clientY - press.y) < DRAG) return;
    press.dragging = true;
    this.extend(press, event.clientX, event.clientY);
    this.scrolling?.();
    this.scrolling = autoScroll(this.ground.body, event.clientY, () => this.extend(press, event.clientX, event.clientY));
  }

  private extend(press: Press, x: number, y: number): void {
    const at = this.local(x, y);
    const word = this.ground.geometry().nearest(at.x, at.y);
    if (word !== undefined) this.desk.select((selection) => selection.select(press.word, word));
  }

  private local(x: number, y: number): { x: number; y: number } {
    const origin = this.ground.body.getBoundingClientRect();
    return { x: x - origin.left, y: y - origin.top };
  }
}

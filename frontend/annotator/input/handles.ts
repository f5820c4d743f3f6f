import type { Desk } from '../desk.js';
import type { WordSpan } from '../model/types.js';
import type { Ground } from './pointer.js';
import { autoScroll } from './scroll.js';

const SLIP = 6;

/** Two handles at the ends of the selection or of the mark in hand. For fingers and mice; the editor has buttons. */
export class Handles {
  readonly root = document.createElement('div');
  private readonly knobs: Record<'start' | 'end', HTMLElement>;

  /** @param tapped what happens when a handle is tapped and not dragged: it may cover a word */
  constructor(
    private readonly desk: Desk, private readonly ground: Ground, private readonly tapped: (x: number, y: number) => void,
  ) {
    this.root.className = 'handles';
    this.root.setAttribute('aria-hidden', 'true');
    this.knobs = { start: this.knob('start'), end: this.knob('end') };
    this.root.append(this.knobs.start, this.knobs.end);
  }

  /** Puts the handles at the ends of `span`; hides them without one. */
  draw(span: WordSpan | undefined): void {
    const geometry = this.ground.geometry();
    const segments = span ? geometry.segments(span) : [];
    this.root.hidden = segments.length === 0;
    this.root.classList.toggle('on-core', this.desk.selection.onCore);
    const first = segments[0];
    const last = segments.at(-1);
    if (!first || !last) return;
    this.put(this.knobs.start, first.left, geometry.lines[first.line].bottom);
    this.put(this.knobs.end, last.right, geometry.lines[last.line].bottom);
  }

  private put(knob: HTMLElement, x: number, y: number): void {
    knob.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }

  private knob(end: 'start' | 'end'): HTMLElement {
    const knob = document.createElement('span');
    knob.className = `handle ${end}`;
    knob.dataset.testid = `handle-${end}`;
    knob.addEventListener('pointerdown', (event) => this.grab(knob, end, event));
    return knob;
  }

  private grab(knob: HTMLElement, end: 'start' | 'end', down: PointerEvent): void {
    const span = this.desk.held;
    if (!span || down.button !== 0) return;
    down.preventDefault();
    this.desk.dropNative();
    knob.setPointerCapture(down.pointerId);
    const grip = this.grip(knob, down);
    let dragged = false;
    let stop = (): void => undefined;
    const pull = (x: number, y: number): void => this.pull(end, span, x, y - grip);
    const move = (event: PointerEvent): void => {
      dragged ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLIP;
      stop();
      if (!dragged) return;
      pull(event.clientX, event.clientY);
      stop = autoScroll(this.ground.body, event.clientY, () => pull(event.clientX, event.clientY));
    };
    const up = (event: PointerEvent): void => {
      stop();
      knob.removeEventListener('pointermove', move);
      if (dragged && this.desk.preview) this.desk.resize(this.desk.preview);
      else if (!dragged && event.type === 'pointerup') {
        swallowClick(event.clientX, event.clientY);
        this.tapped(event.clientX, event.clientY);
      }
    };
    knob.addEventListener('pointermove', move);
    knob.addEventListener('pointerup', up, { once: true });
    knob.addEventListener('pointercancel', up, { once: true });
  }

  /** How far below the middle of its line the handle was taken. */
  private grip(knob: HTMLElement, down: PointerEvent): number {
    const geometry = this.ground.geometry();
    const line = geometry.lines[0];
    const top = knob.getBoundingClientRect().top;
    return down.clientY - top + (line ? (line.bottom - line.top) / 2 : 0);
  }

  private pull(end: 'start' | 'end', span: WordSpan, x: number, y: number): void {
    const origin = this.ground.body.getBoundingClientRect();
    const word = this.ground.geometry().nearest(x - origin.left, y - origin.top);
    if (word === undefined) return;
    const first = end === 'start' ? Math.min(word, span.last) : span.first;
    const last = end === 'end' ? Math.max(word, span.first) : span.last;
    if (this.desk.active) this.desk.select(() => (this.desk.preview = this.desk.within({ first, last })));
    else this.desk.select((selection) => (end === 'end' ? selection.select(first, last) : selection.select(last, first)));
  }
}

/** The click that follows a tap on a handle: the handle may have moved away, so that it would reach the word below. */
function swallowClick(x: number, y: number): void {
  const swallow = (event: MouseEvent): void => {
    if (Math.hypot(event.clientX - x, event.clientY - y) <= SLIP) event.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 400);
}

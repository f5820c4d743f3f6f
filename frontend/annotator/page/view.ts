import type { Desk } from '../desk.js';
import { Caret } from '../input/caret.js';
import { Handles } from '../input/handles.js';
import { Pointer } from '../input/pointer.js';
import type { WordSpan } from '../model/types.js';
import { ChipLayer } from './chips.js';
import { Geometry, descentOf } from './geometry.js';
import { MarkLayer } from './layer.js';
import { Margins } from './margins.js';
import { buildPage, type Page } from './page.js';
import type { Scene } from './scene.js';
import { WashLayer } from './washes.js';

/** Levels for which every line of the passage has room. */
const ROOMY_LEVELS = 3;

/** The passage with everything drawn over and under it. */
export class PassageView {
  readonly root = document.createElement('div');
  readonly caret: Caret;
  /** Milliseconds that the last drawing took, and how many marks it touched. */
  readonly effort = { ms: 0, marks: 0 };
  geometry: Geometry;
  private readonly page: Page;
  private readonly lines: MarkLayer;
  private readonly chips: ChipLayer;
  private readonly washes = new WashLayer();
  private readonly margins = new Margins();
  private readonly handles: Handles;
  private readonly anchor = document.createElement('span');
  private readonly observer = new ResizeObserver(() => this.resized());
  private width = 0;
  private fontSize = 18;

  /** @param scene what is to be seen now */
  constructor(private readonly desk: Desk, private readonly scene: () => Scene) {
    this.page = buildPage(desk.model, desk.text);
    const { body } = this.page;
    this.lines = new MarkLayer(desk.text, desk.labels);
    this.chips = new ChipLayer(desk.text);
    this.caret = new Caret(desk);
    const ground = { body, geometry: () => this.geometry, focusCaret: () => this.caret.focus() };
    const pointer = new Pointer(desk, ground);
    this.handles = new Handles(desk, ground, (x, y) => pointer.tap(x, y, true, 1));
    this.chips.root.addEventListener('click', (event) => {
      const id = (event.target as HTMLElement).dataset.annotation;
      if (id) pointer.chip(id);
    });
    this.root.className = 'passage';
    this.anchor.className = 'anchor';
    this.root.append(
      this.washes.root, body, this.lines.root, this.margins.root, this.chips.root, this.caret.root, this.handles.root, this.anchor);
    this.geometry = new Geometry(body, [], 0);
    this.observer.observe(body);
    void document.fonts?.ready.then(() => this.layout());
  }

  get body(): HTMLElement {
    return this.page.body;
  }

  /** Measures the words and draws everything anew. */
  layout(): void {
    const { body, words } = this.page;
    if (!body.isConnected) return;
    this.fontSize = parseFloat(getComputedStyle(body).fontSize);
    this.geometry = new Geometry(body, words, descentOf(body));
    this.width = body.clientWidth;
    this.margins.draw(this.geometry, this.page.paragraphs.map((_, index) => this.desk.text.paragraphWords(index)?.first));
    this.draw();
  }

  /** To be called when the page around it has been drawn: makes the first layout. */
  settle(): void {
    if (!this.geometry.lines.length) this.layout();
  }

  /** Draws what has changed. */
  draw(): void {
    if (!this.geometry.lines.length) return;
    const start = performance.now();
    const { marks, chips, washes } = this.scene();
    const depths = this.lines.draw(marks, this.geometry, this.fontSize * 0.29);
    if (this.makeRoom(depths)) {
      this.layout();
      return;
    }
    this.chips.draw(chips, this.geometry, this.width, this.fontSize * 0.76);
    this.washes.draw(washes, this.geometry);
    this.caret.draw(this.geometry);
    this.handles.draw(this.desk.writable ? this.held() : undefined);
    this.effort.ms = performance.now() - start;
    this.effort.marks = this.lines.drawn;
  }

  /** Scrolls words into view, `below` px clear of what covers the bottom. */
  reveal(span: WordSpan, below = 24): void {
    const segments = this.geometry.segments(span);
    const first = segments[0];
    const last = segments.at(-1);
    if (!first || !last) return;
    const top = this.geometry.lines[first.line].top;
    const height = Math.min(this.geometry.lines[last.line].bottom - top, window.innerHeight / 3);
    this.anchor.style.top = `${top}px`;
    this.anchor.style.height = `${height}px`;
    this.anchor.style.scrollMarginBottom = `${below}px`;
    this.anchor.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.observer.disconnect();
  }

  private held(): WordSpan | undefined {
    return this.desk.preview ?? this.desk.held;
  }

  private resized(): void {
    if (this.body.clientWidth !== this.width || !this.geometry.lines.length) this.layout();
  }

  /** Gives paragraphs with deep stacks more leading. True if the layout has changed. */
  private makeRoom(depths: ReadonlyMap<number, number>): boolean {
    const deep = new Map<number, number>();
    for (const [line, depth] of depths) {
      const paragraph = this.desk.text.paragraphOf(this.geometry.lines[line].first);
      deep.set(paragraph, Math.max(deep.get(paragraph) ?? 0, depth - ROOMY_LEVELS));
    }
    let changed = false;
    this.page.paragraphs.forEach((paragraph, index) => {
      const wanted = (deep.get(index) ?? 0) > 0 ? String(deep.get(index)) : '';
      if (paragraph.style.getPropertyValue('--deep') === wanted) return;
      paragraph.style.setProperty('--deep', wanted);
      changed = true;
    });
    return changed;
  }
}

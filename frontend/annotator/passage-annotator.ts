import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Desk } from './desk.js';
import { caretKey, historyKey, shortcut, type Doors } from './input/keys.js';
import { clearNative, nativeSpan } from './input/native.js';
import type { Mark, Model, WordSpan } from './model/types.js';
import { resultsScene } from './page/results-scene.js';
import { workScene } from './page/scene.js';
import { PassageView } from './page/view.js';
import { Announcer } from './panels/announcer.js';
import { helpDialog } from './panels/help.js';
import { banner, bar } from './panels/bar.js';
import { Reading, SCALES } from './panels/reading.js';
import { sheet } from './panels/sheet.js';
import { drawer, panel, type WorkActions, type WorkState } from './panels/work.js';
import { ReasonTyping } from './panels/typing.js';
import { statusOf } from './saving/status.js';
import { Workbook } from './saving/workbook.js';
import { allStyles } from './styles/all.js';
import { listen } from './wake.js';

const WIDE = 840;
const CHANGED_AFTER = 300;
const SETTLE = 4800;

/** One model on the table: desk, view and what belongs to them. */
interface Table {
  model: Model;
  desk: Desk;
  view: PassageView;
  typing: ReasonTyping;
  state: WorkState;
}

/**
 * `<passage-annotator>`: a passage to read and to mark. Give it everything with `show(model)`.
 *
 * @fires annotations-changed `{count, unsaved}`, at most every 300 ms
 * @fires attempt-closed the server kept a change as late
 */
export class PassageAnnotator extends LitElement {
  static override styles = allStyles;

  private table: Table | undefined;
  private notes: string[] = [];
  private wide = false;
  /** The mark in hand was reached from the list: Escape leads back there. */
  private cameFromList = false;
  private readonly reading = new Reading();
  private readonly announcer = new Announcer();
  private readonly observer = new ResizeObserver(() => this.resized());
  private stopListening: (() => void) | undefined;
  private changedTimer: ReturnType<typeof setTimeout> | undefined;
  private statusTimer: ReturnType<typeof setInterval> | undefined;

  /** Shows a passage. The same attempt again is refreshed: what is unsaved stays. */
  show(model: Model): void {
    const { table } = this;
    if (table && table.model.attempt === model.attempt && table.model.mode === model.mode && table.model.text === model.text
      && model.mode !== 'results') {
      table.desk.workbook.refresh(model.annotations);
      this.refresh();
      return;
    }
    this.close();
    this.table = this.open(model);
    this.requestUpdate();
  }

  /** The marks as they are drawn now, in text order. */
  annotations(): Mark[] {
    this.table?.typing.write();
    const marks = this.table?.desk.workbook.marks.all() ?? [];
    return marks.map(({ id, start, end, label, reason }) => ({ id, start, end, label, reason }));
  }

  /** Sends what is unsaved and waits for the server, less than 5 s. */
  async settle(): Promise<{ unsaved: number }> {
    this.table?.typing.write();
    return { unsaved: (await this.table?.desk.workbook.settle(SETTLE)) ?? 0 };
  }

  /** Puts the focus on the word caret. */
  focusPassage(): void {
    this.table?.view.caret.focus();
  }

  /** How long the last drawing took and how many marks it touched; for measurements. */
  get effort(): { ms: number; marks: number } | undefined {
    return this.table?.view.effort;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    this.stopListening = listen({
      wake: () => this.table?.desk.workbook.retry(true),
      farewell: () => this.farewell(),
      selected: () => this.adoptNative(),
      printing: () => this.style.setProperty('--printed', `${this.table?.view.body.clientWidth ?? 0}px`),
    });
    this.statusTimer = setInterval(() => this.tick(), 500);
    if (this.table) this.table.desk.workbook.retry(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.farewell();
    this.observer.disconnect();
    this.stopListening?.();
    clearInterval(this.statusTimer);
  }

  protected override render(): TemplateResult {
    const { table } = this;
    if (!table) return html`${this.announcer.root}`;
    const { desk, model, view, state } = table;
    const status = model.mode === 'work' ? statusOf(desk.workbook.saving()) : undefined;
    const actions = this.actions(table);
    return html`
      <div class="frame ${this.wide ? 'wide' : 'narrow'} ${!this.wide && drawerOpen(desk) ? 'with-drawer' : ''}"
        style="--scale: ${this.reading.scale}" @keydown=${(event: KeyboardEvent) => this.keyDown(event, table)}
        @pointerdown=${() => this.byKeys(false)} @copy=${(event: ClipboardEvent) => copy(event, desk)}>
        <div class="top">
          ${bar(desk, status, this.reading.size, SCALES.length, actions)}
          ${banner(status, this.notes, new URL('join', document.baseURI).href)}
        </div>
        <div class="main">
          ${sheet(model, view, !this.reading.known && desk.writable, () => this.learned())}
          <aside class="panel" aria-label="Marking">${panel(desk, this.wide, state, actions)}</aside>
        </div>
        ${this.wide || !drawerOpen(desk) ? nothing : drawer(desk, state, actions)}
        ${helpDialog()}
        ${this.announcer.root}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.table?.view.settle();
    if (this.wide) this.find('.panel .in-hand')?.scrollIntoView({ block: 'nearest' });
  }

  private open(model: Model): Table {
    const workbook = new Workbook(model, {
      marksChanged: () => this.marksChanged(),
      savingChanged: () => this.savingChanged(),
      refused: (mark, reason) => this.note(`Not taken: ${this.table?.desk.named(mark) ?? ''}. ${reason}`),
      late: () => this.late(),
    });
    const desk = new Desk(model, workbook, {
      refresh: () => this.refresh(),
      say: (words) => this.announcer.say(words),
      takeNative: () => this.takeNative(),
      reveal: (span) => this.reveal(span),
    });
    const view = new PassageView(desk, () => (model.mode === 'results' ? resultsScene(desk) : workScene(desk)));
    const state: WorkState = { labels: { shown: model.labels[0]?.id, explain: false }, form: undefined };
    return { model, desk, view, typing: new ReasonTyping(desk), state };
  }

  private close(): void {
    this.table?.typing.leave();
    this.table?.desk.workbook.close();
    this.table?.view.close();
    this.notes = [];
  }

  private actions(table: Table): WorkActions {
    const { desk, view, typing, state } = table;
    const again = (change: () => void): void => (change(), this.requestUpdate());
    return {
      textSize: (by) => this.textSize(by),
      help: () => this.help(),
      toMarks: () => this.find('.list')?.scrollIntoView({ block: 'start' }),
      choose: (label) => (desk.choose(label), view.caret.focus(), this.learned()),
      show: (label) => again(() => (state.labels.shown = label)),
      toggleExplain: () => again(() => (state.labels.explain = !state.labels.explain)),
      setForm: (form) => again(() => (state.form = form)),
      jump: (id) => this.jump(id),
      back: () => (typing.leave(), view.caret.focus()),
      typed: (id, reason) => typing.typed(id, reason),
      unwritten: (id) => typing.unwritten(id),
      leave: () => typing.leave(),
      filter: (filter) => (desk.filter = filter, desk.clear()),
      toList: () => this.toList(),
    };
  }

  private keyDown(event: KeyboardEvent, table: Table): void {
    const target = event.target as HTMLElement;
    if (target.matches('textarea, dialog, dialog *')) return;
    this.byKeys(true);
    const { desk, view } = table;
    const onCaret = target === view.caret.root;
    let used = historyKey(event, desk);
    if (!used && onCaret && event.key === 'Escape' && this.cameFromList && desk.active) used = this.toList();
    if (!used && onCaret) used = caretKey(event, desk, this.doors(table));
    else if (!used && target.matches('.label')) used = shortcut(event, desk) && (view.caret.focus(), true);
    if (!used && !onCaret && event.key === 'Escape') used = (view.caret.focus(), true);
    if (used) event.preventDefault();
  }

  private doors({ view, desk }: Table): Doors {
    const focus = (selector: string) => (): void => void this.updateComplete.then(() => this.find(selector)?.focus());
    return {
      geometry: () => view.geometry,
      openLabels: focus('.label[tabindex="0"]'),
      openReason: focus('.editor textarea'),
      openHelp: () => this.help(),
      revealCaret: () => this.reveal({ first: desk.selection.caret, last: desk.selection.caret }),
    };
  }

  private refresh(): void {
    const { table } = this;
    if (!table) return;
    if (!table.desk.active) this.cameFromList = false;
    table.view.draw();
    this.requestUpdate();
    if (!this.wide && drawerOpen(table.desk)) void this.updateComplete.then(() => this.clearOfDrawer(table.desk));
  }

  private marksChanged(): void {
    this.table?.view.draw();
    this.savingChanged();
  }

  private savingChanged(): void {
    this.requestUpdate();
    this.changedTimer ??= setTimeout(() => {
      this.changedTimer = undefined;
      const saving = this.table?.desk.workbook.saving();
      this.emit('annotations-changed', { count: saving?.marks ?? 0, unsaved: saving?.unsaved ?? 0 });
    }, CHANGED_AFTER);
  }

  private late(): void {
    this.note('The attempt was closed; this was kept as late');
    this.emit('attempt-closed', undefined);
  }

  private note(words: string): void {
    if (!this.notes.includes(words)) this.notes = [...this.notes, words];
    this.requestUpdate();
  }

  private emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** "Saving…" must not outlive its second. */
  private tick(): void {
    if (this.table?.desk.workbook.saving().unsaved) this.requestUpdate();
  }

  private farewell(): void {
    this.table?.typing.write();
    this.table?.desk.workbook.farewell();
  }

  private textSize(by: 1 | -1): void {
    this.reading.step(by);
    this.announcer.say(`Text size ${this.reading.size + 1} of ${SCALES.length}`);
    this.requestUpdate();
    void this.updateComplete.then(() => this.table?.view.layout());
  }

  private learned(): void {
    this.reading.learned();
    this.requestUpdate();
  }

  private help(): void {
    (this.find('dialog') as HTMLDialogElement | null)?.showModal();
  }

  private jump(id: string): void {
    const mark = this.table?.desk.find(id);
    if (!mark || !this.table) return;
    this.table.desk.activate(mark);
    this.cameFromList = true;
    this.table.view.caret.focus();
    this.requestUpdate();
  }

  /** From the words back to the list, to the entry of the mark in hand. */
  private toList(): boolean {
    const id = this.table?.desk.selection.active;
    this.cameFromList = false;
    const entries = [...this.renderRoot.querySelectorAll<HTMLElement>('.panel [data-annotation], .panel .in-hand .entry')];
    const entry = entries.find((one) => one.dataset.annotation === id || one.closest('.in-hand'));
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
    return entry !== undefined;
  }

  private reveal(span: WordSpan): void {
    this.table?.view.reveal(span);
  }

  /** The selection must not lie under the drawer. */
  private clearOfDrawer(desk: Desk): void {
    const span = desk.selection.span ?? (desk.active && desk.text.covered(desk.active.start, desk.active.end));
    const height = this.find('.drawer')?.offsetHeight ?? 0;
    if (span) this.table?.view.reveal({ first: span.last, last: span.last }, height + 56);
  }

  private adoptNative(): void {
    const { table } = this;
    const span = table && nativeSpan(this.shadowRoot!, table.view.body, table.desk.text);
    if (span && table.desk.writable) table.desk.select((selection) => selection.select(span.first, span.last));
  }

  private takeNative(): WordSpan | undefined {
    const { table } = this;
    const span = table && nativeSpan(this.shadowRoot!, table.view.body, table.desk.text);
    if (span) clearNative(this.shadowRoot!);
    return span;
  }

  private resized(): void {
    const wide = this.clientWidth >= WIDE;
    if (wide !== this.wide) {
      this.wide = wide;
      this.requestUpdate();
    }
  }

  private byKeys(on: boolean): void {
    this.find('.frame')?.classList.toggle('by-keys', on);
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

function drawerOpen(desk: Desk): boolean {
  return desk.active !== undefined || (desk.writable && desk.selection.span !== undefined);
}

/** Copies the selected words, which the browser does not know as selected. */
function copy(event: ClipboardEvent, desk: Desk): void {
  const { span } = desk.selection;
  if (!span || !event.clipboardData) return;
  const { start, end } = desk.text.offsets(span);
  event.clipboardData.setData('text/plain', desk.text.text.slice(start, end));
  event.preventDefault();
}

if (!customElements.get('passage-annotator')) customElements.define('passage-annotator', PassageAnnotator);

import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { copy, frameKey } from './input/frame-keys.js';
import type { Doors } from './input/keys.js';
import { complete, type WireModel } from './model/complete.js';
import type { Content, Mark } from './model/types.js';
import { Drawing, painted } from './page/drawing.js';
import { Announcer } from './panels/announcer.js';
import { banner, bar } from './panels/bar.js';
import { helpDialog } from './panels/help.js';
import { Reading, SCALES } from './panels/reading.js';
import { sheet } from './panels/sheet.js';
import { drawer, panel, type WorkActions } from './panels/work.js';
import { statusOf } from './saving/status.js';
import { saves } from './saving/workbook.js';
import { allStyles } from './styles/all.js';
import { Table } from './table.js';
import { listen } from './wake.js';

const WIDE = 840;
const CHANGED_AFTER = 300;
const SETTLE = 4800;
const TICK = 500;
const HANDLE_ROOM = 56;

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
  /** Only an action has changed something: the words show it first, and the panels in the frame after. */
  private later = false;
  private readonly drawing = new Drawing(() => this.table?.view.draw());
  private readonly reading = new Reading();
  private readonly announcer = new Announcer();
  private readonly observer = new ResizeObserver(() => this.resized());
  private stopListening: (() => void) | undefined;
  private changedTimer: ReturnType<typeof setTimeout> | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;

  /** Shows a passage. The same attempt again is refreshed: what is unsaved stays. */
  show(wire: WireModel): void {
    const model = complete(wire);
    if (this.table?.holds(model)) {
      this.table.desk.workbook.refresh(model.annotations);
      this.refresh();
      return;
    }
    this.table?.close();
    this.notes = [];
    this.resized();
    this.table = new Table(model, {
      shadow: () => this.shadowRoot ?? undefined,
      refresh: () => this.refresh(),
      afterDrawing: (then) => this.drawing.after(then),
      marksChanged: () => this.marksChanged(),
      savingChanged: () => this.savingChanged(),
      say: (words) => this.announcer.say(words),
      refused: (mark, reason) => this.refused(mark, reason),
      late: () => this.late(),
    });
    this.requestUpdate();
  }

  /** The marks as they are drawn now, in text order. */
  annotations(): Mark[] {
    this.table?.typing.write();
    const marks = this.table?.desk.workbook.marks.all() ?? [];
    return marks.map(({ id, start, end, label, reason, item }) => ({ id, start, end, label, reason, ...(item ? { item } : {}) }));
  }

  /** Sends what is unsaved and waits for the server, less than 5 s. */
  async settle(): Promise<{ unsaved: number }> {
    this.table?.typing.write();
    return { unsaved: (await this.table?.desk.workbook.settle(SETTLE)) ?? 0 };
  }

  /** Puts a mark in hand, scrolls to it and goes there. Nothing happens without such a mark. */
  async jump(id: string): Promise<void> {
    await this.updateComplete;
    const mark = this.table?.desk.find(id);
    if (!mark || !this.table) return;
    this.table.desk.activate(mark);
    this.table.view.caret.focus();
  }

  /** Puts the focus on the word caret. */
  focusPassage(): void {
    this.table?.view.caret.focus();
  }

  /** How long the last drawing took (ms) and how many marks it touched; for measurements. */
  get effort(): { ms: number; marks: number } | undefined {
    return this.table?.view.effort;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    this.stopListening = listen({
      wake: () => this.table?.desk.workbook.retry(true),
      farewell: () => this.table?.farewell(),
      selected: () => this.table?.adoptNative(),
      printing: () => this.style.setProperty('--printed', `${this.table?.view.body.clientWidth ?? 0}px`),
    });
    this.ticking = setInterval(() => this.tick(), TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.table?.farewell();
    this.observer.disconnect();
    this.stopListening?.();
    clearInterval(this.ticking);
  }

  protected override render(): TemplateResult {
    const { table } = this;
    if (!table) return html`${this.announcer.root}`;
    const { desk, model, view, state } = table;
    const author = model.mode === 'author';
    const status = saves(model) ? statusOf(desk.workbook.saving(), author) : undefined;
    const actions = this.actions(table);
    const drawn = !this.wide && table.drawerOpen;
    return html`
      <div class="frame ${this.wide ? 'wide' : 'narrow'} ${drawn ? 'with-drawer' : ''} ${author ? 'author' : ''}" style=${styleMap({ '--scale': this.reading.scale })}
        @keydown=${(event: KeyboardEvent) => this.keyDown(event, table)} @pointerdown=${() => this.byKeys(false)}
        @copy=${(event: ClipboardEvent) => copy(event, table)}>
        <div class="top">
          ${bar(desk, status, this.reading.size, SCALES.length, actions)}
          ${banner(status, this.notes, new URL(author ? 'sign-in' : 'join', document.baseURI).href)}
        </div>
        <div class="main">
          ${sheet(model, view, !this.reading.known && desk.writable, () => this.learned())}
          <aside class="panel" aria-label=${author ? 'Key' : desk.writable ? 'Marking' : 'Results'}>${panel(desk, this.wide, state, actions)}</aside>
        </div>
        ${drawn ? drawer(desk, state, actions) : nothing}
        ${helpDialog(author)}
        ${this.announcer.root}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleAttribute('drawer', this.renderRoot.querySelector('.drawer') !== null); // the page makes room below
    this.later = false;
    this.table?.view.settle();
    this.drawing.now();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.later) await painted();
    super.scheduleUpdate();
  }

  private actions(table: Table): WorkActions {
    const { desk, view, typing, state } = table;
    const again = (change: () => void): void => (change(), this.follows());
    return {
      textSize: (by) => this.textSize(by),
      help: () => this.help(),
      toMarks: () => this.find('.list')?.scrollIntoView({ block: 'start' }),
      choose: (label) => (view.caret.focus(), desk.choose(label), this.learned()),
      show: (label) => again(() => (state.labels.shown = label)),
      toggleExplain: () => again(() => (state.labels.explain = !state.labels.explain)),
      setForm: (form) => (again(() => (state.form = form)), this.performUpdate()),
      jump: (id) => this.follow(id),
      focus: (selector) => this.focusSoon(selector),
      back: () => (typing.leave(), view.caret.focus()),
      typed: (id, words, field) => this.typed(table, () => typing.typed(id, words, field)),
      unwritten: (id, field) => typing.unwritten(id, field),
      leave: () => typing.leave(),
      filter: (filter) => ((desk.filter = filter), desk.clear()),
      toList: () => this.toList(),
    };
  }

  private keyDown(event: KeyboardEvent, table: Table): void {
    if (event.target !== table.view.caret.root) this.performUpdate(); // the key must meet what it was meant for
    if ((event.target as HTMLElement).matches('textarea, input:not([type="radio"]), dialog, dialog *')) return;
    this.byKeys(true);
    if (frameKey(event, table, this.doors(table))) event.preventDefault();
  }

  private doors({ view, desk, reveal }: Table): Doors {
    const focus = (selector: string) => (): void => this.focusSoon(selector);
    return {
      geometry: () => view.geometry,
      openLabels: focus('.label[tabindex="0"]'),
      openReason: focus('.editor textarea'),
      openHint: focus('.editor [data-testid="hint"]'),
      openAccepted: focus('.editor [data-testid="accept"]'),
      openHelp: () => this.help(),
      revealCaret: () => reveal({ first: desk.selection.caret, last: desk.selection.caret }),
      backToList: () => this.cameFromList && !desk.selection.onCore && desk.active !== undefined && this.toList(),
    };
  }

  private refresh(): void {
    const { table } = this;
    if (!table) return;
    if (!table.desk.active) this.cameFromList = false;
    this.drawing.want();
    this.follows();
    if (table.drawerOpen) void this.updateComplete.then(() => this.bringTogether(table));
  }

  /** Narrow: the drawer must not cover the words. Wide results: the card of what is in hand comes into view. */
  private bringTogether(table: Table): void {
    const { held } = table;
    const height = this.find('.drawer')?.offsetHeight ?? 0;
    if (!this.wide && held) table.view.reveal({ first: held.last, last: held.last }, height + HANDLE_ROOM);
    if (this.wide) this.find('.panel .in-hand')?.scrollIntoView({ block: 'nearest' });
  }

  /** The panels are drawn after the words. */
  private follows(): void {
    this.later = true;
    this.requestUpdate();
  }

  private marksChanged(): void {
    this.drawing.want();
    this.later = true;
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
    this.note(this.table?.desk.keying ? 'This key is closed; the last change was not taken' : 'The attempt was closed; this was kept as late');
    this.emit('attempt-closed', undefined);
  }

  private refused(mark: Content, reason: string): void {
    this.note(`Not taken: ${this.table?.desk.named(mark) ?? ''}. ${reason}`);
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
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** From the list to the words of a mark. */
  private follow(id: string): void {
    const mark = this.table?.desk.find(id);
    if (!mark || !this.table) return;
    this.table.desk.activate(mark);
    this.cameFromList = true;
    this.table.view.caret.focus();
  }

  private focusSoon(selector: string): void {
    this.performUpdate(); // not a frame later: the next key must find it there
    this.find(selector)?.focus();
  }

  /** The counter of a key's reason goes with the typing. */
  private typed({ desk }: Table, type: () => void): void {
    type();
    if (desk.keying) this.requestUpdate();
  }

  /** From the words back to the list, to the entry of the mark in hand. False if it has none. */
  private toList(): boolean {
    this.performUpdate();
    const id = this.table?.desk.selection.active;
    this.cameFromList = false;
    const entries = [...this.renderRoot.querySelectorAll<HTMLElement>('.panel [data-annotation], .panel .in-hand .entry')];
    const entry = entries.find((one) => one.dataset.annotation === id || one.closest('.in-hand'));
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
    return entry !== undefined;
  }

  private resized(): void {
    const wide = this.clientWidth >= WIDE;
    if (wide === this.wide) return;
    this.wide = wide;
    this.requestUpdate();
  }

  private byKeys(on: boolean): void {
    this.find('.frame')?.classList.toggle('by-keys', on);
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

if (!customElements.get('passage-annotator')) customElements.define('passage-annotator', PassageAnnotator);

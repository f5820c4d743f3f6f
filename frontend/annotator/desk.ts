import { Selection } from './input/selection.js';
import { Keying } from './keying.js';
import { itemPart, withPart, withWords } from './model/item.js';
import { marksAt } from './model/levels.js';
import { itemOutcome, keyId, keyMarks, markOutcome } from './model/outcome.js';
import { PassageText } from './model/text.js';
import type { Content, Label, Mark, Model, WordSpan } from './model/types.js';
import { saves, type Workbook } from './saving/workbook.js';

/** Which side of the results is shown. */
export type Filter = 'both' | 'mine' | 'key';

/** What the desk needs from the page around it. */
export interface Surroundings {
  /** Draws again: marks, selection, panels. */
  refresh(): void;
  /** Says something to screen readers. */
  say(words: string): void;
  /** Words of the browser's own selection, which is then emptied. */
  takeNative(): WordSpan | undefined;
  /** Scrolls words into view. */
  reveal(span: WordSpan): void;
}

/** Everything that can be done with marks, whatever key, finger or button asks for it. One call, one action. */
export class Desk {
  readonly text: PassageText;
  readonly selection = new Selection();
  readonly labels: ReadonlyMap<string, Label>;
  /** Words of the mark in hand while a handle is dragged. */
  preview: WordSpan | undefined;
  filter: Filter = 'both';
  /** What a teacher can do besides marking; undefined unless a key is written. */
  readonly keying: Keying | undefined;
  private readonly key: readonly Mark[];

  constructor(readonly model: Model, readonly workbook: Workbook, private readonly around: Surroundings) {
    this.text = new PassageText(model);
    this.labels = new Map(model.labels.map((label) => [label.id, label]));
    this.key = keyMarks(model);
    this.keying = model.mode === 'author' ? new Keying(this) : undefined;
  }

  /** False when the passage is only shown. */
  get writable(): boolean {
    return this.model.mode !== 'results';
  }

  /** The mark in hand; in results it can be an item of the key. */
  get active(): Mark | undefined {
    return this.selection.active === undefined ? undefined : this.find(this.selection.active);
  }

  /** Words between the handles: selected, or of the mark in hand, or of its core when that is moved. */
  get held(): WordSpan | undefined {
    const { active, selection, text } = this;
    const core = active && this.keying?.coreHeld(active);
    return selection.span ?? core ?? (active && text.covered(active.start, active.end));
  }

  /** A mark or key item by its id. */
  find(id: string): Mark | undefined {
    return this.workbook.marks.get(id) ?? this.key.find((mark) => mark.id === id);
  }

  label(id: string): Label | undefined {
    return this.labels.get(id);
  }

  quote(mark: Pick<Content, 'start' | 'end'>, most = 80): string {
    return this.text.quote(mark.start, mark.end, most);
  }

  say(words: string): void {
    this.around.say(words);
  }

  /** Gives a label to the selected words, or to the mark in hand. */
  choose(label: string): void {
    if (!this.writable) return;
    const native = this.around.takeNative();
    if (native) this.selection.select(native.first, native.last);
    const { span } = this.selection;
    if (span) this.mark(span, label);
    else if (this.active) this.relabel(this.active, label);
    else this.say('Select words first, then pick a label.');
  }

  /** Marks words, unless the same words have this label already. */
  mark(span: WordSpan, label: string): void {
    const plain = { ...this.text.offsets(span), label, reason: '' };
    const content = this.keying ? withPart(plain, {}) : plain;
    const twin = this.workbook.marks.twin(content);
    const id = twin?.id ?? this.workbook.add(content);
    this.selection.caret = span.last;
    const reasons = saves(this.model);
    if (reasons) this.selection.activate(id, !twin);
    else this.selection.clear();
    this.around.refresh();
    const next = reasons ? `. Press Enter to write ${this.keying ? 'the' : 'a'} reason.` : '';
    const made = twin ? undefined : this.find(id);
    const remark = made && this.keying?.remark(made);
    this.say(twin ? 'Already marked' : `Marked: ${this.named(content)}${remark ? `. ${remark}` : ''}${next}`);
  }

  /** What a panel was drawn with may be a moment old. */
  relabel(drawn: Mark, label: string): void {
    const mark = this.find(drawn.id) ?? drawn;
    if (this.keying) this.keying.relabel(mark, label);
    else if (mark.label !== label) this.edit(mark, { label }, (changed) => `Label changed: ${this.named(changed)}`);
  }

  /** Moves an end of the mark in hand by words; it keeps at least one word. */
  stretch(end: 'start' | 'end', by: number): void {
    const span = this.active && this.held;
    if (!span) return;
    if (end === 'start') this.resize({ first: Math.max(0, Math.min(span.last, span.first + by)), last: span.last });
    else this.resize({ first: span.first, last: Math.min(this.text.count - 1, Math.max(span.first, span.last + by)) });
  }

  /** Where an end can go: a core stays in its item. */
  within(span: WordSpan): WordSpan {
    const { active, text } = this;
    const room = active && this.keying?.coreHeld(active) && text.covered(active.start, active.end);
    if (!room) return span;
    const inside = (word: number): number => Math.max(room.first, Math.min(room.last, word));
    return { first: inside(span.first), last: inside(span.last) };
  }

  /** Gives the mark in hand other words, or its core when that is moved. */
  resize(span: WordSpan): void {
    this.preview = undefined;
    const { active } = this;
    const offsets = this.text.offsets(this.within(span));
    if (active && this.keying?.coreHeld(active)) this.keying.narrow(active, offsets);
    else if (!active || (active.start === offsets.start && active.end === offsets.end)) this.around.refresh();
    else this.edit(active, this.keying ? withWords(active, offsets) : offsets, (changed) => `Now: ${this.named(changed)}`);
  }

  /** Writes a reason, or the hint of an item. Pieces of one sitting are one step of undo. */
  write(mark: Mark, field: 'reason' | 'hint', words: string, merge: boolean): void {
    const hint = field === 'hint';
    if ((hint ? itemPart(mark).hint : mark.reason) === words) return;
    this.workbook.change(mark.id, hint ? withPart(mark, { hint: words }) : { ...mark, reason: words }, merge);
    this.around.refresh();
  }

  /** Removes the mark in hand, or else the innermost at the caret; nothing if it is gone already. */
  remove(mark = this.active ?? this.at(this.selection.caret)[0]): void {
    if (!mark || !this.writable || !this.workbook.marks.get(mark.id)) return;
    this.workbook.remove(mark.id);
    this.selection.clear();
    this.around.refresh();
    this.say(`Removed: ${this.named(mark)}`);
  }

  travel(way: 'undo' | 'redo'): void {
    const verb = way === 'undo' ? 'Undone' : 'Redone';
    const change = this.writable ? this.workbook.travel(way) : undefined;
    if (change) {
      const { onCore, active } = this.selection;
      this.selection.clear();
      const shown = change.after ?? change.before;
      const part = this.keying?.told(change.before, change.after);
      if (change.after) this.selection.activate(change.id);
      this.selection.onCore = onCore && active === this.selection.active && itemPart(change.after ?? {}).core !== null;
      this.around.refresh();
      if (part) this.say(`${verb}. ${part}`);
      else this.say(shown ? `${verb}: ${change.after ? 'marked' : 'not marked'} ${this.named(shown)}` : verb);
    } else this.say(`Nothing to ${way}`);
  }

  /** Marks, and shown key items, that hold a word, innermost first. */
  at(word: number): Mark[] {
    if (!this.text.count) return [];
    const mine = this.filter === 'key' ? [] : this.workbook.marks.all();
    const key = this.filter === 'mine' ? [] : this.key;
    return marksAt([...mine, ...key], this.text.start(word));
  }

  /** A mark as a screen reader hears it at a word: "marked loaded term", "key: loaded term, missed". */
  heard(mark: Mark): string {
    const name = this.label(mark.label)?.name ?? mark.label;
    const item = this.model.results?.items.find(({ id }) => id === keyId(mark.id));
    if (item) return `key: ${name}, ${itemOutcome(item).words}`;
    if (this.keying) return this.keying.heard(mark);
    const outcome = markOutcome(this.model, mark.id);
    return `marked ${name}${outcome ? `, ${outcome.words}` : ''}`;
  }

  /** Takes the innermost mark at a word in hand, then the ones around it; false when they have all had their turn. */
  cycle(word: number): boolean {
    const marks = this.at(word);
    const next = marks[marks.findIndex(({ id }) => id === this.selection.active) + 1];
    this.selection.move(word, false);
    if (next) this.activate(next, false);
    return next !== undefined;
  }

  /** Takes a mark in hand. */
  activate(mark: Mark, reveal = true): void {
    const span = this.text.covered(mark.start, mark.end);
    if (span && reveal) this.selection.caret = span.first;
    this.selection.activate(mark.id);
    this.around.refresh();
    if (span && reveal) this.around.reveal(span);
    this.say(`${this.heard(mark)}, ‘${this.quote(mark)}’${mark.reason ? `. Reason: ${mark.reason}` : ''}`);
  }

  /** Lets go of selection and mark. */
  clear(): void {
    this.around.takeNative();
    this.keying?.forget();
    this.selection.clear();
    this.preview = undefined;
    this.around.refresh();
  }

  /** Ends the browser's own selection, so that it does not count when a label is chosen. */
  dropNative(): void {
    this.around.takeNative();
  }

  /** Changes caret or selection by `change`, then draws. */
  select(change: (selection: Selection) => void): void {
    this.keying?.remember();
    change(this.selection);
    this.around.refresh();
  }

  /** "loaded term, 'Kiev junta'" */
  named(mark: Pick<Content, 'start' | 'end' | 'label'>): string {
    return `${this.label(mark.label)?.name ?? mark.label}, ‘${this.quote(mark)}’`;
  }

  /** Changes a mark as one action, unless it would then be the same as another. */
  edit(mark: Mark, change: Partial<Content>, words: (changed: Content) => string): void {
    const changed = { ...mark, ...change };
    const moved = changed.start !== mark.start || changed.end !== mark.end || changed.label !== mark.label;
    if (moved && this.workbook.marks.twin(changed, mark.id)) {
      this.around.refresh();
      this.say('Already marked');
      return;
    }
    this.workbook.change(mark.id, changed);
    this.around.refresh();
    this.say(words(changed));
  }
}

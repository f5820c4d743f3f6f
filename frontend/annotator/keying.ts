import type { Desk } from './desk.js';
import {
  accepted, changedPart, itemPart, nextWeight, withAccepted, withPart, type Part,
} from './model/item.js';
import { remarks } from './model/item-remarks.js';
import { marksAt } from './model/levels.js';
import type { Content, ItemStatus, Mark, WordSpan } from './model/types.js';

/** Which items the list of a key shows. */
export type ItemFilter = 'all' | 'no-reason' | 'optional' | 'trap';

/** What a teacher can do with the items of a key besides marking. One call, one action, one step of undo. */
export class Keying {
  filter: ItemFilter = 'all';
  /** The item that was in hand when words were selected. */
  private last: string | undefined;
  private noted: { marks: readonly Mark[]; remarks: Map<string, string> } | undefined;

  constructor(private readonly desk: Desk) {}

  /** The items that a filter lets through, in text order, with their numbers from 1. */
  listed(filter = this.filter): { mark: Mark; number: number }[] {
    return this.desk.workbook.marks.all()
      .map((mark, index) => ({ mark, number: index + 1 }))
      .filter(({ mark }) => passes(mark, filter));
  }

  /** Lists only some of the items. */
  show(filter: ItemFilter): void {
    this.filter = filter;
    this.desk.select(() => undefined);
    this.desk.say(`Items listed: ${this.listed().length}`);
  }

  /** Number of an item in the text, from 1. */
  number(mark: Mark): number {
    return this.desk.workbook.marks.all().findIndex(({ id }) => id === mark.id) + 1;
  }

  /** What is to be said of an item beside the others; undefined when all is well. */
  remark(mark: Mark): string | undefined {
    const marks = this.desk.workbook.marks.all();
    if (this.noted?.marks !== marks) this.noted = { marks, remarks: remarks(marks) };
    return this.noted.remarks.get(mark.id);
  }

  /** Words of the core of the item in hand while it is moved. */
  coreHeld(mark: Mark): WordSpan | undefined {
    const { core } = itemPart(mark);
    return core && this.desk.selection.onCore ? this.desk.text.covered(...core) : undefined;
  }

  /** Takes the core in hand, or lets it go. An item without one starts with all its words. */
  toggleCore(mark: Mark): void {
    const { selection } = this.desk;
    selection.onCore = !selection.onCore;
    const { core } = itemPart(mark);
    if (selection.onCore && !core) this.narrow(mark, mark);
    else this.desk.select(() => undefined);
    if (!selection.onCore) this.desk.say('Core done. The ends of the item are in hand.');
    else this.desk.say(`${this.coreWords(this.desk.find(mark.id) ?? mark)}. Shift and arrows move its end, with Alt its start.`);
  }

  /** The item whose core the selected words can be: the one that was in hand, or else the innermost around them. */
  around(span: WordSpan): Mark | undefined {
    const { start, end } = this.desk.text.offsets(span);
    const holding = marksAt(this.desk.workbook.marks.all(), start).filter((mark) => end <= mark.end);
    return holding.find(({ id }) => id === this.last) ?? holding[0];
  }

  /** Makes the selected words the core of the item around them, and takes that in hand. */
  useSelected(): void {
    const { selection } = this.desk;
    const mark = selection.span && this.around(selection.span);
    if (!selection.span || !mark) {
      this.desk.say('Select words inside an item first.');
      return;
    }
    const words = this.desk.text.offsets(selection.span);
    selection.activate(mark.id);
    this.narrow(mark, words);
  }

  /** Sets the core of an item to words inside it. */
  narrow(mark: Mark, { start, end }: { start: number; end: number }): void {
    this.change(mark, (item) => withPart(item, { core: [start, end] }), (changed) => this.coreWords(changed));
  }

  clearCore(mark: Mark): void {
    this.desk.selection.onCore = false;
    this.change(mark, (item) => withPart(item, { core: null }), (changed) => this.coreWords(changed));
  }

  status(mark: Mark, status: ItemStatus): void {
    this.change(mark, (item) => withPart(item, { status }), () => `Status: ${status}`);
  }

  weight(mark: Mark, weight: number): void {
    this.change(mark, (item) => withPart(item, { weight }), () => `Weight: ${weight}`);
  }

  /** The next weight up or down. */
  weigh(mark: Mark, by: 1 | -1): void {
    this.weight(mark, nextWeight(itemPart(mark).weight, by));
  }

  /** A label's own key: an accepted label becomes the preferred one, another takes its place. */
  relabel(mark: Mark, label: string): void {
    if (itemPart(mark).others.includes(label)) this.prefer(mark, label);
    else this.accept(mark, [label, ...itemPart(mark).others]);
  }

  prefer(mark: Mark, label: string): void {
    this.accept(mark, [label, ...accepted(mark)]);
  }

  /** Gives an item its accepted labels, the preferred one first. */
  accept(mark: Mark, labels: readonly string[]): void {
    this.change(mark, (item) => withAccepted(item, labels), (changed) => this.labelWords(changed));
  }

  /** What has changed between two states of an item, in words; undefined when it came or went. */
  told(before: Content | undefined, after: Content | undefined): string | undefined {
    const part = before && after && changedPart(before, after);
    return part && this.words(part, after);
  }

  /** An item as a screen reader hears it at one of its words. */
  heard(mark: Mark): string {
    const { status, weight, core } = itemPart(mark);
    const { caret } = this.desk.selection;
    const inCore = core && core[0] <= this.desk.text.start(caret) && this.desk.text.start(caret) < core[1];
    return [`item ${this.number(mark)} ${this.name(mark.label)}`, status === 'required' ? '' : status,
      weight === 1 ? '' : `weight ${weight}`, inCore ? 'in the core' : ''].filter(Boolean).join(', ');
  }

  /** Remembers which item was in hand, so that words selected next can be its core. */
  remember(): void {
    if (this.desk.selection.active) this.last = this.desk.selection.active;
  }

  forget(): void {
    this.last = undefined;
  }

  name(label: string): string {
    return this.desk.label(label)?.name ?? label;
  }

  private words(part: Part, item: Content): string {
    const { status, weight, hint } = itemPart(item);
    switch (part) {
      case 'words':
        return `Now: ${this.desk.named(item)}`;
      case 'labels':
        return this.labelWords(item);
      case 'reason':
        return item.reason ? `Reason: ${item.reason}` : 'No reason';
      case 'core':
        return this.coreWords(item);
      case 'weight':
        return `Weight: ${weight}`;
      case 'status':
        return `Status: ${status}`;
      case 'hint':
        return hint ? `Hint: ${hint}` : 'No hint';
    }
  }

  private labelWords(item: Content): string {
    const [first, ...others] = accepted(item).map((label) => this.name(label));
    return `Label: ${first}${others.length ? `; also accepted: ${others.join(', ')}` : ''}`;
  }

  private coreWords(item: Content): string {
    const { core } = itemPart(item);
    return core ? `Core: ‘${this.desk.quote({ start: core[0], end: core[1] })}’` : 'No core';
  }

  /** Starts from the item as it is now: what a panel was drawn with may be a moment old. */
  private change(mark: Mark, by: (item: Mark) => Mark, words: (changed: Content) => string): void {
    const item = this.desk.find(mark.id) ?? mark;
    const after = by(item);
    if (changedPart(item, after)) this.desk.edit(item, after, words);
    else this.desk.select(() => undefined);
  }
}

function passes(mark: Mark, filter: ItemFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'no-reason':
      return !mark.reason.trim();
    case 'optional':
    case 'trap':
      return itemPart(mark).status === filter;
  }
}

import type { Content, Entry, Revised } from './types.js';

/** One reversible action on one mark; `undefined` stands for "not there". */
export interface Step {
  id: string;
  before?: Content;
  after?: Content;
}

/** What must outlive a reload besides the marks: both stacks, and the revisions of removed marks. */
export interface History {
  undo: Step[];
  redo: Step[];
  revisions: [string, number][];
}

const MOST_STEPS = 500;

function content({ start, end, label, reason, item }: Content): Content {
  return { start, end, label, reason, ...(item ? { item } : {}) };
}

function byPlace(a: Revised, b: Revised): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}

/** The marks of one attempt with undo and redo. Every change makes a new revision. */
export class Marks {
  private readonly live = new Map<string, Revised>();
  private readonly revisions = new Map<string, number>();
  private sorted: readonly Revised[] | undefined;
  private undoSteps: Step[] = [];
  private redoSteps: Step[] = [];

  /** All marks in text order, outer before inner; the same array until something changes. */
  all(): readonly Revised[] {
    this.sorted ??= [...this.live.values()].sort(byPlace);
    return this.sorted;
  }

  get(id: string): Revised | undefined {
    return this.live.get(id);
  }

  get size(): number {
    return this.live.size;
  }

  get canUndo(): boolean {
    return this.undoSteps.length > 0;
  }

  get canRedo(): boolean {
    return this.redoSteps.length > 0;
  }

  /** Revision known for an id, 0 for none. */
  revision(id: string): number {
    return this.revisions.get(id) ?? 0;
  }

  /** The mark with the same words and label, if there is one besides `except`. */
  twin(wanted: Content, except?: string): Revised | undefined {
    return this.all().find((mark) => mark.id !== except
      && mark.start === wanted.start && mark.end === wanted.end && mark.label === wanted.label);
  }

  /** Does what a person did. `merge` joins it with the last step on the same mark (typing in a reason). */
  act(id: string, after: Content | undefined, merge = false): Entry {
    const before = this.live.get(id);
    const last = this.undoSteps.at(-1);
    if (merge && last && last.id === id && last.after && after) last.after = content(after);
    else this.undoSteps.push({ id, before: before && content(before), after: after && content(after) });
    if (this.undoSteps.length > MOST_STEPS) this.undoSteps.shift();
    this.redoSteps = [];
    return this.write(id, after, before);
  }

  /** Takes the last action back; undefined when there is none. */
  undo(): { step: Step; entry: Entry } | undefined {
    const step = this.undoSteps.pop();
    if (!step) return undefined;
    this.redoSteps.push(step);
    return { step, entry: this.write(step.id, step.before, step.after) };
  }

  /** Does again what was taken back; undefined when there is nothing. */
  redo(): { step: Step; entry: Entry } | undefined {
    const step = this.redoSteps.pop();
    if (!step) return undefined;
    this.undoSteps.push(step);
    return { step, entry: this.write(step.id, step.after, step.before) };
  }

  /** Takes what the server, another tab or the outbox knows, unless something newer is here. True if it changed anything. */
  adopt(entry: Entry, force = false): boolean {
    if (!force && entry.rev <= this.revision(entry.id)) return false;
    this.revisions.set(entry.id, Math.max(entry.rev, force ? 0 : this.revision(entry.id)));
    this.sorted = undefined;
    if (entry.removed) this.live.delete(entry.id);
    else this.live.set(entry.id, { id: entry.id, rev: entry.rev, ...content(entry) });
    return true;
  }

  /** Forgets a mark that is not in any newer list of the server. */
  forget(id: string): void {
    this.sorted = undefined;
    this.live.delete(id);
  }

  history(): History {
    const gone = [...this.revisions].filter(([id]) => !this.live.has(id));
    return { undo: this.undoSteps, redo: this.redoSteps, revisions: gone };
  }

  /** Restores both stacks; actions done since come on top. */
  restore(history: History): void {
    this.undoSteps = [...history.undo, ...this.undoSteps];
    if (!this.redoSteps.length) this.redoSteps = [...history.redo];
    for (const [id, rev] of history.revisions) {
      this.revisions.set(id, Math.max(rev, this.revision(id)));
    }
  }

  private write(id: string, after: Content | undefined, known: Content | undefined): Entry {
    const rev = this.revision(id) + 1;
    this.revisions.set(id, rev);
    this.sorted = undefined;
    const kept = after ?? known;
    if (!kept) throw new Error(`nothing to write for ${id}`);
    if (after) this.live.set(id, { id, rev, ...content(after) });
    else this.live.delete(id);
    return { id, rev, ...content(kept), removed: !after };
  }
}

import { itemPart } from './item.js';
import type { Model, Revised } from './types.js';

/** A model as it came over the wire: empty lists and strings may be missing. */
export type WireModel = Pick<Model, 'mode' | 'text'> & Partial<Model>;

/** The same with every part in place. Marks without a revision get the first one. */
export function complete(wire: WireModel): Model {
  return {
    attempt: '', account: '', channel: '', language: 'en', title: '', words: [], sentences: [], paragraphs: [], turns: [], labels: [],
    ...wire,
    annotations: (wire.annotations ?? []).map((mark) => revised(mark, wire.mode === 'author')),
  };
}

/** Only a key has items: whatever else comes with a student's mark is left out. */
function revised({ id, rev, start, end, label, reason, item }: Revised, author: boolean): Revised {
  const mark = { id, rev: Math.max(1, rev || 0), start, end, label, reason: reason ?? '' };
  return author ? { ...mark, item: itemPart({ item }) } : mark;
}

import type { Model } from './types.js';

/** A model as it came over the wire: empty lists and strings may be missing. */
export type WireModel = Pick<Model, 'mode' | 'text'> & Partial<Model>;

/** The same with every part in place. Marks without a revision get the first one. */
export function complete(wire: WireModel): Model {
  return {
    attempt: '', account: '', channel: '', language: 'en', title: '', words: [], sentences: [], paragraphs: [], turns: [], labels: [],
    ...wire,
    annotations: (wire.annotations ?? []).map((mark) => ({ ...mark, rev: Math.max(1, mark.rev || 0), reason: mark.reason ?? '' })),
  };
}

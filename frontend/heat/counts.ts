import type { Run } from './types.js';

/** How many students marked a word; labels by their number in the list. */
export interface Count {
  any: number;
  labels: ReadonlyMap<number, number>;
  /** Equal for equal counts. */
  same: string;
}

/** Neighbouring words of one paragraph with equal counts; `to` is not among them. */
export interface Stretch {
  from: number;
  to: number;
  count: Count;
}

/** How strongly words are shown: from 1 for a fifth of the students or fewer to 5 for more than four fifths; 0 for nobody. */
export function stepOf(number: number, students: number): number {
  if (number <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((5 * number) / Math.max(students, number))));
}

const NOBODY: Count = { any: 0, labels: new Map(), same: '0' };

/** The counts of every word of a passage. */
export class Counts {
  /** Labels that somebody has given, now or before. */
  readonly given = new Set<number>();
  private readonly words: Count[];

  constructor(count: number) {
    this.words = new Array<Count>(count).fill(NOBODY);
  }

  /** Takes over the counts of some words and tells which these are. */
  take(runs: readonly Run[]): number[] {
    const changed: number[] = [];
    for (const [from, to, any, ...rest] of runs) {
      const count = countOf(any, rest);
      for (const label of count.labels.keys()) this.given.add(label);
      for (let word = from; word < Math.min(to, this.words.length); word++) {
        this.words[word] = count;
        changed.push(word);
      }
    }
    return changed;
  }

  of(word: number): Count {
    return this.words[word] ?? NOBODY;
  }

  /** How many marked a word with this label; as anything for -1. */
  shown(word: number, label: number): number {
    return shown(this.of(word), label);
  }

  /** The stretches in `[from, to)`, those too that nobody marked. */
  stretches(from: number, to: number): Stretch[] {
    const found: Stretch[] = [];
    for (let word = from; word < to; word++) {
      const last = found.at(-1);
      if (last && last.count.same === this.of(word).same) last.to = word + 1;
      else found.push({ from: word, to: word + 1, count: this.of(word) });
    }
    return found;
  }
}

/** How many a count says for a label; for any label for -1. */
export function shown(count: Count, label: number): number {
  return label < 0 ? count.any : (count.labels.get(label) ?? 0);
}

function countOf(any: number, rest: readonly number[]): Count {
  if (any === 0) return NOBODY;
  const labels = new Map<number, number>();
  for (let at = 0; at + 1 < rest.length; at += 2) labels.set(rest[at], rest[at + 1]);
  return { any, labels, same: `${any} ${rest.join(' ')}` };
}

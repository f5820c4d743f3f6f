import { accepted, itemPart } from './item.js';
import type { Mark } from './types.js';

/** Items with this many others on their words are not looked at further. */
const MOST_OVERLAPS = 50;

/**
 * Duplicates and contradictions in a key, in words, by the id of the item. Takes the items in text order.
 * Nested items with different labels are what a key is for, so nothing is said of them.
 */
export function remarks(items: readonly Mark[]): Map<string, string> {
  const found = new Map<string, string>();
  items.forEach((item, index) => {
    const until = Math.min(items.length, index + 1 + MOST_OVERLAPS);
    for (let other = index + 1; other < until && items[other].start < item.end; other++) {
      note(found, item, items[other], other + 1);
      note(found, items[other], item, index + 1);
    }
  });
  return found;
}

function note(found: Map<string, string>, item: Mark, other: Mark, number: number): void {
  const words = found.has(item.id) ? undefined : remark(item, other, number);
  if (words) found.set(item.id, words);
}

function remark(item: Mark, other: Mark, number: number): string | undefined {
  const shared = accepted(item).some((label) => accepted(other).includes(label));
  const traps = [item, other].filter((one) => itemPart(one).status === 'trap').length;
  const sameWords = item.start === other.start && item.end === other.end;
  if (shared && traps === 1) return `Contradicts item ${number}: one of them is a trap with a label that the other accepts`;
  if (shared) return sameWords ? `The same as item ${number}` : `Overlaps item ${number} with the same label`;
  return sameWords && traps === 0 ? `Same words as item ${number}: one item can accept both labels` : undefined;
}

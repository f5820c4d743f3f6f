import type { Mark } from './types.js';

/** A stretch of a mark on one line. */
export interface Stretch {
  line: number;
  left: number;
  right: number;
}

/**
 * Stacks marks line by line: for each mark a level for each of its stretches, 0 next to the words. Shorter marks come
 * first, so that nested ones stack without meeting; on a line where nothing lies inside, a long mark is next to the words.
 */
export function stack(marks: readonly { mark: Mark; stretches: readonly Stretch[] }[]): Map<string, number[]> {
  const lines = new Map<number, (Stretch & { level: number })[]>();
  const levels = new Map<string, number[]>();
  const inward = [...marks].sort((a, b) => byLength(a.mark, b.mark));
  for (const { mark, stretches } of inward) {
    levels.set(mark.id, stretches.map((stretch) => {
      const placed = lines.get(stretch.line) ?? [];
      const level = free(placed, stretch);
      placed.push({ ...stretch, level });
      lines.set(stretch.line, placed);
      return level;
    }));
  }
  return levels;
}

function free(placed: readonly (Stretch & { level: number })[], stretch: Stretch): number {
  const taken = new Set(
    placed.filter((other) => other.left < stretch.right && stretch.left < other.right).map(({ level }) => level));
  let level = 0;
  while (taken.has(level)) level++;
  return level;
}

function byLength(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** Marks at an offset, the innermost first. */
export function marksAt<M extends Mark>(marks: readonly M[], offset: number): M[] {
  return marks.filter((mark) => mark.start <= offset && offset < mark.end).sort(byLength);
}

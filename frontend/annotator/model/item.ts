import type { Content, ItemStatus, KeyPart } from './types.js';

/** A status in plain words. */
export const STATUS_WORDS: Record<ItemStatus, string> = {
  required: 'Required: counts',
  optional: 'Optional: also fair, never costs',
  trap: 'Trap: a tempting wrong answer',
};

export const STATUSES = Object.keys(STATUS_WORDS) as ItemStatus[];

/** Weights that are offered; a stored one between them stays until it is changed. */
export const WEIGHTS = [0.5, 1, 1.5, 2, 2.5, 3];

const FRESH: KeyPart = { others: [], core: null, weight: 1, status: 'required', hint: '' };

/** The item part of a mark, every field in place; that of a new item where it has none. */
export function itemPart({ item }: { item?: Partial<KeyPart> | null | undefined }): KeyPart {
  const { others, core, weight, status, hint } = item ?? {};
  return {
    others: [...(others ?? FRESH.others)], core: core ?? FRESH.core, weight: weight ?? FRESH.weight,
    status: status ?? FRESH.status, hint: hint ?? FRESH.hint,
  };
}

/** All accepted labels, the preferred one first. */
export function accepted(content: Content): string[] {
  return [content.label, ...itemPart(content).others];
}

/** The same item with other accepted labels, the first of them preferred; it keeps its label when none is left. */
export function withAccepted<C extends Content>(content: C, labels: readonly string[]): C {
  const [label = content.label, ...others] = new Set(labels);
  return withPart({ ...content, label }, { others });
}

/** The same item with a part of it changed. */
export function withPart<C extends Content>(content: C, change: Partial<KeyPart>): C {
  return { ...content, item: { ...itemPart(content), ...change } };
}

/** The same item over other words: the core is clipped to them, or goes when nothing of it remains. */
export function withWords<C extends Content>(content: C, words: { start: number; end: number }): C {
  const { core } = itemPart(content);
  return withPart({ ...content, ...words }, { core: core && clipped(core, words) });
}

/** The common part of a core and the words of its item; null when there is none. */
export function clipped(core: readonly [number, number], words: { start: number; end: number }): [number, number] | null {
  const start = Math.max(core[0], words.start);
  const end = Math.min(core[1], words.end);
  return start < end ? [start, end] : null;
}

/** The next weight up or down, from 0.5 to 3 in steps of 0.5; a weight outside stays in its direction. */
export function nextWeight(weight: number, by: 1 | -1): number {
  const next = by > 0 ? WEIGHTS.find((one) => one > weight) : WEIGHTS.findLast((one) => one < weight);
  return next ?? weight;
}

/** Which part of an item has changed; `words` for start and end, undefined when nothing has. */
export type Part = 'words' | 'labels' | 'reason' | 'core' | 'weight' | 'status' | 'hint';

export function changedPart(before: Content, after: Content): Part | undefined {
  const [old, now] = [itemPart(before), itemPart(after)];
  if (before.start !== after.start || before.end !== after.end) return 'words';
  if (accepted(before).join() !== accepted(after).join()) return 'labels';
  if (before.reason !== after.reason) return 'reason';
  if (old.core?.join() !== now.core?.join()) return 'core';
  return (['weight', 'status', 'hint'] as const).find((part) => old[part] !== now[part]);
}

/** Whether two marks have the same item part; true where neither has one. */
export function sameItem(a: Content, b: Content): boolean {
  return JSON.stringify(itemPart(a)) === JSON.stringify(itemPart(b));
}

/** About how many bytes the item part takes on the wire, 0 where there is none. */
export function itemSize({ item }: Content): number {
  return item ? 3 * JSON.stringify(item).length : 0;
}

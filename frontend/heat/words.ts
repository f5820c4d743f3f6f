import { shown, type Count } from './counts.js';
import type { Choice } from './types.js';

/** `9 Loaded language`-like pairs, the most frequent first, then in the order of the labels. */
export function ranked(count: Count, labels: readonly Choice[]): { name: string; number: number }[] {
  const order = new Map(labels.map(({ id }, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? labels.length;
  return [...count.labels]
    .sort(([a, many], [b, other]) => other - many || place(a) - place(b))
    .map(([id, number]) => ({ name: labels.find((label) => label.id === id)?.name ?? id, number }));
}

/** "Loaded language 9, Flag waving 3". */
export function byLabel(count: Count, labels: readonly Choice[]): string {
  return ranked(count, labels).map(({ name, number }) => `${name} ${number}`).join(', ');
}

/** "marked by 12 of 28: Loaded language 9, Flag waving 3"; what is filtered by comes first. */
export function sentence(count: Count, students: number, labels: readonly Choice[], filter: string): string {
  const all = `marked by ${count.any} of ${students}: ${byLabel(count, labels)}`;
  const name = labels.find(({ id }) => id === filter)?.name;
  return name ? `${name} by ${shown(count, filter)} of ${students}; ${all}` : all;
}

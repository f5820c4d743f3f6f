import { shown, type Count } from './counts.js';
import type { Choice } from './types.js';

/** The labels that words were given: the most frequent first, then in the order of the list. */
export function ranked(count: Count, labels: readonly Choice[]): { name: string; number: number }[] {
  return [...count.labels]
    .sort(([a, many], [b, other]) => other - many || a - b)
    .map(([label, number]) => ({ name: labels[label]?.name ?? '', number }));
}

/** "Loaded language 9, Flag waving 3". */
export function byLabel(count: Count, labels: readonly Choice[]): string {
  return ranked(count, labels).map(({ name, number }) => `${name} ${number}`).join(', ');
}

/** "marked by 12 of 28: Loaded language 9, Flag waving 3"; what is filtered by comes first. */
export function sentence(count: Count, students: number, labels: readonly Choice[], filter: number): string {
  const all = `marked by ${count.any} of ${students}: ${byLabel(count, labels)}`;
  const name = labels[filter]?.name;
  return name ? `${name} by ${shown(count, filter)} of ${students}; ${all}` : all;
}

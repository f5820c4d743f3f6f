import type { Mark, Model, ResultItem, ResultMark } from './types.js';

/** An outcome in a word, with a sign so that colour never stands alone. */
export interface Outcome {
  words: string;
  sign: string;
  tone: 'good' | 'half' | 'open' | 'plain';
}

const REQUIRED: Record<NonNullable<ResultItem['outcome']>, Outcome> = {
  found: { words: 'Found', sign: '✓', tone: 'good' },
  'found-other-name': { words: 'Found, other name', sign: '≈', tone: 'half' },
  partly: { words: 'Partly', sign: '◐', tone: 'half' },
  missed: { words: 'Missed', sign: '○', tone: 'open' },
};

const MINE: Record<ResultMark['outcome'], Outcome> = {
  matched: REQUIRED.found,
  'also-fair': { words: 'Also fair', sign: '•', tone: 'plain' },
  extra: { words: 'Extra', sign: '+', tone: 'plain' },
};

/** Outcome of a key item: a word only for required ones, and what it is for the others. */
export function itemOutcome(item: ResultItem): Outcome {
  if (item.status === 'optional') return item.annotation ? MINE['also-fair'] : { words: 'Also fair to mark', sign: '•', tone: 'plain' };
  if (item.status === 'trap') return { words: 'Better left unmarked', sign: '!', tone: 'plain' };
  return REQUIRED[item.outcome ?? 'missed'];
}

/** Outcome of one of the student's marks; a matched one has the outcome of its item. */
export function markOutcome(model: Model, id: string): Outcome | undefined {
  const result = model.results?.annotations.find((one) => one.id === id);
  if (!result) return undefined;
  const item = result.outcome === 'matched' ? itemOf(model, id) : undefined;
  return item ? itemOutcome(item) : MINE[result.outcome];
}

/** The key item that a mark was matched with, if any. */
export function itemOf(model: Model, id: string): ResultItem | undefined {
  const result = model.results?.annotations.find((one) => one.id === id);
  return model.results?.items.find((item) => item.id === result?.item || item.annotation === id);
}

const KEY = 'key:';

/** Key items as things that can be taken in hand like marks; ids are prefixed. Empty without results. */
export function keyMarks(model: Model): Mark[] {
  return (model.results?.items ?? []).map(({ id, start, end, labels, reason }) =>
    ({ id: KEY + id, start, end, label: labels[0] ?? '', reason }));
}

/** The id of the key item that a thing in hand stands for; undefined for a mark. */
export function keyId(id: string): string | undefined {
  return id.startsWith(KEY) ? id.slice(KEY.length) : undefined;
}

/// What `<heat-passage>` is given.

/** A label that may have been given; `offered` if it can be given by those who work now. */
export interface Choice {
  id: string;
  name: string;
  offered: boolean;
}

/** `[from, to, any, label, count, …]`: words `[from, to)`, how many students marked them, how many gave which label, by its number in the list. */
export type Run = [from: number, to: number, any: number, ...labels: number[]];

/** An item of the key, as UTF-16 offsets, with the names of its accepted labels. */
export interface KeyMark {
  start: number;
  end: number;
  labels: string[];
  status: 'required' | 'optional' | 'trap';
  reason: string;
}

/** Offsets are flat `[start, end, …]` pairs in UTF-16 code units. Empty parts may be left out. */
export interface HeatModel {
  language?: string;
  text?: string;
  words?: number[];
  paragraphs?: number[];
  turns?: { paragraph: number; name: string }[];
  context?: string;
  notice?: string;
  labels: Choice[];
  students: number;
  runs: Run[];
  key?: KeyMark[];
}

/** Words whose counts are others now. */
export interface Patch {
  students: number;
  runs: Run[];
}

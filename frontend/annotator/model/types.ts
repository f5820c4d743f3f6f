/// The words exchanged with the server and between the parts of the annotator.

/** How a label's line is drawn, so that colour never stands alone. */
export type Pattern =
  | 'solid' | 'double' | 'dashes' | 'dots' | 'wave' | 'long-dashes' | 'dash-dot' | 'thick' | 'thin-double' | 'short-wave';

/** A label that a student can give to words. Colours are `#rrggbb`; `shortcut` is one letter or digit. */
export interface Label {
  id: string;
  name: string;
  short: string;
  family: string;
  familyName: string;
  definition: string;
  test: string;
  example: string;
  confusedWith: string;
  confusedWhy: string;
  colour: string;
  darkColour: string;
  pattern: Pattern;
  shortcut: string;
}

/** Whether an item of a key counts, is fair without counting, or is a tempting wrong answer. */
export type ItemStatus = 'required' | 'optional' | 'trap';

/** What an item of a key has besides words, label and reason. `core` lies in the item's words; null when none is drawn. */
export interface KeyPart {
  others: string[];
  core: [number, number] | null;
  weight: number;
  status: ItemStatus;
  hint: string;
}

/** What a mark says: UTF-16 offsets `[start, end)`, a label id and a reason, which may be empty. `item` in a key only. */
export interface Content {
  start: number;
  end: number;
  label: string;
  reason: string;
  item?: KeyPart;
}

/** A mark as the host page sees it. */
export interface Mark extends Content {
  id: string;
}

/** A mark with its revision, 1 or more. The higher revision of an id wins. */
export interface Revised extends Mark {
  rev: number;
}

/** One element of the outbox and of the channel; a removal is a revision too. */
export interface Entry extends Revised {
  removed: boolean;
}

/** Who spoke from a paragraph on (index into the paragraphs). */
export interface Turn {
  paragraph: number;
  name: string;
}

/** Outcome of a required key item. */
export type ItemOutcome = 'found' | 'found-other-name' | 'partly' | 'missed';

/** Outcome of one of the student's marks. */
export type MarkOutcome = 'matched' | 'also-fair' | 'extra';

/** A key item. `start`/`end` is its extent, `core…` what must be hit, `span…` what the author marked. */
export interface ResultItem {
  id: string;
  start: number;
  end: number;
  spanStart: number;
  spanEnd: number;
  coreStart: number;
  coreEnd: number;
  labels: string[];
  status: 'required' | 'optional' | 'trap';
  outcome?: ItemOutcome | null;
  reason: string;
  annotation?: string | null;
}

/** What became of one of the student's marks. */
export interface ResultMark {
  id: string;
  outcome: MarkOutcome;
  item?: string | null;
  note?: string | null;
}

/** The comparison with the key. */
export interface Results {
  /** Whether who reads them made the marks; else these are told of as a student's. */
  own: boolean;
  items: ResultItem[];
  annotations: ResultMark[];
}

/** Everything that the page gives to the annotator. Offsets are flat `start, end, …` lists in UTF-16 units. */
export interface Model {
  /** `author` writes a key and `work` does an exercise: both save. */
  mode: 'work' | 'local' | 'results' | 'author';
  attempt: string;
  account: string;
  channel: string;
  language: string;
  title: string;
  text: string;
  words: number[];
  sentences: number[];
  paragraphs: number[];
  turns: Turn[];
  context?: string | null;
  notice?: string | null;
  labels: Label[];
  annotations: Revised[];
  results?: Results | null;
}

/** An inclusive range of word numbers, `first <= last`. */
export interface WordSpan {
  first: number;
  last: number;
}

import type { Desk } from '../desk.js';
import type { Label, Mark } from '../model/types.js';
import type { Chip } from './chips.js';
import type { Drawn } from './layer.js';
import { colourOf } from './strokes.js';
import type { Wash } from './washes.js';

/** What is to be seen on the passage. */
export interface Scene {
  marks: Drawn[];
  chips: Chip[];
  washes: Wash[];
}

/** The passage while it is being marked: all marks, the selection, the mark in hand. */
export function workScene(desk: Desk): Scene {
  const { selection, preview, text } = desk;
  const marks = desk.workbook.marks.all().map((mark): Drawn => {
    const active = mark.id === selection.active;
    return { ...mark, ...(active && preview ? text.offsets(preview) : {}), active };
  });
  const washes: Wash[] = [];
  const active = marks.find((mark) => mark.active);
  const held = active && text.covered(active.start, active.end);
  if (held) washes.push({ span: held, kind: 'active', colour: labelColour(desk.label(active.label)) });
  if (selection.span) washes.push({ span: selection.span, kind: 'selection' });
  return { marks, chips: marks.map((mark) => chipOf(mark, desk.label(mark.label), mark.active)), washes };
}

/** The chip of a mark, with its label's short name. */
export function chipOf(mark: Mark, label: Label | undefined, active: boolean, kind = '', prefix = ''): Chip {
  const words = prefix + (label?.short ?? mark.label);
  return { id: mark.id, start: mark.start, end: mark.end, words, colour: labelColour(label), active, kind };
}

/** CSS colour of a label; the text's own colour for one that is not known. */
export function labelColour(label: Label | undefined): string {
  return label ? colourOf(label) : 'currentColor';
}

import type { Desk } from '../desk.js';
import type { Geometry } from '../page/geometry.js';
import { itemKey } from './item-keys.js';
import { moveOf, target, type Move } from './moves.js';

/** Ways out of the passage that keys can ask for. */
export interface Doors {
  geometry(): Geometry;
  openLabels(): void;
  openReason(): void;
  /** Keys only: the hint, and the accepted labels, of the item in hand. */
  openHint(): void;
  openAccepted(): void;
  openHelp(): void;
  revealCaret(): void;
  /** Back to the list that led to the mark in hand; false if none did. */
  backToList(): boolean;
}

/** Keys while the focus is on the word caret. True when the key was used. */
export function caretKey(event: KeyboardEvent, desk: Desk, doors: Doors): boolean {
  return shortcut(event, desk) || itemKey(event, desk, doors) || movement(event, desk, doors) || command(event, desk, doors);
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, anywhere but in a text field. True when used. */
export function historyKey(event: KeyboardEvent, desk: Desk): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return false;
  desk.travel(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  return true;
}

/** A label's own key, when words are selected or a mark is in hand. */
export function shortcut(event: KeyboardEvent, desk: Desk): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  if (event.shiftKey && /[a-z]/i.test(event.key)) return false; // Shift+S extends by a sentence
  if (!desk.writable || (!desk.selection.span && !desk.active)) return false;
  const label = desk.model.labels.find((one) => one.shortcut.toLowerCase() === event.key.toLowerCase());
  if (label) desk.choose(label.id);
  return label !== undefined;
}

function movement(event: KeyboardEvent, desk: Desk, doors: Doors): boolean {
  const move = moveOf(event);
  if (!move) return false;
  if (event.shiftKey && event.key.startsWith('Arrow') && desk.active && desk.writable) {
    stretch(event, move, desk);
    return true;
  }
  const extend = event.shiftKey && event.key.toLowerCase() !== 's' && desk.writable;
  const word = target(move, desk.selection.caret, extend, desk.text, doors.geometry());
  desk.select((selection) => selection.move(word, extend));
  doors.revealCaret();
  const { span } = desk.selection;
  if (span) desk.say(`${span.last - span.first + 1} words selected`);
  return true;
}

/** With a mark in hand Shift+arrow moves its end, with Alt its start. */
function stretch(event: KeyboardEvent, move: Move, desk: Desk): void {
  if (move.unit === 'word' || move.unit === 'sentence') desk.stretch(event.altKey ? 'start' : 'end', move.by);
}

function command(event: KeyboardEvent, desk: Desk, doors: Doors): boolean {
  switch (event.key) {
    case 'Enter':
      enter(desk, doors);
      return true;
    case ' ':
      desk.select((selection) => (selection.span ? selection.clear() : selection.select(selection.caret, selection.caret)));
      return true;
    case 'Escape':
      desk.clear();
      return true;
    case 'Delete':
    case 'Backspace':
      desk.remove();
      return true;
    case '?':
      doors.openHelp();
      return true;
    default:
      return false;
  }
}

/** Selected words: to the labels. A mark made just now: to its reason. Marked words: takes each in turn. */
function enter(desk: Desk, doors: Doors): void {
  const { selection } = desk;
  if (selection.span) doors.openLabels();
  else if (selection.fresh && desk.active) doors.openReason();
  else if (!desk.cycle(selection.caret) && desk.writable) {
    desk.select((chosen) => chosen.select(chosen.caret, chosen.caret));
    doors.openLabels();
  }
}

import type { Desk } from '../desk.js';
import type { Keying } from '../keying.js';
import type { ItemStatus, Mark } from '../model/types.js';
import type { Doors } from './keys.js';

const STATUS: Record<string, ItemStatus> = { R: 'required', O: 'optional', T: 'trap' };

/**
 * Keys of a key's author, on the word caret. Labels own the plain letters and digits, and Shift+S extends by a sentence;
 * these are the other letters with Shift, and plus and minus. True when used.
 */
export function itemKey(event: KeyboardEvent, desk: Desk, doors: Doors): boolean {
  const { keying, active } = desk;
  if (!keying || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Escape') return leaveCore(keying, desk, active);
  const letter = event.shiftKey ? event.key.toUpperCase() : '';
  if (letter === 'C' && desk.selection.span) keying.useSelected();
  else if (active) return heldKey(letter || event.key, keying, active, doors);
  else return false;
  return true;
}

function heldKey(key: string, keying: Keying, mark: Mark, doors: Doors): boolean {
  const status = STATUS[key];
  const act: Record<string, () => void> = {
    C: () => keying.toggleCore(mark),
    X: () => keying.clearCore(mark),
    E: () => doors.openReason(),
    H: () => doors.openHint(),
    L: () => doors.openAccepted(),
    '+': () => keying.weigh(mark, 1),
    '-': () => keying.weigh(mark, -1),
  };
  if (status) keying.status(mark, status);
  else act[key]?.();
  return status !== undefined || act[key] !== undefined;
}

/** The first Escape lets the core go and keeps the item in hand. */
function leaveCore(keying: Keying, { selection }: Desk, active: Mark | undefined): boolean {
  if (!active || !selection.onCore) return false;
  keying.toggleCore(active);
  return true;
}

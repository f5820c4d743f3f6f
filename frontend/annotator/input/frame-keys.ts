import type { Table } from '../table.js';
import { caretKey, historyKey, shortcut, type Doors } from './keys.js';

/** Keys anywhere in the annotator but in text fields and the help. True when the key was used. */
export function frameKey(event: KeyboardEvent, table: Table, doors: Doors): boolean {
  const target = event.target as HTMLElement;
  const { desk, view } = table;
  if (historyKey(event, desk)) return true;
  if (target === view.caret.root) return backToList(event, doors) || caretKey(event, desk, doors);
  const toWords = event.key === 'Escape' || (target.matches('.label') && shortcut(event, desk));
  if (toWords) view.caret.focus();
  return toWords;
}

function backToList(event: KeyboardEvent, doors: Doors): boolean {
  return event.key === 'Escape' && doors.backToList();
}

/** Copies the selected words, which the browser does not know as selected. */
export function copy(event: ClipboardEvent, { desk }: Table): void {
  const { span } = desk.selection;
  if (!span || !event.clipboardData) return;
  const { start, end } = desk.text.offsets(span);
  event.clipboardData.setData('text/plain', desk.text.text.slice(start, end));
  event.preventDefault();
}

import type { Desk } from '../desk.js';
import { itemPart, withWords } from '../model/item.js';
import type { Mark } from '../model/types.js';
import { chipOf, labelColour, workScene, type Scene } from './scene.js';
import type { Wash } from './washes.js';

/** A key while it is written: lines as for marks; below them frames, hatching and cores; chips with number and status. */
export function authorScene(desk: Desk): Scene {
  const items = desk.workbook.marks.all().map((mark) => shown(desk, mark));
  const plain = workScene(desk);
  const marks = plain.marks.map((mark, index) => ({ ...mark, start: items[index].start, end: items[index].end }));
  const washes = plain.washes.map((wash) => (wash.kind === 'active' ? { ...wash, span: activeSpan(desk, items) ?? wash.span } : wash));
  return {
    marks,
    chips: items.map((item, index) => {
      const { status } = itemPart(item);
      const prefix = `${index + 1} ${status === 'required' ? '' : `${status} · `}`;
      return chipOf(item, desk.label(item.label), item.id === desk.selection.active, status, prefix);
    }),
    washes: [...items.flatMap((item) => itemWashes(desk, item)), ...washes],
  };
}

/** An item as it will be when the handle is let go. */
function shown(desk: Desk, mark: Mark): Mark {
  const preview = mark.id === desk.selection.active ? desk.preview : undefined;
  if (!preview) return mark;
  const { start, end } = desk.text.offsets(preview);
  if (!desk.keying?.coreHeld(mark)) return withWords(mark, { start, end });
  return { ...mark, item: { ...itemPart(mark), core: [start, end] } };
}

function activeSpan(desk: Desk, items: readonly Mark[]): Wash['span'] | undefined {
  const item = items.find(({ id }) => id === desk.selection.active);
  return item && desk.text.covered(item.start, item.end);
}

function itemWashes(desk: Desk, item: Mark): Wash[] {
  const { core, status } = itemPart(item);
  const colour = labelColour(desk.label(item.label));
  const extent = desk.text.covered(item.start, item.end);
  const inner = core && desk.text.covered(...core);
  return [
    ...(extent && status !== 'required' ? [{ span: extent, kind: status, colour, item: item.id }] : []),
    ...(inner ? [{ span: inner, kind: 'core' as const, colour, item: item.id }, { span: inner, kind: 'bars' as const, colour, item: item.id }] : []),
  ];
}

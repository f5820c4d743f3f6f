import type { Desk } from '../desk.js';
import { itemOutcome, keyId, markOutcome } from '../model/outcome.js';
import type { ResultItem } from '../model/types.js';
import type { Chip } from './chips.js';
import type { Drawn } from './layer.js';
import { chipOf, labelColour, type Scene } from './scene.js';
import type { Wash } from './washes.js';

/** The passage beside the key: own marks as lines under the words, key items as tints (core darker than extent). */
export function resultsScene(desk: Desk): Scene {
  const { filter, selection, model } = desk;
  const marks = filter === 'key' ? [] : desk.workbook.marks.all().map((mark): Drawn => ({ ...mark, active: mark.id === selection.active }));
  const items = (model.results?.items ?? []).filter((item) => shown(desk, item));
  const chips = marks.map((mark) => chipOf(mark, desk.label(mark.label), mark.active, '', sign(desk, mark.id)));
  const washes: Wash[] = items.flatMap((item) => keyWashes(desk, item));
  for (const mark of marks) {
    const span = mark.active && desk.text.covered(mark.start, mark.end);
    if (span) washes.push({ span, kind: 'active', colour: labelColour(desk.label(mark.label)) });
  }
  if (selection.span) washes.push({ span: selection.span, kind: 'selection' });
  return { marks, chips: [...chips, ...items.flatMap((item) => keyChip(desk, item))], washes };
}

/** Required items always, the others when they are in hand: they are not what a student was asked for. */
function shown(desk: Desk, item: ResultItem): boolean {
  const inHand = keyId(desk.selection.active ?? '') === item.id;
  return inHand || (desk.filter !== 'mine' && item.status === 'required');
}

function keyWashes(desk: Desk, item: ResultItem): Wash[] {
  const colour = labelColour(desk.label(item.labels[0] ?? ''));
  const inHand = keyId(desk.selection.active ?? '') === item.id;
  const extent = desk.text.covered(item.start, item.end);
  const core = desk.text.covered(item.coreStart, item.coreEnd);
  return [
    ...(extent ? [{ span: extent, kind: 'extent' as const, colour, item: item.id }] : []),
    ...(extent && inHand ? [{ span: extent, kind: 'active' as const, colour }] : []),
    ...(core ? [{ span: core, kind: 'core' as const, colour, item: item.id }] : []),
  ];
}

/** Where an own mark with an accepted name lies on it, an item needs no name of its own. */
function keyChip(desk: Desk, item: ResultItem): Chip[] {
  const id = `key:${item.id}`;
  const active = desk.selection.active === id;
  const named = item.outcome === 'found' || item.labels.includes(desk.find(item.annotation ?? '')?.label ?? '');
  if (desk.filter === 'both' && named && !active) return [];
  const mark = { id, start: item.start, end: item.end, label: item.labels[0] ?? '', reason: '' };
  return [chipOf(mark, desk.label(mark.label), active, 'key', `${itemOutcome(item).sign} `)];
}

function sign(desk: Desk, id: string): string {
  const outcome = markOutcome(desk.model, id);
  return outcome ? `${outcome.sign} ` : '';
}

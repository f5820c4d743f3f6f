import type { Geometry } from './geometry.js';
import type { PassageText } from '../model/text.js';

/** A small name above the first word of a mark. */
export interface Chip {
  id: string;
  start: number;
  end: number;
  words: string;
  colour: string;
  active: boolean;
  /** Extra class, `key` for chips of the answer key. */
  kind: string;
}

/** A chip that is drawn, and what it was drawn from. */
interface Kept {
  element: HTMLElement;
  key: string;
}

const GAP = 6;
const PADDING = 10;
/** Height of a chip, px. */
export const CHIP_HEIGHT = 13;

/** Draws chips above the line, side by side where several begin close together; only those that have changed are touched. Screen readers get the names elsewhere. */
export class ChipLayer {
  readonly root = document.createElement('div');
  private readonly kept = new Map<string, Kept>();
  private readonly widths = new Map<string, number>();
  private readonly pen = document.createElement('canvas').getContext('2d');

  constructor(private readonly text: PassageText) {
    this.root.className = 'chips';
    this.root.setAttribute('aria-hidden', 'true');
  }

  /** Places chips on a layout `width` px wide; `rise` is the height of capitals above the baseline. */
  draw(chips: readonly Chip[], geometry: Geometry, width: number, rise: number): void {
    const wanted = new Set(chips.map(({ id }) => id));
    for (const [id, { element }] of this.kept) {
      if (!wanted.has(id)) {
        element.remove();
        this.kept.delete(id);
      }
    }
    for (const [line, row] of this.rows(chips, geometry)) {
      const top = geometry.lines[line].baseline - rise - CHIP_HEIGHT;
      this.lay(row, width).forEach(({ chip, left, room }) => this.put(chip, left, top, room, row.length > 1));
    }
  }

  private rows(chips: readonly Chip[], geometry: Geometry): Map<number, { chip: Chip; at: number }[]> {
    const rows = new Map<number, { chip: Chip; at: number }[]>();
    for (const chip of chips) {
      const span = this.text.covered(chip.start, chip.end);
      const first = span && geometry.segments({ first: span.first, last: span.first })[0];
      if (!first) continue;
      const row = rows.get(first.line) ?? [];
      row.push({ chip, at: first.left });
      rows.set(first.line, row);
    }
    return rows;
  }

  /** From left to right, each after the one before; squeezed into the line from the right when it runs over. */
  private lay(row: { chip: Chip; at: number }[], width: number): { chip: Chip; left: number; room: number }[] {
    row.sort((a, b) => a.at - b.at || b.chip.end - a.chip.end);
    const total = row.reduce((sum, { chip }) => sum + this.width(chip.words) + GAP, -GAP);
    const squeeze = Math.min(1, width / total);
    let free = 0;
    const laid = row.map(({ chip, at }) => {
      const room = this.width(chip.words) * squeeze;
      const left = Math.max(at, free);
      free = left + room + GAP * squeeze;
      return { chip, left, room };
    });
    let limit = width;
    for (const placed of laid.reverse()) {
      placed.left = Math.min(placed.left, limit - placed.room);
      limit = placed.left - GAP * squeeze;
    }
    return laid;
  }

  /** By `left` and `top`, and cut only where there are neighbours: each transform and each clip makes every frame dearer. */
  private put(chip: Chip, left: number, top: number, room: number, neighbours: boolean): void {
    const place = [left, top, room].map((length) => `${length.toFixed(1)}px`);
    const tight = neighbours || room < this.width(chip.words);
    const key = [chip.kind, chip.active, tight, chip.words, chip.colour, ...place].join(' ');
    const kept = this.kept.get(chip.id) ?? this.create(chip.id);
    if (kept.key === key) return;
    kept.key = key;
    const { element } = kept;
    element.className = `chip ${chip.kind}${chip.active ? ' active' : ''}${tight ? ' tight' : ''}`;
    if (element.textContent !== chip.words) element.textContent = chip.words;
    element.style.setProperty('--mark', chip.colour);
    [element.style.left, element.style.top, element.style.maxWidth] = place;
  }

  private create(id: string): Kept {
    const element = document.createElement('span');
    element.dataset.annotation = id;
    this.root.append(element);
    const kept = { element, key: '' };
    this.kept.set(id, kept);
    return kept;
  }

  private width(words: string): number {
    let width = this.widths.get(words);
    if (width === undefined) {
      if (this.pen) this.pen.font = `600 10.5px ${getComputedStyle(this.root).fontFamily}`;
      width = (this.pen?.measureText(words).width ?? words.length * 6) + PADDING;
      this.widths.set(words, width);
    }
    return width;
  }
}

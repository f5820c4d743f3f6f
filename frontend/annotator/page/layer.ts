import { stack } from '../model/levels.js';
import type { PassageText } from '../model/text.js';
import type { Label, Mark } from '../model/types.js';
import type { Geometry, Segment } from './geometry.js';
import { colourOf, dress, strokeOf, svg } from './strokes.js';

/** Distance between two stacked lines, px. */
export const LEVEL_STEP = 5;

/** A mark to draw. */
export interface Drawn extends Mark {
  active: boolean;
}

interface Kept {
  group: SVGGElement;
  path: SVGPathElement;
  key: string;
}

/** Draws lines under marked words. Only marks whose words, label, levels or state have changed are drawn again. */
export class MarkLayer {
  readonly root = svg('svg', 'lines');
  /** How many marks the last drawing touched; for tests and measurements. */
  drawn = 0;
  private readonly kept = new Map<string, Kept>();
  private geometry: Geometry | undefined;

  constructor(private readonly text: PassageText, private readonly labels: ReadonlyMap<string, Label>) {
    this.root.setAttribute('aria-hidden', 'true');
  }

  /** Draws the marks on a layout; a new layout draws all of them. Gives for each line how many levels it has. */
  draw(marks: readonly Drawn[], geometry: Geometry, underline: number): Map<number, number> {
    const fresh = geometry !== this.geometry;
    this.geometry = geometry;
    this.drawn = 0;
    const placed = marks.map((mark) => ({ mark, stretches: this.segments(mark) }));
    const levels = stack(placed);
    this.forget(new Set(marks.map(({ id }) => id)));
    const depths = new Map<number, number>();
    for (const { mark, stretches } of placed) {
      const own = levels.get(mark.id) ?? [];
      stretches.forEach(({ line }, index) => depths.set(line, Math.max(depths.get(line) ?? 0, own[index] + 1)));
      this.drawMark(mark, stretches, own, fresh, underline);
    }
    return depths;
  }

  private forget(wanted: ReadonlySet<string>): void {
    for (const [id, { group }] of this.kept) {
      if (wanted.has(id)) continue;
      group.remove();
      this.kept.delete(id);
    }
  }

  private drawMark(mark: Drawn, stretches: Segment[], levels: number[], fresh: boolean, underline: number): void {
    const key = [mark.start, mark.end, mark.label, levels, mark.active].join(' ');
    const kept = this.kept.get(mark.id) ?? this.create(mark.id);
    if (!fresh && kept.key === key) return;
    kept.key = key;
    this.drawn++;
    const label = this.labels.get(mark.label);
    kept.group.style.color = label ? colourOf(label) : '';
    kept.group.classList.toggle('active', mark.active);
    dress(kept.path, label?.pattern ?? 'solid', mark.active ? 0.8 : 0);
    const stroke = strokeOf(label?.pattern ?? 'solid');
    kept.path.setAttribute('d', stretches.map(({ line, left, right }, index) => {
      const y = (this.geometry?.lines[line].baseline ?? 0) + underline + levels[index] * LEVEL_STEP;
      return stroke.path(left + 0.5, Math.max(left + 2, right - 0.5), y);
    }).join(''));
  }

  private create(id: string): Kept {
    const group = svg('g', 'mark');
    const path = svg('path');
    group.dataset.annotation = id;
    group.append(path);
    this.root.append(group);
    const kept = { group, path, key: '' };
    this.kept.set(id, kept);
    return kept;
  }

  private segments(mark: Mark): Segment[] {
    const span = this.text.covered(mark.start, mark.end);
    return span && this.geometry ? this.geometry.segments(span) : [];
  }
}

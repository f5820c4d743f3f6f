import type { WordSpan } from '../model/types.js';
import type { Geometry } from './geometry.js';
import { svg } from './strokes.js';

/** A tint behind words. `extent` and `core` show the answer key. */
export interface Wash {
  span: WordSpan;
  kind: 'selection' | 'active' | 'extent' | 'core';
  colour?: string;
  item?: string;
}

const MARGIN = { selection: 2, active: 2, extent: 3, core: 0 };

/** Draws tints behind the words. There are few, so they are drawn anew each time. */
export class WashLayer {
  readonly root = svg('svg', 'washes');

  constructor() {
    this.root.setAttribute('aria-hidden', 'true');
  }

  draw(washes: readonly Wash[], geometry: Geometry): void {
    this.root.replaceChildren(...washes.flatMap((wash) => rectangles(wash, geometry)));
  }
}

function rectangles(wash: Wash, geometry: Geometry): SVGRectElement[] {
  const margin = MARGIN[wash.kind];
  return geometry.segments(wash.span).map(({ line, left, right }) => {
    const { top, bottom } = geometry.lines[line];
    const rectangle = svg('rect', wash.kind);
    const box = { x: left - margin, y: top - margin / 2, width: right - left + 2 * margin, height: bottom - top + margin, rx: 3 };
    for (const [name, value] of Object.entries(box)) rectangle.setAttribute(name, value.toFixed(1));
    if (wash.colour) rectangle.style.color = wash.colour;
    if (wash.item) rectangle.dataset.item = wash.item;
    return rectangle;
  });
}

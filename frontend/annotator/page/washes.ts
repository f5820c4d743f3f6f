import type { WordSpan } from '../model/types.js';
import type { Geometry } from './geometry.js';
import { hatch } from './hatch.js';
import { svg } from './strokes.js';

/** A tint behind words. `extent` and `core` show the answer key; `optional`, `trap` and `bars` an item while a key is written. */
export interface Wash {
  span: WordSpan;
  kind: 'selection' | 'active' | 'extent' | 'core' | 'bars' | 'optional' | 'trap';
  colour?: string;
  item?: string;
}

const MARGIN = { selection: 2, active: 2, extent: 3, core: 0, bars: 1, optional: 3, trap: 3 };

/** Draws tints behind the words. There are few, so they are drawn anew each time. */
export class WashLayer {
  readonly root = svg('svg', 'washes');

  constructor() {
    this.root.setAttribute('aria-hidden', 'true');
  }

  draw(washes: readonly Wash[], geometry: Geometry): void {
    this.root.replaceChildren(...washes.flatMap((wash) => drawn(wash, geometry)));
  }
}

function drawn(wash: Wash, geometry: Geometry): SVGElement[] {
  switch (wash.kind) {
    case 'bars':
      return bars(wash, geometry);
    case 'trap':
      return [...rectangles(wash, geometry), ...hatches(wash, geometry)];
    case 'selection':
    case 'active':
    case 'extent':
    case 'core':
    case 'optional':
      return rectangles(wash, geometry);
  }
}

/** An upright bar before the first word and one after the last. */
function bars(wash: Wash, geometry: Geometry): SVGElement[] {
  const segments = geometry.segments(wash.span);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return [];
  return [[first.left - 1.5, first.line], [last.right + 1.5, last.line]].map(([x, line]) => {
    const { top, bottom } = geometry.lines[line];
    return coloured('path', wash, { d: `M${x.toFixed(1)} ${top.toFixed(1)}V${(bottom + 1).toFixed(1)}` });
  });
}

function hatches(wash: Wash, geometry: Geometry): SVGElement[] {
  return geometry.segments(wash.span).map(({ line, left, right }) => {
    const { top, bottom } = geometry.lines[line];
    return coloured('path', wash, { d: hatch(left - MARGIN.trap, right + MARGIN.trap, top, bottom) });
  });
}

function coloured<K extends 'rect' | 'path'>(name: K, wash: Wash, attributes: Record<string, string>): SVGElementTagNameMap[K] {
  const element = svg(name, wash.kind);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (wash.colour) element.style.color = wash.colour;
  if (wash.item) element.dataset.item = wash.item;
  return element;
}

function rectangles(wash: Wash, geometry: Geometry): SVGRectElement[] {
  const margin = MARGIN[wash.kind];
  return geometry.segments(wash.span).map(({ line, left, right }) => {
    const { top, bottom } = geometry.lines[line];
    const box = { x: left - margin, y: top - margin / 2, width: right - left + 2 * margin, height: bottom - top + margin, rx: 3 };
    return coloured('rect', wash, Object.fromEntries(Object.entries(box).map(([name, value]) => [name, value.toFixed(1)])));
  });
}

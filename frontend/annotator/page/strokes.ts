import type { Pattern } from '../model/types.js';

/** How a line of some pattern is drawn with SVG: `path` for one stretch at height `y`, and stroke settings. */
interface Stroke {
  path(left: number, right: number, y: number): string;
  width: number;
  dashes?: string;
  round?: boolean;
}

function straight(left: number, right: number, y: number): string {
  return `M${left.toFixed(1)} ${y.toFixed(1)}H${right.toFixed(1)}`;
}

function pair(gap: number): Stroke['path'] {
  return (left, right, y) => straight(left, right, y - gap / 2) + straight(left, right, y + gap / 2);
}

function wave(length: number, height: number): Stroke['path'] {
  return (left, right, y) => {
    const halves = Math.max(1, Math.round((right - left) / (length / 2)));
    const half = (right - left) / halves;
    let path = `M${left.toFixed(1)} ${y.toFixed(1)}`;
    for (let index = 0; index < halves; index++) {
      const peak = index % 2 ? height : -height;
      path += `q${(half / 2).toFixed(2)} ${(peak * 2).toFixed(1)} ${half.toFixed(2)} 0`;
    }
    return path;
  };
}

const STROKES: Record<Pattern, Stroke> = {
  solid: { path: straight, width: 2 },
  double: { path: pair(3), width: 1.2 },
  dashes: { path: straight, width: 2, dashes: '5 3' },
  dots: { path: straight, width: 2.4, dashes: '0 4.4', round: true },
  wave: { path: wave(9, 1.6), width: 1.5 },
  'long-dashes': { path: straight, width: 2, dashes: '11 4' },
  'dash-dot': { path: straight, width: 2, dashes: '8 3 2 3' },
  thick: { path: straight, width: 3.6 },
  'thin-double': { path: pair(2.6), width: 0.9 },
  'short-wave': { path: wave(5, 1.5), width: 1.4 },
};

/** A stroke for a label's pattern; solid for one that is not known. */
export function strokeOf(pattern: Pattern): Stroke {
  return STROKES[pattern] ?? STROKES.solid;
}

/** Sets what a path needs to show a pattern. */
export function dress(path: SVGPathElement, pattern: Pattern, extra = 0): void {
  const stroke = strokeOf(pattern);
  path.setAttribute('stroke-width', String(stroke.width + extra));
  path.setAttribute('fill', 'none');
  if (stroke.dashes) path.setAttribute('stroke-dasharray', stroke.dashes);
  else path.removeAttribute('stroke-dasharray');
  if (stroke.round) path.setAttribute('stroke-linecap', 'round');
  else path.removeAttribute('stroke-linecap');
}

/** A new element of SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(name: K, className = ''): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (className) element.setAttribute('class', className);
  return element;
}

/** The colour of a label in light and dark surroundings, as CSS. */
export function colourOf(label: { colour: string; darkColour: string }): string {
  return `light-dark(${label.colour}, ${label.darkColour})`;
}

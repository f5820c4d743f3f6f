const STEP = 7;

/** Slanted lines that fill a box, as the path of one SVG element. They stand on a grid of the page, so that boxes meet well. */
export function hatch(left: number, right: number, top: number, bottom: number): string {
  const height = bottom - top;
  let path = '';
  for (let x = Math.ceil((left - height) / STEP) * STEP; x < right; x += STEP) {
    const from = Math.max(x, left);
    const to = Math.min(x + height, right);
    if (from < to) path += `M${from.toFixed(1)} ${(bottom - (from - x)).toFixed(1)}L${to.toFixed(1)} ${(bottom - (to - x)).toFixed(1)}`;
  }
  return path;
}

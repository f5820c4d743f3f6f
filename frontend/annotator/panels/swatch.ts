import { html, svg, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Label, Pattern } from '../model/types.js';
import { colourOf, dress, strokeOf, svg as create } from '../page/strokes.js';

const drawn = new Map<Pattern, Record<string, string>>();

/** Attributes that draw a pattern in a swatch of 26 × 10. */
function attributes(pattern: Pattern): Record<string, string> {
  let found = drawn.get(pattern);
  if (!found) {
    const path = create('path');
    dress(path, pattern);
    found = Object.fromEntries([...path.attributes].map(({ name, value }) => [name, value]));
    found.d = strokeOf(pattern).path(2, 24, 5);
    drawn.set(pattern, found);
  }
  return found;
}

/** A label's line in its colour, to be seen beside its name. */
export function swatch(label: Label | undefined): TemplateResult {
  if (!label) return html``;
  const { d, ['stroke-width']: width, ['stroke-dasharray']: dashes = 'none', ['stroke-linecap']: cap = 'butt' } = attributes(label.pattern);
  return html`<svg class="swatch" viewBox="0 0 26 10" aria-hidden="true" style=${styleMap({ color: colourOf(label) })}>
    ${svg`<path d=${d} fill="none" stroke="currentColor" stroke-width=${width} stroke-dasharray=${dashes} stroke-linecap=${cap} />`}
  </svg>`;
}

import { html, type TemplateResult } from 'lit';
import { shown, type Stretch } from './counts.js';
import type { Ground } from './page.js';
import type { Choice } from './types.js';
import { byLabel } from './words.js';

/** The marked words of a passage in text order. */
export function marked(ground: Ground): Stretch[] {
  const { text, counts, filter } = ground;
  const found: Stretch[] = [];
  for (let index = 0; index < text.paragraphCount; index++) {
    found.push(...counts.stretches(...text.paragraphWords(index)).filter(({ count }) => shown(count, filter) > 0));
  }
  return found;
}

/** The same figures as the shading, as a table. */
export function table(ground: Ground, labels: readonly Choice[]): TemplateResult {
  const { text, students, filter } = ground;
  const name = labels[filter]?.name;
  const rows = marked(ground);
  if (!rows.length) return html`<p class="none">Nobody has marked anything${name ? html` as ${name}` : ''} yet.</p>`;
  return html`
    <div class="scroller" role="region" aria-label="Marked words as a table" tabindex="0">
      <table>
        <caption class="unseen">Words in text order, how many of ${students} students marked them${name ? ` as ${name}` : ''}, and as what</caption>
        <thead>
          <tr><th scope="col">Words</th><th scope="col">${name ?? 'Marked by'}</th><th scope="col">By label</th></tr>
        </thead>
        <tbody>
          ${rows.map(({ from, to, count }) => html`
            <tr data-from=${from}>
              <th scope="row" lang=${text.language} dir="auto">${text.quote(from, to)}</th>
              <td class="number">${shown(count, filter)} of ${students}</td>
              <td>${byLabel(count, labels)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}

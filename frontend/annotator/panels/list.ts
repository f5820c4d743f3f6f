import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../desk.js';
import type { Mark } from '../model/types.js';
import { swatch } from './swatch.js';

/** All marks in text order. Each button leads to its words; Enter or Escape there leads on, the list stays. */
export function listPanel(desk: Desk, jump: (id: string) => void): TemplateResult {
  const marks = desk.workbook.marks.all();
  const { active } = desk.selection;
  return html`
    <section class="list" aria-label="Marks" data-testid="marks">
      <h3>Marks <span class="count">${marks.length}</span></h3>
      ${marks.length ? nothing : html`<p class="empty">No marks yet.</p>`}
      <ol>${guard([marks, active], () => html`
        ${repeat(marks, ({ id }) => id, (mark) => html`<li>${guard([mark, mark.id === active], () => entry(desk, mark, jump))}</li>`)}`)}
      </ol>
    </section>`;
}

function entry(desk: Desk, mark: Mark, jump: (id: string) => void): TemplateResult {
  const label = desk.label(mark.label);
  return html`
    <button type="button" class="entry" data-annotation=${mark.id}
      aria-current=${mark.id === desk.selection.active ? 'true' : nothing} @click=${() => jump(mark.id)}>
      <span class="entry-label">${swatch(label)}${label?.name ?? mark.label}</span>
      <span class="entry-quote">${desk.quote(mark, 90)}</span>
      ${mark.reason ? html`<span class="entry-reason">${mark.reason}</span>` : nothing}
    </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../desk.js';
import type { ItemFilter, Keying } from '../keying.js';
import { accepted, itemPart } from '../model/item.js';
import type { Mark } from '../model/types.js';
import { coreQuote } from './item-editor.js';
import { swatch } from './swatch.js';

const FILTERS: [ItemFilter, string][] = [['all', 'All'], ['no-reason', 'No reason'], ['optional', 'Optional'], ['trap', 'Traps']];

/** The items of a key in text order. Each button leads to its words; Escape there leads back. */
export function itemList(desk: Desk, keying: Keying, actions: { jump(id: string): void }): TemplateResult {
  const marks = desk.workbook.marks.all();
  const listed = keying.listed();
  return html`
    <section class="list items" aria-label="Items" data-testid="marks">
      <h3>Items <span class="count">${marks.length}</span></h3>
      ${marks.length ? filters(keying) : html`<p class="empty">No items yet. Select words in the text, then pick a label.</p>`}
      ${marks.length && !listed.length ? html`<p class="empty">None of these.</p>` : nothing}
      <ol>${guard([marks, desk.selection.active, keying.filter], () => html`
        ${repeat(listed, ({ mark }) => mark.id, ({ mark, number }) => html`<li>${entry(desk, keying, mark, number, actions)}</li>`)}`)}
      </ol>
    </section>`;
}

function filters(keying: Keying): TemplateResult {
  return html`
    <div class="filter item-filter" role="group" aria-label="Show" data-testid="item-filter">
      ${FILTERS.map(([filter, name]) => html`<button type="button" aria-pressed=${String(keying.filter === filter)}
        data-filter=${filter} @click=${() => keying.show(filter)}>${name} <span class="tally">${keying.listed(filter).length}</span></button>`)}
    </div>`;
}

function entry(desk: Desk, keying: Keying, mark: Mark, number: number, { jump }: { jump(id: string): void }): TemplateResult {
  const { status, weight } = itemPart(mark);
  const labels = accepted(mark).map((label) => keying.name(label));
  return html`
    <button type="button" class="entry" data-annotation=${mark.id}
      aria-current=${mark.id === desk.selection.active ? 'true' : nothing} @click=${() => jump(mark.id)}>
      <span class="entry-label"><span class="number">${number}</span>${swatch(desk.label(mark.label))}<span>${labels[0]}${
        labels.length > 1 ? html` <span class="or">or ${labels.slice(1).join(', ')}</span>` : nothing}</span></span>
      <span class="entry-quote">${coreQuote(desk, mark, 90)}</span>
      ${status === 'required' && weight === 1 ? nothing : html`<span class="facts">
        ${status === 'required' ? nothing : html`<span class="badge ${status}">${status === 'trap' ? 'Trap' : 'Optional'}</span>`}
        ${weight === 1 ? nothing : html`<span class="badge plain">Weight ${weight}</span>`}</span>`}
      ${mark.reason.trim() ? html`<span class="entry-reason">${mark.reason}</span>` : html`<span class="needs">Needs a reason</span>`}
      ${keying.remark(mark) ? html`<span class="needs">${keying.remark(mark)}</span>` : nothing}
    </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../desk.js';
import type { Keying } from '../keying.js';
import { accepted } from '../model/item.js';
import type { Mark } from '../model/types.js';
import type { ItemActions } from './item-editor.js';
import { swatch } from './swatch.js';

/** The accepted labels of an item, the preferred one first: add, remove, make it the first. */
export function acceptedPanel(desk: Desk, keying: Keying, mark: Mark, actions: ItemActions): TemplateResult {
  const labels = accepted(mark);
  return html`
    <fieldset class="choices" data-testid="accepted">
      <legend>Accepted labels <span class="hint">the first is the best</span></legend>
      <ol class="accepted">${repeat(labels, (label) => label, (label, index) => row(desk, keying, mark, label, index, actions))}</ol>
      ${addition(desk, keying, mark)}
    </fieldset>`;
}

function row(desk: Desk, keying: Keying, mark: Mark, label: string, index: number, actions: ItemActions): TemplateResult {
  const labels = accepted(mark);
  const name = keying.name(label);
  const remove = (): void => {
    keying.accept(mark, labels.filter((one) => one !== label));
    actions.focus('.editor [data-testid="accept"]');
  };
  const prefer = (): void => {
    keying.prefer(mark, label);
    actions.focus(`.accepted [data-accepted="${CSS.escape(label)}"] button`);
  };
  return html`
    <li data-accepted=${label}>
      ${swatch(desk.label(label))}<span class="grow">${name}</span>
      ${index ? html`<button type="button" class="small" aria-label="Make ${name} the first" @click=${prefer}>Make it the first</button>` : nothing}
      ${labels.length > 1 ? html`<button type="button" class="small" aria-label="Do not accept ${name}" title="Remove" @click=${remove}>✕</button>` : nothing}
    </li>`;
}

function addition(desk: Desk, keying: Keying, mark: Mark): TemplateResult | typeof nothing {
  const labels = accepted(mark);
  const others = desk.model.labels.filter(({ id }) => !labels.includes(id));
  if (!others.length) return nothing;
  const add = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    if (!select?.value) return;
    keying.accept(mark, [...labels, select.value]);
    select.value = '';
  };
  return html`
    <div class="adding">
      <select aria-label="Another accepted label" data-testid="accept">
        <option value="">Another accepted label…</option>
        ${repeat(others, ({ id }) => id, ({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
      <button type="button" class="quiet" data-testid="accept-add" @click=${add}>Add</button>
    </div>`;
}

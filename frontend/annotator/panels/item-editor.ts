import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import type { Keying } from '../keying.js';
import { STATUSES, STATUS_WORDS, WEIGHTS, itemPart } from '../model/item.js';
import type { Mark, WordSpan } from '../model/types.js';
import { MOST_REASON, end, enter, escape, type EditorActions } from './editor.js';
import { acceptedPanel } from './item-labels.js';
import { swatch } from './swatch.js';

/** What the editor of an item can ask for besides. */
export interface ItemActions extends EditorActions {
  /** Puts the focus on something once it is drawn. */
  focus(selector: string): void;
}

const MOST_HINT = 200;

/** The item in hand, whole: labels, status, reason, core, weight, hint, ends. */
export function itemEditor(desk: Desk, keying: Keying, mark: Mark, actions: ItemActions): TemplateResult {
  return html`
    <section class="editor item" aria-labelledby="item-title" data-testid="editor" @keydown=${(event: KeyboardEvent) => escape(event, actions)}>
      <h3 id="item-title"><span class="number">${keying.number(mark)}</span> ${swatch(desk.label(mark.label))} ${keying.name(mark.label)}</h3>
      <blockquote>${coreQuote(desk, mark, 140)}</blockquote>
      ${keying.remark(mark) ? html`<p class="needs" data-testid="remark">${keying.remark(mark)}</p>` : nothing}
      ${reasonField(mark, actions)}
      ${statusField(keying, mark)}
      ${acceptedPanel(desk, keying, mark, actions)}
      ${coreField(desk, keying, mark)}
      <div class="row">${weightField(keying, mark)}${hintField(mark, actions)}</div>
      ${desk.selection.onCore ? nothing : html`<div class="row ends">${end(desk, 'start', 'Start')}${end(desk, 'end', 'End')}</div>`}
      <div class="row">
        <button type="button" class="quiet danger" data-testid="remove" @click=${() => (desk.remove(mark), actions.back())}>Remove</button>
        <button type="button" class="quiet" data-testid="done" @click=${() => (desk.clear(), actions.back())}>Done</button>
      </div>
    </section>`;
}

/** The words of an item with its core set off. */
export function coreQuote(desk: Desk, mark: Mark, most: number): TemplateResult {
  const { core } = itemPart(mark);
  const { text } = desk.text;
  if (!core || mark.end - mark.start > most) return html`${desk.quote(mark, most)}`;
  return html`${text.slice(mark.start, core[0])}<b class="core-words">${text.slice(...core)}</b>${text.slice(core[1], mark.end)}`;
}

/** Words are selected inside an item: they can be its core. Nothing elsewhere. */
export function corePanel(desk: Desk, keying: Keying, span: WordSpan): TemplateResult | typeof nothing {
  const mark = keying.around(span);
  if (!mark) return nothing;
  return html`
    <section class="card core-offer" aria-label="Core" data-testid="core-offer">
      <button type="button" class="quiet" data-testid="use-as-core" aria-keyshortcuts="Shift+C" @click=${() => keying.useSelected()}>
        Use the selected words as core</button>
      <p class="hint">of ${keying.number(mark)} ${keying.name(mark.label)}, ‘${desk.quote(mark, 40)}’</p>
    </section>`;
}

function reasonField(mark: Mark, actions: ItemActions): TemplateResult {
  const reason = actions.unwritten(mark.id) ?? mark.reason;
  return html`
    <label class="field"><span class="over">Reason <span class="hint">${reason.trim() ? '' : 'needed before publishing'}</span>
        <span class="counter" aria-hidden="true">${reason.length} / ${MOST_REASON}</span></span>
      <textarea rows="2" maxlength=${MOST_REASON} data-testid="reason" .value=${live(reason)}
        @input=${(event: InputEvent) => actions.typed(mark.id, (event.target as HTMLTextAreaElement).value)}
        @blur=${() => actions.leave()} @keydown=${(event: KeyboardEvent) => enter(event, actions)}></textarea>
    </label>`;
}

function statusField(keying: Keying, mark: Mark): TemplateResult {
  const { status } = itemPart(mark);
  return html`
    <fieldset class="choices" data-testid="status-of-item">
      <legend>Status</legend>
      ${STATUSES.map((one) => html`<label class="choice"><input type="radio" name="item-status" value=${one} .checked=${live(one === status)}
        @change=${() => keying.status(mark, one)}> ${STATUS_WORDS[one]}</label>`)}
    </fieldset>`;
}

function coreField(desk: Desk, keying: Keying, mark: Mark): TemplateResult {
  const { core } = itemPart(mark);
  const { onCore } = desk.selection;
  return html`
    <fieldset class="choices" data-testid="core-of-item">
      <legend>Core <span class="hint">the words that an answer must touch</span></legend>
      <p data-testid="core-words">${core ? html`‘${desk.quote({ start: core[0], end: core[1] }, 90)}’` : 'None: any of the words will do'}</p>
      ${onCore ? html`<div class="row ends">${end(desk, 'start', 'Core start')}${end(desk, 'end', 'Core end')}</div>` : nothing}
      <div class="row">
        <button type="button" class="quiet" data-testid="narrow" aria-pressed=${String(onCore)} aria-keyshortcuts="Shift+C"
          @click=${() => keying.toggleCore(mark)}>${core ? 'Move the core' : 'Narrow to the core'}</button>
        ${core ? html`<button type="button" class="quiet" data-testid="clear-core" @click=${() => keying.clearCore(mark)}>Clear core</button>` : nothing}
      </div>
    </fieldset>`;
}

function weightField(keying: Keying, mark: Mark): TemplateResult {
  const { weight, status } = itemPart(mark);
  const weights = [...new Set([...WEIGHTS, weight])].sort((a, b) => a - b);
  return html`
    <label class="field"><span>Weight ${status === 'required' ? nothing : html`<span class="hint">used once required</span>`}</span>
      <select data-testid="weight" @change=${(event: Event) => keying.weight(mark, Number((event.target as HTMLSelectElement).value))}>
        ${weights.map((one) => html`<option value=${one} .selected=${live(one === weight)}>${one}</option>`)}
      </select>
    </label>`;
}

function hintField(mark: Mark, actions: ItemActions): TemplateResult {
  const hint = actions.unwritten(mark.id, 'hint') ?? itemPart(mark).hint;
  return html`
    <label class="field grow"><span>Hint <span class="hint">if you like, one line</span></span>
      <input type="text" maxlength=${MOST_HINT} data-testid="hint" autocomplete="off" .value=${live(hint)}
        @input=${(event: InputEvent) => actions.typed(mark.id, (event.target as HTMLInputElement).value, 'hint')}
        @blur=${() => actions.leave()} @keydown=${(event: KeyboardEvent) => enter(event, actions)}>
    </label>`;
}

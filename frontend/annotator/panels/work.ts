import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { Keying } from '../keying.js';
import type { BarActions } from './bar.js';
import type { Mark } from '../model/types.js';
import { editorPanel, type EditorActions } from './editor.js';
import { corePanel, itemEditor, type ItemActions } from './item-editor.js';
import { itemList } from './item-list.js';
import { firstChoice, formPanel, type FormState } from './form.js';
import { explanation, labelsPanel, type LabelsActions, type LabelsState } from './labels.js';
import { listPanel } from './list.js';
import { resultsDrawer, resultsPanel, type ResultsActions } from './results.js';

/** What the panels remember between drawings. */
export interface WorkState {
  labels: LabelsState;
  form: FormState | undefined;
}

/** Everything that the panels can ask for. */
export interface WorkActions extends BarActions, LabelsActions, EditorActions, ItemActions, ResultsActions {
  jump(id: string): void;
  setForm(form: FormState): void;
}

/** What stands beside or below the passage. */
export function panel(desk: Desk, wide: boolean, state: WorkState, actions: WorkActions): TemplateResult {
  if (desk.model.mode === 'results') return resultsPanel(desk, actions);
  return desk.keying ? keyPanel(desk, desk.keying, wide, state, actions) : workPanel(desk, wide, state, actions);
}

/** A key: what can be done with what is in hand, then the list of items, then the labels while nothing is in hand. */
function keyPanel(desk: Desk, keying: Keying, wide: boolean, state: WorkState, actions: WorkActions): TemplateResult {
  const { active } = desk;
  const { span } = desk.selection;
  const labels = labelsPanel(desk, { ...state.labels, explain: false }, actions);
  const selected = wide && !active && span;
  return html`
    ${wide && active ? itemEditor(desk, keying, active, actions) : nothing}
    ${selected ? html`${corePanel(desk, keying, span)}${labels}${explanation(desk.label(state.labels.shown ?? ''))}` : nothing}
    ${itemList(desk, keying, actions)}
    ${wide && !active && !span ? html`${labels}${explanation(desk.label(state.labels.shown ?? ''))}` : nothing}
    ${desk.text.count ? formPanel(desk, state.form ?? firstChoice(desk), actions.setForm) : nothing}`;
}

/** Beside the passage: labels, the mark in hand, list, form. On narrow screens list and form only: the rest is in the drawer. */
function workPanel(desk: Desk, wide: boolean, state: WorkState, actions: WorkActions): TemplateResult {
  const { active } = desk;
  return html`
    ${wide ? labelsPanel(desk, { ...state.labels, explain: false }, actions) : nothing}
    ${wide ? (active ? editorPanel(desk, active, actions) : explanation(desk.label(state.labels.shown ?? ''))) : nothing}
    ${listPanel(desk, actions.jump)}
    ${desk.text.count ? formPanel(desk, state.form ?? firstChoice(desk), actions.setForm) : nothing}`;
}

/** The bottom sheet of narrow screens: labels for the selection, or the mark in hand. */
export function drawer(desk: Desk, state: WorkState, actions: WorkActions): TemplateResult {
  const { active } = desk;
  if (active && !desk.writable) return resultsDrawer(desk, active, actions);
  const { span } = desk.selection;
  const quoted = active ?? (span && desk.text.offsets(span));
  return html`
    <div class="drawer ${state.labels.explain ? 'explain' : ''}" data-testid="drawer">
      <div class="drawer-head">
        <span class="drawer-quote">${quoted ? desk.quote(quoted, 60) : nothing}</span>
        ${active ? close(desk, actions) : html`<button type="button" class="quiet" aria-pressed=${String(state.labels.explain)} data-testid="explain"
          @click=${() => actions.toggleExplain()}>What they mean</button>
        <button type="button" class="quiet" aria-label="Clear the selection" @click=${() => desk.clear()}>✕</button>`}
      </div>
      ${desk.keying && span ? corePanel(desk, desk.keying, span) : nothing}
      ${active ? editor(desk, active, actions) : labelsPanel(desk, state.labels, actions)}
    </div>`;
}

function editor(desk: Desk, active: Mark, actions: WorkActions): TemplateResult {
  return desk.keying ? itemEditor(desk, desk.keying, active, actions) : editorPanel(desk, active, actions);
}

/** An item's editor is longer than the drawer: the way out is at its top. */
function close(desk: Desk, actions: WorkActions): TemplateResult | typeof nothing {
  if (!desk.keying) return nothing;
  return html`<button type="button" class="quiet" data-testid="drawer-done" @click=${() => (desk.clear(), actions.back())}>Done</button>`;
}

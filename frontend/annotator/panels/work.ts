import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { BarActions } from './bar.js';
import { editorPanel, type EditorActions } from './editor.js';
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
export interface WorkActions extends BarActions, LabelsActions, EditorActions, ResultsActions {
  jump(id: string): void;
  setForm(form: FormState): void;
}

/** What stands beside or below the passage. */
export function panel(desk: Desk, wide: boolean, state: WorkState, actions: WorkActions): TemplateResult {
  return desk.model.mode === 'results' ? resultsPanel(desk, actions) : workPanel(desk, wide, state, actions);
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
        ${active ? nothing : html`<button type="button" class="quiet" aria-pressed=${String(state.labels.explain)} data-testid="explain"
          @click=${() => actions.toggleExplain()}>What they mean</button>
        <button type="button" class="quiet" aria-label="Clear the selection" @click=${() => desk.clear()}>✕</button>`}
      </div>
      ${active ? editorPanel(desk, active, actions) : labelsPanel(desk, state.labels, actions)}
    </div>`;
}

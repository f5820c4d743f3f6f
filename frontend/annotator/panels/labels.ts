import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { Label } from '../model/types.js';
import { swatch } from './swatch.js';

/** Labels that a key may hold although the exercise does not offer them. */
const FINER = 'Finer labels';

/** What the label panel remembers. */
export interface LabelsState {
  /** Label whose explanation is shown. */
  shown: string | undefined;
  /** Narrow screens: explanations instead of plain buttons. */
  explain: boolean;
}

/** What a label panel can ask for. */
export interface LabelsActions {
  choose(label: string): void;
  show(label: string): void;
  toggleExplain(): void;
}

/** The labels as buttons, grouped by family where families have several, and the explanation of the one in question. */
export function labelsPanel(desk: Desk, state: LabelsState, actions: LabelsActions): TemplateResult {
  const offered = desk.keying ? desk.model.labels.filter(({ shortcut }) => shortcut) : desk.model.labels;
  const finer = desk.model.labels.filter((label) => !offered.includes(label));
  const stop = desk.labels.get(state.shown ?? '')?.id ?? (offered[0] ?? finer[0])?.id;
  return html`
    <section class="labels" aria-label="Labels" data-testid="labels">
      <div class="label-buttons" role="toolbar" aria-label="Labels" aria-orientation="vertical" @keydown=${walk}>
        ${[...groups(offered), ...(finer.length ? [{ name: FINER, labels: finer }] : [])].map(({ name, labels }) => html`
          ${name && (labels.length > 1 || name === FINER) ? html`<div class="family" aria-hidden="true">${name}</div>` : nothing}
          ${labels.map((label) => button(label, desk, stop, state, actions))}
          ${labels.length > 1 && name ? html`<div class="family-end"></div>` : nothing}`)}
      </div>
    </section>`;
}

function button(label: Label, desk: Desk, stop: string | undefined, state: LabelsState, actions: LabelsActions): TemplateResult {
  const pressed = desk.active?.label === label.id;
  return html`
    <button type="button" class="label ${state.shown === label.id ? 'shown' : ''}" data-label=${label.id}
      tabindex=${label.id === stop ? 0 : -1} aria-pressed=${desk.active ? String(pressed) : nothing}
      aria-keyshortcuts=${label.shortcut || nothing} aria-description=${label.definition}
      @click=${() => actions.choose(label.id)} @focus=${() => actions.show(label.id)} @pointerenter=${() => actions.show(label.id)}>
      ${swatch(label)}<span class="label-name">${label.name}</span>${label.shortcut ? html`<kbd aria-hidden="true">${label.shortcut.toUpperCase()}</kbd>` : nothing}
      ${state.explain ? html`<span class="label-more">${label.definition} <em>${label.test}</em></span>` : nothing}
    </button>`;
}

/** Explains a label: definition, test, example, what it is confused with. Nothing without a label. */
export function explanation(label: Label | undefined): TemplateResult | typeof nothing {
  if (!label) return nothing;
  return html`
    <section class="explanation" aria-label="About this label" data-testid="explanation">
      <h3>${swatch(label)} ${label.name}</h3>
      <p>${label.definition}</p>
      <dl>
        <dt>Test</dt><dd>${label.test}</dd>
        <dt>Example</dt><dd>‘${label.example}’</dd>
        ${label.confusedWith ? html`<dt>Not to be confused with</dt><dd><strong>${label.confusedWith}</strong>. ${label.confusedWhy}</dd>` : nothing}
      </dl>
    </section>`;
}

function groups(labels: readonly Label[]): { name: string; labels: Label[] }[] {
  const families = new Map<string, { name: string; labels: Label[] }>();
  for (const label of labels) {
    const group = families.get(label.family) ?? { name: label.familyName, labels: [] };
    group.labels.push(label);
    families.set(label.family, group);
  }
  const several = labels.length > families.size * 1.5;
  return several ? [...families.values()] : [{ name: '', labels: [...labels] }];
}

/** Arrow keys move between the buttons; one tab stop for all. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(event.target as HTMLElement);
  if (!by || at < 0) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length].focus();
}

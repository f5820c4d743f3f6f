import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';
import type { Mark } from '../model/types.js';
import { swatch } from './swatch.js';
import type { Field } from './typing.js';

/** What the editor can ask for besides the desk. */
export interface EditorActions {
  /** Back to the words. */
  back(): void;
  typed(id: string, words: string, field?: Field): void;
  /** Typed, but not yet part of the mark. */
  unwritten(id: string, field?: Field): string | undefined;
  /** Typing is over: write it down now. */
  leave(): void;
}

export const MOST_REASON = 600;

/** The mark in hand: reason, ends, label, remove. Nothing here is required. */
export function editorPanel(desk: Desk, mark: Mark, actions: EditorActions): TemplateResult {
  const label = desk.label(mark.label);
  return html`
    <section class="editor" aria-label="This mark" data-testid="editor" @keydown=${(event: KeyboardEvent) => escape(event, actions)}>
      <h3>${swatch(label)} ${label?.name ?? mark.label}</h3>
      <blockquote>${desk.quote(mark, 90)}</blockquote>
      <label class="field"><span>Reason <span class="hint">if you like</span></span>
        <textarea rows="2" maxlength=${MOST_REASON} data-testid="reason" .value=${live(actions.unwritten(mark.id) ?? mark.reason)}
          @input=${(event: InputEvent) => actions.typed(mark.id, (event.target as HTMLTextAreaElement).value)}
          @blur=${() => actions.leave()} @keydown=${(event: KeyboardEvent) => enter(event, actions)}></textarea>
      </label>
      <div class="row ends">
        ${end(desk, 'start', 'Start')}${end(desk, 'end', 'End')}
      </div>
      <div class="row">
        <label class="field grow">Label
          <select data-testid="relabel" @change=${(event: Event) => desk.relabel(mark, (event.target as HTMLSelectElement).value)}>
            ${desk.model.labels.map(({ id, name }) => html`<option value=${id} .selected=${live(id === mark.label)}>${name}</option>`)}
          </select>
        </label>
        <button type="button" class="quiet danger" data-testid="remove" @click=${() => (desk.remove(mark), actions.back())}>Remove</button>
        <button type="button" class="quiet" data-testid="done" @click=${() => (desk.clear(), actions.back())}>Done</button>
      </div>
    </section>`;
}

/** Two buttons that move an end of what is in hand by a word. */
export function end(desk: Desk, which: 'start' | 'end', name: string): TemplateResult {
  return html`
    <span class="pair" role="group" aria-label=${name}>
      <span class="pair-name" aria-hidden="true">${name}</span>
      <button type="button" class="icon" aria-label="${name} one word earlier" data-testid="${which}-earlier"
        @click=${() => desk.stretch(which, -1)}>←</button>
      <button type="button" class="icon" aria-label="${name} one word later" data-testid="${which}-later"
        @click=${() => desk.stretch(which, 1)}>→</button>
    </span>`;
}

/** Escape leads back to the words. */
export function escape(event: KeyboardEvent, actions: EditorActions): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.preventDefault();
  actions.back();
}

/** Enter in a field leads back to the words; Shift+Enter is a new line. */
export function enter(event: KeyboardEvent, actions: EditorActions): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  actions.back();
}

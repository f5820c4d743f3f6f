import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.js';

/** What is chosen in the form; words count from 0 in the passage. */
export interface FormState {
  sentence: number;
  from: number;
  to: number;
  label: string;
}

/** The choice that the form starts with: the first sentence, whole, and the first label. */
export function firstChoice(desk: Desk, sentence = 0): FormState {
  const words = desk.text.sentenceCount ? desk.text.sentenceWords(sentence) : undefined;
  return { sentence, from: words?.first ?? 0, to: words?.last ?? 0, label: desk.model.labels[0]?.id ?? '' };
}

/** Marking without pointing: sentence, first word, last word, label, from ordinary lists. */
export function formPanel(desk: Desk, state: FormState, set: (state: FormState) => void): TemplateResult {
  const words = desk.text.sentenceWords(state.sentence) ?? { first: 0, last: -1 };
  const numbers = Array.from({ length: words.last - words.first + 1 }, (_, index) => words.first + index);
  const change = (part: Partial<FormState>): void => set({ ...state, ...part });
  return html`
    <details class="form" data-testid="form">
      <summary>Mark by form</summary>
      <div class="form-fields">
        ${select('Sentence', 'form-sentence', state.sentence, sentences(desk),
          (value) => set({ ...firstChoice(desk, value), label: state.label }))}
        ${select('From word', 'form-from', state.from, numbers.map((word) => [word, desk.text.word(word)]),
          (from) => change({ from, to: Math.max(from, state.to) }))}
        ${select('To word', 'form-to', state.to, numbers.filter((word) => word >= state.from).map((word) => [word, desk.text.word(word)]),
          (to) => change({ to }))}
        ${select('Label', 'form-label', state.label, desk.model.labels.map(({ id, name }) => [id, name]), (label) => change({ label }))}
        <button type="button" class="primary" data-testid="form-add"
          @click=${() => desk.mark({ first: state.from, last: Math.max(state.from, state.to) }, state.label)}>Add</button>
      </div>
    </details>`;
}

function sentences(desk: Desk): [number, string][] {
  return Array.from({ length: desk.text.sentenceCount }, (_, index) => index)
    .filter((index) => desk.text.sentenceWords(index))
    .map((index) => [index, `${index + 1}. ${desk.text.sentenceText(index).slice(0, 90)}`]);
}

function select<V extends string | number>(
  name: string, id: string, value: V, options: [V, string][], set: (value: V) => void,
): TemplateResult {
  const changed = (event: Event): void => set(options[(event.target as HTMLSelectElement).selectedIndex][0]);
  return html`
    <label class="field">${name}
      <select data-testid=${id} @change=${changed}>
        ${options.map(([key, words]) => html`<option value=${key} .selected=${live(key === value)}>${words}</option>`)}
      </select>
    </label>`;
}

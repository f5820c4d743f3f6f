import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from '../model/types.js';
import type { PassageView } from '../page/view.js';

const FIRST = {
  student: 'Select words, then pick a label. A reason is welcome.',
  author: 'Select words, then pick a label. Write for each item why it is in the key.',
};

/** The page: title, what stands before the passage, and the passage. */
export function sheet(model: Model, view: PassageView, firstTime: boolean, learned: () => void): TemplateResult {
  return html`
    <article class="sheet" part="sheet" aria-label=${model.title || 'Passage'}>
      ${model.title ? html`<h2 class="title" lang=${model.language}>${model.title}</h2>` : nothing}
      ${model.context ? html`<p class="context" lang=${model.language}>${model.context}</p>` : nothing}
      ${model.notice ? html`<p class="notice">${model.notice}</p>` : nothing}
      ${firstTime ? html`
        <p class="first-help" data-testid="first-help"><span>${FIRST[model.mode === 'author' ? 'author' : 'student']} Keys and more under <b>?</b></span>
          <button type="button" class="quiet" @click=${learned}>Got it</button></p>` : nothing}
      ${model.mode === 'results' ? html`<p class="legend">Lines: ${model.results?.own === false ? 'the student’s' : 'your'} marks. Tinted words: the key; the darker part is its core.</p>` : nothing}
      ${view.root}
    </article>`;
}

import { html, type TemplateResult } from 'lit';
import type { HeatText, KeyedWords } from './text.js';

const STATUS = { required: '', optional: 'optional', trap: 'trap: tempting, but not this' };

/** The items of the key beside the passage, numbered as in it. */
export function keyList(text: HeatText, key: readonly KeyedWords[]): TemplateResult {
  return html`
    <aside class="key" aria-label="The key">
      <h3>The key</h3>
      ${key.length ? '' : html`<p class="none">There is nothing to be found in this passage.</p>`}
      <ol>
        ${key.map(({ start, end, labels, status, reason }) => html`
          <li class=${status}>
            <q lang=${text.language} dir="auto">${text.text.slice(start, end)}</q>
            <span class="names">${labels.join(' or ')}${STATUS[status] ? html` <em>${STATUS[status]}</em>` : ''}</span>
            ${reason ? html`<p>${reason}</p>` : ''}
          </li>`)}
      </ol>
    </aside>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Desk, Filter } from '../desk.js';
import { filterTool } from './results.js';
import type { Status } from '../saving/status.js';

/** What the bar can ask for. */
export interface BarActions {
  textSize(by: 1 | -1): void;
  help(): void;
  toMarks(): void;
  filter(filter: Filter): void;
}

/** Icons of 20 × 20, drawn with lines. */
const ICONS = {
  undo: svg`<path d="M4.5 8h7a4 4 0 0 1 0 8H8M4.5 8l3.2-3.2M4.5 8l3.2 3.2" />`,
  redo: svg`<path d="M15.5 8h-7a4 4 0 0 0 0 8H12M15.5 8l-3.2-3.2M15.5 8l-3.2 3.2" />`,
};

/** The line above the passage: what is saved, and tools. */
export function bar(desk: Desk, status: Status | undefined, size: number, sizes: number, actions: BarActions): TemplateResult {
  const { marks } = desk.workbook;
  const name = desk.keying ? 'Items' : 'Marks';
  return html`
    <div class="bar">
      ${desk.model.mode === 'results' ? filterTool(desk, actions.filter) : nothing}
      <p class="status is-${status?.kind ?? 'quiet'}" data-testid="status">${status && status.kind !== 'banner' ? status.words : nothing}</p>
      <div class="tools" role="group" aria-label="Tools">
        ${desk.writable ? html`
          ${tool('Undo', 'undo', icon(ICONS.undo), () => desk.travel('undo'), !marks.canUndo)}
          ${tool('Redo', 'redo', icon(ICONS.redo), () => desk.travel('redo'), !marks.canRedo)}` : nothing}
        ${tool(`Smaller text, size ${size + 1} of ${sizes}`, 'smaller', html`<span class="smaller">A</span>`, () => actions.textSize(-1), size === 0)}
        ${tool(`Larger text, size ${size + 1} of ${sizes}`, 'larger', html`<span class="larger">A</span>`, () => actions.textSize(1), size === sizes - 1)}
        ${desk.writable ? html`<button type="button" class="tool marks-tool" data-testid="to-marks" aria-label="${name}: ${marks.size}"
          title="To the list of ${name.toLowerCase()}" @click=${() => actions.toMarks()}><span class="marks-word">${name}</span> <span class="count">${marks.size}</span></button>` : nothing}
        ${tool('Help and keys', 'help', html`?`, () => actions.help(), false)}
      </div>
    </div>`;
}

/** What must not be missed. The element stays, so that screen readers hear what comes into it. */
export function banner(status: Status | undefined, notes: readonly string[], signInUrl: string): TemplateResult {
  return html`
    <div class="banners" role="status" data-testid="banner">
      ${status?.kind === 'banner' ? html`<p class="banner warn">${status.words}${status.signIn
        ? html` <a href=${signInUrl}>Sign in again</a>` : nothing}</p>` : nothing}
      ${notes.map((note) => html`<p class="banner">${note}</p>`)}
    </div>`;
}

function icon(path: unknown): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true" class="line-icon">${path}</svg>`;
}

/** `aria-disabled` and not `disabled`: a button that is disabled while the focus moves to it loses the key. */
function tool(name: string, id: string, content: TemplateResult, action: () => void, off: boolean): TemplateResult {
  return html`<button type="button" class="tool" data-testid=${id} aria-label=${name} title=${name}
    aria-disabled=${off ? 'true' : nothing} @click=${() => (off ? undefined : action())}>${content}</button>`;
}

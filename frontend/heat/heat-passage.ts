import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { Counts, shown, stepOf } from './counts.js';
import { keyList } from './key.js';
import { paragraphNodes, type Ground } from './page.js';
import { styles } from './styles.js';
import { table } from './table.js';
import { HeatText, type KeyedWords } from './text.js';
import { Tip } from './tip.js';
import type { Choice, HeatModel, Patch } from './types.js';
import { sentence } from './words.js';

/**
 * `<heat-passage>`: a passage whose words show how many students marked them. Give it everything with `show(model)`;
 * `change(patch)` redraws only the paragraphs of the words that have changed.
 */
export class HeatPassage extends LitElement {
  static override styles = styles;

  private text: HeatText | undefined;
  private counts = new Counts(0);
  private labels: Choice[] = [];
  private key: KeyedWords[] | undefined;
  private model: HeatModel | undefined;
  private students = 0;
  private shownLabel = -1;
  private keyShown = true;
  private tableShown = false;
  private paragraphs: HTMLElement[] = [];
  private readonly body = document.createElement('div');
  private readonly tip = new Tip(this.body, (word) => this.told(word));

  constructor() {
    super();
    this.body.className = 'text';
    this.body.addEventListener('keydown', (event) => this.keyDown(event));
  }

  show(model: HeatModel): void {
    this.model = model;
    this.text = new HeatText(model);
    this.counts = new Counts(this.text.count);
    this.counts.take(model.runs);
    const before = this.labels[this.shownLabel]?.id;
    this.labels = model.labels;
    this.shownLabel = this.labels.findIndex(({ id }) => id === before);
    this.students = model.students;
    const { text } = this;
    this.key = model.key?.map((item) => text.keyed(item)).sort((a, b) => a.start - b.start || a.end - b.end);
    this.build();
    this.requestUpdate();
  }

  /** Takes over changed counts. A new number of students changes every step. */
  change(patch: Patch): void {
    if (!this.text) return;
    const { text } = this;
    const changed = this.counts.take(patch.runs);
    const all = patch.students !== this.students;
    this.students = patch.students;
    this.draw(all ? this.everyParagraph() : [...new Set(changed.map((word) => text.paragraphOf(word)))]);
    this.requestUpdate();
  }

  /** Shows marks with one label only; with any for ''. */
  filter(label: string): void {
    this.shownLabel = this.labels.findIndex(({ id }) => id === label);
    this.draw(this.everyParagraph());
    this.requestUpdate();
  }

  /** Scrolls to UTF-16 offsets and puts the focus on the first words in them that somebody marked. */
  reveal(start: number, end: number): void {
    const { text } = this;
    if (!text) return;
    const [from, to] = [text.firstFrom(start), text.firstFrom(end)];
    const within = [...this.body.querySelectorAll<HTMLElement>('[data-from]')].filter(
      ({ dataset }) => Number(dataset.from) < to && Number(dataset.to) > from);
    const first = within.find((one) => one.classList.contains('run'));
    (first ?? within[0])?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, text, key } = this;
    if (!model || !text) return nothing;
    const withKey = key !== undefined && this.keyShown;
    return html`
      <div class="tools">
        <label>Marks as
          <select data-testid="filter" @change=${(event: Event) => this.filter((event.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${this.shownLabel < 0}>any label</option>
            ${this.labels.map(({ id, name, offered }, index) =>
              offered || this.counts.given.has(index) ? html`<option value=${id} ?selected=${index === this.shownLabel}>${name}</option>` : nothing)}
          </select>
        </label>
        ${key ? html`<label><input type="checkbox" data-testid="key" .checked=${this.keyShown} @change=${() => this.toggleKey()}>Show the key</label>` : nothing}
        <button type="button" data-testid="table" aria-pressed=${this.tableShown} @click=${() => this.toggleTable()}>Show as a table</button>
      </div>
      <div class="main ${withKey ? 'with-key' : ''}">
        <div>
          <div class="sheet" role="group" aria-label="Passage with the number of students who marked each word. Arrow keys go from one marked place to the next.">
            ${model.context ? html`<p class="context" lang=${text.language} dir="auto">${model.context}</p>` : nothing}
            ${this.body}
            ${this.tip.root}
          </div>
          ${this.legend()}
          ${this.tableShown ? table(this.ground(), this.labels) : nothing}
        </div>
        ${withKey ? keyList(text, key) : nothing}
      </div>`;
  }

  private legend(): TemplateResult {
    const ends = ['up to 20%', 'to 40%', 'to 60%', 'to 80%', 'to 100%'];
    return html`
      <ul class="legend" aria-label="Shading: share of ${this.students} students">
        ${ends.map((words, index) => html`<li><span class="swatch s${index + 1}" aria-hidden="true">Aa</span>${words}</li>`)}
        <li>of ${this.students} ${this.students === 1 ? 'student' : 'students'}</li>
      </ul>`;
  }

  private ground(): Ground {
    const { counts, students } = this;
    return { text: this.text as HeatText, counts, students, filter: this.shownLabel, key: this.keyShown ? (this.key ?? []) : [] };
  }

  private build(): void {
    const { text, model } = this;
    if (!text) return;
    this.tip.hide();
    this.body.lang = text.language;
    this.body.dir = 'auto';
    this.paragraphs = this.everyParagraph().map(() => {
      const paragraph = document.createElement('div');
      paragraph.className = 'paragraph';
      paragraph.setAttribute('role', 'paragraph');
      return paragraph;
    });
    this.body.replaceChildren(
      ...this.paragraphs.flatMap((paragraph, index) => {
        const name = model?.turns?.find((turn) => turn.paragraph === index)?.name;
        return name && !this.startsWith(index, name) ? [heading(name), paragraph] : [paragraph];
      }));
    this.draw(this.everyParagraph());
  }

  private startsWith(index: number, name: string): boolean {
    const from = this.text?.paragraphs[2 * index] ?? 0;
    return this.text?.text.startsWith(`${name.replace(/:$/, '')}:`, from) ?? false;
  }

  /** Draws some paragraphs anew; the focus and what is told stay where they were. */
  private draw(indexes: readonly number[]): void {
    const focused = this.focusedWord();
    const ground = this.ground();
    for (const index of indexes) this.paragraphs[index]?.replaceChildren(...paragraphNodes(index, ground));
    const runs = this.runs();
    const kept = focused === undefined ? undefined : (runs.find(({ dataset }) => Number(dataset.to) > focused) ?? runs.at(-1));
    this.stop(kept ?? runs.find(({ tabIndex }) => tabIndex === 0) ?? runs[0]);
    if (kept) kept.focus({ preventScroll: true });
    else this.tip.refresh();
  }

  /** The one place where Tab stops. */
  private stop(run: HTMLElement | undefined): void {
    for (const one of this.body.querySelectorAll<HTMLElement>('.run[tabindex="0"]')) one.tabIndex = -1;
    if (run) run.tabIndex = 0;
  }

  private keyDown(event: KeyboardEvent): void {
    const runs = this.runs();
    const at = runs.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: runs.length - 1 }[event.key];
    if (at < 0 || to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const run = runs[Math.max(0, Math.min(runs.length - 1, to))];
    this.stop(run);
    run.focus();
    run.scrollIntoView({ block: 'nearest' });
  }

  private told(word: number): string {
    const count = this.counts.of(word);
    const { students, labels, shownLabel } = this;
    return stepOf(shown(count, shownLabel), students) ? sentence(count, students, labels, shownLabel) : '';
  }

  private runs(): HTMLElement[] {
    return [...this.body.querySelectorAll<HTMLElement>('.run')];
  }

  private focusedWord(): number | undefined {
    const from = (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset.from;
    return from === undefined ? undefined : Number(from);
  }

  private everyParagraph(): number[] {
    return Array.from({ length: this.text?.paragraphCount ?? 0 }, (_, index) => index);
  }

  private toggleKey(): void {
    this.keyShown = !this.keyShown;
    this.draw(this.everyParagraph());
    this.requestUpdate();
  }

  private toggleTable(): void {
    this.tableShown = !this.tableShown;
    this.requestUpdate();
  }
}

function heading(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'name';
  element.textContent = name;
  return element;
}

if (!customElements.get('heat-passage')) customElements.define('heat-passage', HeatPassage);

import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, Filter } from '../desk.js';
import { itemOf, itemOutcome, keyId, markOutcome, type Outcome } from '../model/outcome.js';
import type { Mark, ResultItem } from '../model/types.js';
import { swatch } from './swatch.js';

/** What the results can ask for. */
export interface ResultsActions {
  jump(id: string): void;
  toList(): void;
}

const FILTERS: [Filter, string][] = [['both', 'Both'], ['mine', 'Mine'], ['key', 'Key']];

/** Whether the marks are another person's than the reader's. */
function others(desk: Desk): boolean {
  return desk.model.results?.own === false;
}

/** Which side of the results is shown. */
export function filterTool(desk: Desk, choose: (filter: Filter) => void): TemplateResult {
  return html`
    <div class="filter" role="group" aria-label="Show" data-testid="filter">
      ${FILTERS.map(([filter, name]) => html`<button type="button" aria-pressed=${String(desk.filter === filter)}
        data-filter=${filter} @click=${() => choose(filter)}>${filter === 'mine' && others(desk) ? 'Student' : name}</button>`)}
    </div>`;
}

/** The key's items with outcome and reason, then the student's other marks. Every card leads to its words. */
export function resultsPanel(desk: Desk, actions: ResultsActions): TemplateResult {
  const items = desk.model.results?.items ?? [];
  const of = (status: ResultItem['status']): ResultItem[] =>
    items.filter((item) => item.status === status).sort((a, b) => a.start - b.start);
  const rest = desk.workbook.marks.all().filter(({ id }) => itemOf(desk.model, id)?.status !== 'required');
  const [all, more] = others(desk) ? ['The student’s marks', 'The student’s other marks'] : ['Your marks', 'Your other marks'];
  return html`
    ${desk.filter === 'mine' ? nothing : group('What the key marks', of('required'), (item) => itemCard(desk, item, actions))}
    ${desk.filter === 'mine' ? group(all, desk.workbook.marks.all(), (mark) => markCard(desk, mark, actions)) : nothing}
    ${desk.filter === 'both' ? group(more, rest, (mark) => markCard(desk, mark, actions)) : nothing}
    ${desk.filter === 'mine' ? nothing : group('Also fair to mark', of('optional'), (item) => itemCard(desk, item, actions))}
    ${desk.filter === 'mine' ? nothing : group('Better left unmarked', of('trap'), (item) => itemCard(desk, item, actions))}`;
}

function group<T>(name: string, things: readonly T[], card: (thing: T) => TemplateResult): TemplateResult | typeof nothing {
  if (!things.length) return nothing;
  return html`
    <section class="results" aria-label=${name}>
      <h3>${name} <span class="count">${things.length}</span></h3>
      <ol>${things.map((thing) => html`<li>${card(thing)}</li>`)}</ol>
    </section>`;
}

function itemCard(desk: Desk, item: ResultItem, actions: ResultsActions): TemplateResult {
  const id = `key:${item.id}`;
  const quote = desk.quote({ start: item.spanStart, end: item.spanEnd }, 140);
  return card(desk, id, itemOutcome(item), item.labels[0] ?? '', quote, actions, itemDetails(desk, item));
}

function markCard(desk: Desk, mark: Mark, actions: ResultsActions): TemplateResult {
  const result = desk.model.results?.annotations.find(({ id }) => id === mark.id);
  const details = html`
    ${mark.reason ? html`<p><b>${others(desk) ? 'The student wrote' : 'You wrote'}:</b> ${mark.reason}</p>` : nothing}
    ${result?.note ? html`<p>${result.note}</p>` : nothing}`;
  return card(desk, mark.id, markOutcome(desk.model, mark.id), mark.label, desk.quote(mark, 140), actions, details);
}

function itemDetails(desk: Desk, item: ResultItem): TemplateResult {
  const mine = item.annotation ? desk.workbook.marks.get(item.annotation) : undefined;
  const also = item.labels.slice(1).map((label) => desk.label(label)?.name ?? label);
  return html`
    ${also.length ? html`<p class="also">Also accepted: ${also.join(', ')}</p>` : nothing}
    ${mine ? html`<p><b>${others(desk) ? 'The student’s mark' : 'Your mark'}:</b> ${swatch(desk.label(mine.label))} ${desk.named(mine)}</p>` : nothing}
    ${mine?.reason ? html`<p><b>${others(desk) ? 'The student wrote' : 'You wrote'}:</b> ${mine.reason}</p>` : nothing}
    ${item.reason ? html`<p>${item.reason}</p>` : nothing}`;
}

function card(
  desk: Desk, id: string, outcome: Outcome | undefined, label: string, quote: string, actions: ResultsActions, details: TemplateResult,
): TemplateResult {
  const item = keyId(id);
  const matched = item !== undefined && desk.active !== undefined && itemOf(desk.model, desk.active.id)?.id === item;
  const inHand = desk.selection.active === id || matched;
  return html`
    <div class="result ${inHand ? 'in-hand' : ''}" data-result=${id}>
      <button type="button" class="entry" aria-current=${inHand ? 'true' : nothing} @click=${() => actions.jump(id)}>
        <span class="entry-label">${badge(outcome)} ${swatch(desk.label(label))}${desk.label(label)?.name ?? label}</span>
        <span class="entry-quote">${quote}</span>
      </button>
      <div class="details">${details}</div>
    </div>`;
}

function badge(outcome: Outcome | undefined): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  return html`<span class="badge ${outcome.tone}"><span aria-hidden="true">${outcome.sign}</span> ${outcome.words}</span>`;
}

/** Narrow screens: what is in hand, over the bottom of the text, with the way to its card. */
export function resultsDrawer(desk: Desk, mark: Mark, actions: ResultsActions): TemplateResult {
  const item = desk.model.results?.items.find(({ id }) => id === keyId(mark.id)) ?? itemOf(desk.model, mark.id);
  const noItem = !item || (item.status !== 'required' && !keyId(mark.id));
  return html`
    <div class="drawer" data-testid="drawer">
      ${noItem ? markCard(desk, mark, actions) : itemCard(desk, item, actions)}
      <div class="row">
        <button type="button" class="quiet" data-testid="to-list" @click=${() => actions.toList()}>To the list</button>
        <button type="button" class="quiet" @click=${() => desk.clear()}>Close</button>
      </div>
    </div>`;
}

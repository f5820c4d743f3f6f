import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ago, silence } from './clock.js';
import { quiet, type Seat } from './seats.js';
import { STATES, type Tallies } from './types.js';

/** One tile a student. */
export function tiles(seats: readonly Seat[], now: number): TemplateResult {
  if (!seats.length) return html`<p class="none">Nobody here.</p>`;
  return html`<ul class="tiles" aria-label="Students">${repeat(seats, ({ alias }) => alias, (seat) => tile(seat, now))}</ul>`;
}

function tile(seat: Seat, now: number): TemplateResult {
  const { id, words, sign } = STATES[seat.state];
  const silent = quiet(seat, now);
  return html`
    <li class="tile ${id} ${silent ? 'quiet' : ''}">
      <span class="alias" dir="auto">${seat.alias}</span>
      <span class="state"><span class="sign" aria-hidden="true">${sign}</span> ${words}${seat.attempt > 1 ? html`, attempt ${seat.attempt}` : nothing}</span>
      <span class="marks">${seat.marks === 1 ? '1 mark' : `${seat.marks} marks`}</span>
      <span class="seen">${silent ? `quiet ${silence(seat.seen, now)}` : ago(seat.seen, now)}</span>
      ${seat.late ? html`<span class="flag late">late</span>` : nothing}
      ${seat.moreTime ? html`<span class="flag">more time</span>` : nothing}
    </li>`;
}

/** As many squares as there are students, by state: nobody can be told from them. */
export function squares(counts: Tallies): TemplateResult {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return html`
    <div class="squares" role="img" aria-label=${STATES.map(({ words }, state) => `${counts[state]} ${words}`).join(', ') + ` of ${all}`}>
      ${STATES.map(({ id, sign }, state) => Array.from({ length: counts[state] ?? 0 }, () => html`<i class="square ${id}">${sign}</i>`))}
    </div>`;
}

/** How many are in each state. */
export function bars(counts: Tallies): TemplateResult {
  const all = Math.max(1, counts.reduce((sum, count) => sum + count, 0));
  return html`
    <ul class="bars" aria-label="How far the class is">
      ${STATES.map(({ id, words, sign }, state) => html`
        <li class=${id}>
          <span class="count">${counts[state] ?? 0}</span>
          <span class="words"><span class="sign" aria-hidden="true">${sign}</span> ${words}</span>
          <span class="track" aria-hidden="true"><span class="fill" style="inline-size: ${(100 * (counts[state] ?? 0)) / all}%"></span></span>
        </li>`)}
    </ul>`;
}

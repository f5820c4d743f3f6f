import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ServerClock } from './clock.js';
import { Liveness } from './liveness.js';
import { Seats, type Order } from './seats.js';
import { styles } from './styles.js';
import { bars, squares, tiles } from './tiles.js';
import { STATES, type LiveModel, type LivePatch, type Tallies } from './types.js';

const SECOND = 1000;

/** `<live-class>`: how far a class is. Give it everything with `show(model)`, then what changes with `change(patch)`. */
export class LiveClass extends LitElement {
  static override styles = styles;

  private readonly seats = new Seats();
  private readonly clock = new ServerClock();
  private readonly liveness = new Liveness();
  private counts: Tallies | undefined;
  private projector = false;
  private live = true;
  private shownState = -1;
  private order: Order = 'name';
  private ticking: ReturnType<typeof setInterval> | undefined;

  show(model: LiveModel): void {
    this.projector = model.projector;
    this.seats.show(model.seats ?? []);
    this.take(model);
  }

  change(patch: LivePatch): void {
    if (!this.counts) return;
    this.seats.change(patch.seats ?? []);
    this.take(patch);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.liveness.heard();
    this.ticking = setInterval(() => this.tick(), SECOND);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { counts, clock } = this;
    if (!counts) return nothing;
    const { left } = clock;
    return html`
      <div class=${this.projector ? 'projector' : ''}>
        <div class="top">
          <p class="live ${this.live ? '' : 'lost'}" role="status">${this.live ? 'Live' : `Not live now. These figures are from ${this.toldAt()}; trying to reconnect.`}</p>
          ${left ? html`<p class="clock" role="timer" aria-live="off">${left.title} <b>${left.words}</b></p>` : nothing}
        </div>
        ${bars(counts)}
        ${this.projector ? squares(counts) : this.everybody()}
      </div>`;
  }

  private everybody(): TemplateResult {
    const choose = (event: Event): string => (event.target as HTMLSelectElement).value;
    return html`
      <div class="tools">
        <label>Show
          <select data-testid="state" @change=${(event: Event) => ((this.shownState = Number(choose(event))), this.requestUpdate())}>
            <option value="-1">everybody (${this.seats.count})</option>
            ${STATES.map(({ words }, state) => html`<option value=${state}>${words} (${this.counts?.[state] ?? 0})</option>`)}
          </select>
        </label>
        <label>Order
          <select data-testid="order" @change=${(event: Event) => ((this.order = choose(event) as Order), this.requestUpdate())}>
            <option value="name">by name</option>
            <option value="quiet">quiet for longest first</option>
          </select>
        </label>
      </div>
      ${tiles(this.seats.listed(this.shownState, this.order), this.clock.now)}`;
  }

  private take({ counts, clock }: LiveModel | LivePatch): void {
    this.counts = counts;
    this.clock.take(clock);
    this.liveness.heard();
    this.live = true;
    this.requestUpdate();
  }

  private tick(): void {
    this.live = this.liveness.live();
    this.requestUpdate();
  }

  private toldAt(): string {
    return new Date(this.liveness.toldAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  }
}

if (!customElements.get('live-class')) customElements.define('live-class', LiveClass);

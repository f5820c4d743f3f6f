import { ask, read, type Standing } from './standing.js';
import { reached, spoken, timeLeft } from './words.js';

const EVERY = 10_000;
const AGAIN = 2_000;
/** The passage stands still this long before the end, so that the last mark arrives in time. */
const MARGIN = 2_000;
/** A longer time than this is worth saying. */
const GIFT = 30_000;

const PAUSED =
  'Your teacher has paused the class. Everything that you have marked is kept. This page goes on by itself.';
/** What the server may be leading to by itself comes first: the results after handing in, say. */
const PATIENCE = 1500;
const OVER = 'Time is over. What you have marked is being handed in.';

/**
 * `<work-clock channel="…" state="…" now="…" until="…" freezes="id">`: how much time is left, a pause, and the end. It asks
 * the server for news every ten seconds while the page is seen, and loads the page again when that is another page now.
 *
 * @fires standing-changed the page shows what no longer holds; prevented, it is not loaded again
 */
class WorkClock extends HTMLElement {
  private readonly left = document.createElement('span');
  private readonly banner = document.createElement('p');
  private readonly said = document.createElement('span');
  private standing: Standing = { state: '', now: 0, until: undefined };
  private ahead = 0;
  private remaining = Infinity;
  private settled = false;
  private tick: ReturnType<typeof setInterval> | undefined;
  private next: ReturnType<typeof setTimeout> | undefined;
  private readonly seen = (): void => this.wake();

  connectedCallback(): void {
    this.left.className = 'left';
    this.banner.className = 'banner';
    this.banner.setAttribute('role', 'status');
    this.said.className = 'said-only';
    this.said.setAttribute('role', 'status');
    this.replaceChildren(this.left, this.banner, this.said);
    const given = read({ state: this.get('state'), now: this.get('now'), until: this.get('until') });
    if (given) this.hold(given);
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('online', this.seen);
    this.tick = setInterval(() => this.draw(), 1000);
    this.plan();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.seen);
    window.removeEventListener('online', this.seen);
    clearInterval(this.tick);
    clearTimeout(this.next);
  }

  private get(name: string): string {
    return this.getAttribute(name) ?? '';
  }

  private wake(): void {
    if (!document.hidden) void this.poll();
  }

  /** Asks again in ten seconds, give or take two, and when something is to happen. */
  private plan(): void {
    clearTimeout(this.next);
    if (document.hidden) return;
    const regular = this.over() ? AGAIN : EVERY + (Math.random() - 0.5) * 4000;
    const event = (this.standing.until ?? Infinity) - this.now() + 200 + Math.random() * 1000;
    this.next = setTimeout(() => void this.poll(), event > 0 ? Math.min(regular, event) : regular);
  }

  private async poll(): Promise<void> {
    clearTimeout(this.next);
    const answer = await ask(this.get('channel'));
    if (answer && this.isConnected) this.take(answer);
    this.plan();
  }

  private take(answer: Standing): void {
    const before = this.standing;
    this.hold(answer);
    if (samePage(before.state, answer.state)) {
      if (before.until && answer.until && answer.until - before.until > GIFT) {
        this.said.textContent = `You have more time. ${spoken(this.remaining)}`;
      }
    } else if (
      this.dispatchEvent(new CustomEvent('standing-changed', { bubbles: true, cancelable: true, detail: answer }))
    ) {
      setTimeout(() => this.isConnected && window.location.reload(), PATIENCE);
    }
  }

  private hold(standing: Standing): void {
    this.standing = standing;
    this.ahead = standing.now - performance.now();
    this.draw();
  }

  /** The server's time; the device's clock may be wrong, and may be set while the page is open. */
  private now(): number {
    return performance.now() + this.ahead;
  }

  private over(): boolean {
    const { state, until } = this.standing;
    return state === 'working' && until !== undefined && this.now() >= until - MARGIN;
  }

  private draw(): void {
    const { state, until } = this.standing;
    const working = state === 'working';
    const before = this.remaining;
    this.remaining = working && until ? until - MARGIN - this.now() : Infinity;
    write(this.left, working ? timeLeft(this.remaining) : '');
    write(this.banner, state === 'paused' ? PAUSED : this.over() ? OVER : '');
    const minutes = reached(before, this.remaining);
    if (minutes) this.said.textContent = spoken(this.remaining);
    this.freeze(state === 'paused' || this.over());
    if (this.over()) this.settle();
    else this.settled = false;
  }

  private freeze(still: boolean): void {
    const work = document.getElementById(this.get('freezes'));
    if (work && work.inert !== still) work.inert = still;
  }

  /** Sends the last marks, once. */
  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    const annotator = document.querySelector('passage-annotator') as (Element & { settle?: () => unknown }) | null;
    void annotator?.settle?.();
    this.plan();
  }
}

/** Whether two states are shown by the same page: a passage that stands still is still there. */
function samePage(one: string, other: string): boolean {
  const work = ['working', 'paused'];
  return one === other || (work.includes(one) && work.includes(other));
}

function write(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

if (!customElements.get('work-clock')) customElements.define('work-clock', WorkClock);

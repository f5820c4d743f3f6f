import { itemSize, sameItem } from '../model/item.js';
import type { Entry } from '../model/types.js';
import { MOST_ENTRIES, post, type Acknowledgement, type Answer } from './channel.js';
import { steady } from './steady.js';
import type { Owner, Storage } from './storage.js';

/** What stands in the way of saving, if anything does. */
export type Trouble = 'none' | 'unreachable' | 'signed-out' | 'gone' | 'rejected' | 'full';

/** Who is told what the server said. */
export interface OutboxListener {
  /** The server committed this revision durably at `at`. */
  saved(entry: Entry, at: string | undefined): void;
  /** The server's version wins. */
  adopted(current: Entry): void;
  /** Our newer words were put on top of the server's revision and are sent again. */
  rebased(entry: Entry): void;
  refused(entry: Entry, reason: string): void;
  /** Kept by the server, as late. */
  late(entry: Entry): void;
  changed(): void;
}

interface Item {
  entry: Entry;
  /** When the student did it, by a clock that is never set (ms). */
  since: number;
  /** Written to the browser's database (or that took too long). */
  ready: boolean;
  /** Not to be sent before this time: another tab is about to. */
  notBefore: number;
  sending: boolean;
  /** The server could not read it; sent again only once it changes. */
  stuck: boolean;
}

const MOST_REQUESTS = 4;
const MOST_BYTES = 48_000;
const STORAGE_PATIENCE = 1000;
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** Holds what the server has not acknowledged, and sends it until it has. An entry leaves in no other way. */
export class Outbox {
  /** Milliseconds since 1970 of the last durable commit that was acknowledged. */
  lastSaved: number | undefined;
  trouble: Trouble = 'none';
  private readonly items = new Map<string, Item>();
  private requests = 0;
  private failures = 0;
  private alone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(
    private readonly owner: Owner,
    private readonly channel: string,
    private readonly storage: Promise<Storage>,
    private readonly listener: OutboxListener,
  ) {}

  /** How many marks are not saved yet. */
  get size(): number {
    return this.items.size;
  }

  /** When the oldest unsaved action was done, by `steady`; undefined when all is saved. */
  get oldest(): number | undefined {
    return this.size ? Math.min(...[...this.items.values()].map((item) => item.since)) : undefined;
  }

  has(id: string): boolean {
    return this.items.has(id);
  }

  /** Keeps an entry and sends it at once, alone, unless older ones wait as well. */
  put(entry: Entry): void {
    const item: Item = {
      entry, since: this.items.get(entry.id)?.since ?? steady(), ready: false, notBefore: 0, sending: false, stuck: false,
    };
    this.items.set(entry.id, item);
    this.listener.changed();
    void this.keep(item).then(() => {
      item.ready = true;
      this.send();
    });
  }

  /** Takes over what lies in the browser's database from an earlier visit or another tab. */
  async load(wait = 0): Promise<Entry[]> {
    const found = await (await this.storage).entries(this.owner.account, this.owner.attempt).catch(() => []);
    const taken = found.filter(({ entry }) => this.hold(entry, wait));
    this.listener.changed();
    this.send();
    return taken.map(({ entry }) => entry);
  }

  /** Takes an entry that another tab keeps; it is sent from here only after `wait` ms. False if a newer one is here. */
  hold(entry: Entry, wait: number): boolean {
    const here = this.items.get(entry.id);
    if (here && here.entry.rev >= entry.rev) return false;
    const now = steady();
    this.items.set(entry.id, { entry, since: now, ready: true, notBefore: now + wait, sending: false, stuck: false });
    if (wait) this.later(wait);
    return true;
  }

  /** Lets an entry go that was acknowledged with at least its revision. True if it was here. */
  release(id: string, rev: number, at: string | undefined): boolean {
    if (at) this.lastSaved = Math.max(this.lastSaved ?? 0, Date.parse(at) || 0) || undefined;
    const item = this.items.get(id);
    const leaves = item !== undefined && item.entry.rev <= rev;
    if (leaves) this.items.delete(id);
    void this.storage.then((storage) => storage.acknowledge(this.owner, id, rev)).catch(() => undefined);
    this.listener.changed();
    return leaves;
  }

  /** Sends now, whatever the waiting time. */
  retry(): void {
    if (this.trouble === 'gone') return;
    this.send();
  }

  /** Sends what is unsaved while the page goes away. */
  farewell(): void {
    const batch = this.batch((item) => !item.stuck);
    if (batch.length && this.trouble !== 'gone') void post(this.channel, batch.map((item) => item.entry), true);
  }

  /** Tries until all is saved or `patience` ms have passed. */
  async settle(patience: number): Promise<number> {
    const until = steady() + patience;
    this.retry();
    while (this.size && steady() < until) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const idle = this.requests === 0 && ![...this.items.values()].some((item) => !item.ready);
      if (idle && (this.trouble === 'gone' || this.trouble === 'signed-out' || !navigator.onLine)) break;
    }
    return this.size;
  }

  close(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  private async keep(item: Item): Promise<void> {
    const slow = new Promise<void>((resolve) => setTimeout(resolve, STORAGE_PATIENCE));
    const kept = this.storage
      .then((storage) => storage.put(this.owner, this.channel, item.entry, Date.now()))
      .catch(() => undefined);
    await Promise.race([kept, slow]);
  }

  private batch(wanted: (item: Item) => boolean): Item[] {
    const batch: Item[] = [];
    let bytes = 0;
    for (const item of this.items.values()) {
      if (!wanted(item)) continue;
      bytes += 250 + 3 * item.entry.reason.length + itemSize(item.entry);
      if (batch.length && bytes > MOST_BYTES) break;
      batch.push(item);
      if (batch.length === (this.alone ? 1 : MOST_ENTRIES)) break;
    }
    return batch;
  }

  private send(): void {
    while (!this.ended && this.trouble !== 'gone' && this.requests < MOST_REQUESTS) {
      const now = steady();
      const batch = this.batch((item) => item.ready && !item.sending && !item.stuck && item.notBefore <= now);
      if (!batch.length) return;
      void this.request(batch);
    }
  }

  private async request(batch: Item[]): Promise<void> {
    this.requests++;
    for (const item of batch) item.sending = true;
    const answer = await post(this.channel, batch.map((item) => item.entry));
    this.requests--;
    for (const item of batch) item.sending = false;
    if (this.ended) return;
    if (answer.kind === 'answered') this.succeed(batch, answer.acknowledgements);
    else this.fail(batch, answer);
    this.listener.changed();
  }

  private succeed(batch: Item[], acknowledgements: Acknowledgement[]): void {
    this.failures = 0;
    if (this.trouble !== 'rejected') this.trouble = 'none';
    clearTimeout(this.timer);
    this.timer = undefined;
    batch.forEach((item, index) => this.answer(item, acknowledgements[index]));
    if (![...this.items.values()].some((item) => item.stuck)) {
      this.trouble = 'none';
      this.alone = false;
    }
    const held = [...this.items.values()].filter((item) => item.notBefore > steady());
    if (held.length) this.later(Math.max(50, Math.min(...held.map((item) => item.notBefore)) - steady()));
    this.send();
  }

  private answer(item: Item, said: Acknowledgement): void {
    const { entry } = item;
    if (said.outcome === 'stale') this.stale(entry, said.current ?? undefined);
    else {
      this.release(entry.id, Math.max(entry.rev, said.outcome === 'saved' ? said.rev : 0), said.at ?? undefined);
      if (said.outcome === 'saved') this.listener.saved(entry, said.at ?? undefined);
      else if (said.outcome === 'closed') this.listener.late(entry);
      else this.listener.refused(entry, said.reason ?? '');
    }
  }

  private stale(sent: Entry, current: Entry | undefined): void {
    const mine = this.items.get(sent.id)?.entry;
    if (!current) {
      if (mine) this.put({ ...mine, rev: mine.rev + 1 });
      return;
    }
    if (!mine || mine.rev > current.rev) return;
    if (mine.removed || same(mine, current)) {
      this.release(sent.id, current.rev, undefined);
      this.listener.adopted(current);
    } else {
      const rebased = { ...mine, rev: current.rev + 1 };
      this.listener.rebased(rebased);
      this.put(rebased);
    }
  }

  private fail(batch: Item[], answer: Answer): void {
    if (answer.kind === 'rejected') {
      if (batch.length === 1) batch[0].stuck = true;
      this.trouble = batch.length === 1 ? 'rejected' : this.trouble;
      this.alone = true;
      this.send();
      return;
    }
    this.trouble = answer.kind === 'answered' ? 'none' : answer.kind;
    if (this.trouble === 'gone') return;
    const wait = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** this.failures++);
    clearTimeout(this.timer);
    this.timer = undefined;
    this.later(wait * (0.75 + Math.random() / 4));
  }

  private later(wait: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.send();
    }, wait);
  }
}

function same(a: Entry, b: Entry): boolean {
  return a.start === b.start && a.end === b.end && a.label === b.label && a.reason === b.reason && a.removed === b.removed
    && sameItem(a, b);
}

import { Marks, type History } from '../model/marks.js';
import type { Content, Entry, Model, Revised } from '../model/types.js';
import { uuid } from '../model/uuid.js';
import { Outbox } from './outbox.js';
import { Storage, type Owner } from './storage.js';
import type { Saving } from './status.js';
import { steady } from './steady.js';
import { Tabs, type News } from './tabs.js';

/** What a workbook tells the page. */
export interface WorkbookListener {
  /** The marks are not what they were. */
  marksChanged(): void;
  savingChanged(): void;
  refused(mark: Content, reason: string): void;
  late(): void;
}

/** Whether marks are sent to the server as they are made. */
export function saves({ mode }: Pick<Model, 'mode'>): boolean {
  return mode === 'work' || mode === 'author';
}

const HISTORY_AFTER = 50;
const OTHER_TAB_PATIENCE = 6000;
const JUST_SAVED = 30_000;

/** One attempt's marks, with their outbox, other tabs and history. Without a channel (`local`) it only holds marks. */
export class Workbook {
  readonly marks = new Marks();
  keepsOnDevice = true;
  private readonly owner: Owner;
  private readonly outbox: Outbox | undefined;
  private readonly tabs: Tabs | undefined;
  private readonly storage: Promise<Storage> | undefined;
  private readonly savedAt = new Map<string, number>();
  private readonly known = new Map<string, Entry>();
  private historyTimer: ReturnType<typeof setTimeout> | undefined;
  private ready: Promise<unknown> = Promise.resolve();

  constructor(model: Model, private readonly listener: WorkbookListener) {
    this.owner = { account: model.account, attempt: model.attempt };
    this.refresh(model.annotations);
    if (!saves(model)) return;
    this.storage = Storage.connect();
    const channel = new URL(model.channel, document.baseURI).href;
    this.outbox = new Outbox(this.owner, channel, this.storage, this.answers());
    this.tabs = new Tabs(model.account, model.attempt, (news) => this.hear(news));
    this.ready = this.restore(this.storage);
  }

  /** Takes a new list of the server's; what is unsaved or was saved a moment ago stays. */
  refresh(annotations: readonly Revised[]): void {
    const listed = new Set(annotations.map(({ id }) => id));
    for (const { id } of this.marks.all()) {
      const fresh = steady() - (this.savedAt.get(id) ?? 0) < JUST_SAVED;
      if (!listed.has(id) && !fresh && !this.outbox?.has(id)) this.marks.forget(id);
    }
    for (const annotation of annotations) {
      const entry = { ...annotation, reason: annotation.reason ?? '', removed: false };
      this.known.set(entry.id, entry);
      this.marks.adopt(entry);
    }
  }

  /** Marks words; gives the new mark's id. */
  add(content: Content): string {
    const id = uuid();
    this.write(this.marks.act(id, content));
    return id;
  }

  /** Changes a mark. `merge` makes it one step with the change before (typing). */
  change(id: string, content: Content, merge = false): void {
    this.write(this.marks.act(id, content, merge));
  }

  remove(id: string): void {
    this.write(this.marks.act(id, undefined));
  }

  /** Takes back the last action, or does it again. Gives what was before and after; undefined when there is none. */
  travel(way: 'undo' | 'redo'): { id: string; before?: Content; after?: Content } | undefined {
    const travelled = this.marks[way]();
    if (!travelled) return undefined;
    this.write(travelled.entry);
    const { id, before, after } = travelled.step;
    return way === 'undo' ? { id, before: after, after: before } : { id, before, after };
  }

  /** What the status line is made from. */
  saving(): Saving {
    return {
      unsaved: this.outbox?.size ?? 0,
      oldest: this.outbox?.oldest,
      lastSaved: this.outbox?.lastSaved,
      trouble: this.outbox?.trouble ?? 'none',
      keepsOnDevice: this.keepsOnDevice,
      marks: this.marks.size,
      now: steady(),
    };
  }

  /** Sends now. `reread` looks for what a closed tab has left behind. */
  retry(reread = false): void {
    this.outbox?.retry();
    if (reread) void this.outbox?.load(OTHER_TAB_PATIENCE).then((entries) => this.take(entries));
  }

  farewell(): void {
    this.keepHistory();
    this.outbox?.farewell();
  }

  /** Sends what is unsaved and waits `patience` ms at most; gives how many are unsaved then. */
  async settle(patience: number): Promise<number> {
    const start = steady();
    await Promise.race([this.ready, new Promise((resolve) => setTimeout(resolve, patience))]);
    return (await this.outbox?.settle(patience - (steady() - start))) ?? 0;
  }

  close(): void {
    clearTimeout(this.historyTimer);
    this.keepHistory();
    this.outbox?.close();
    this.tabs?.close();
  }

  private write(entry: Entry): void {
    this.listener.marksChanged();
    this.outbox?.put(entry);
    this.tabs?.tell({ kind: 'put', entry });
    clearTimeout(this.historyTimer);
    this.historyTimer = setTimeout(() => this.keepHistory(), HISTORY_AFTER);
  }

  private take(entries: readonly Entry[]): void {
    if (entries.map((entry) => this.marks.adopt(entry)).some(Boolean)) {
      this.listener.marksChanged();
    }
  }

  private async restore(connecting: Promise<Storage>): Promise<void> {
    const storage = await connecting;
    this.keepsOnDevice = storage.available;
    const history = await storage.note<History>(this.owner, 'history').catch(() => undefined);
    if (history) this.marks.restore(history);
    const left = (await this.outbox?.load()) ?? [];
    for (const entry of left) this.marks.adopt(entry, true);
    this.listener.marksChanged();
    this.listener.savingChanged();
  }

  private keepHistory(): void {
    void this.storage
      ?.then((storage) => storage.keepNote(this.owner, 'history', this.marks.history()))
      .catch(() => undefined);
  }

  private answers(): ConstructorParameters<typeof Outbox>[3] {
    return {
      saved: (entry, at) => {
        this.known.set(entry.id, entry);
        this.savedAt.set(entry.id, steady());
        this.tabs?.tell({ kind: 'acknowledged', id: entry.id, rev: entry.rev, at });
      },
      adopted: (current) => this.settleOn(current),
      rebased: (entry) => {
        this.marks.adopt(entry);
        this.tabs?.tell({ kind: 'put', entry });
      },
      refused: (entry, reason) => {
        this.settleOn(this.known.get(entry.id) ?? { ...entry, removed: true });
        this.listener.refused(entry, reason);
      },
      late: (entry) => {
        this.tabs?.tell({ kind: 'acknowledged', id: entry.id, rev: entry.rev, at: undefined });
        this.listener.late();
      },
      changed: () => this.listener.savingChanged(),
    };
  }

  private settleOn(entry: Entry): void {
    this.known.set(entry.id, entry);
    this.marks.adopt(entry, true);
    this.tabs?.tell({ kind: 'adopted', entry });
    this.listener.marksChanged();
  }

  private hear(news: News): void {
    if (news.kind === 'acknowledged') this.outbox?.release(news.id, news.rev, news.at);
    else {
      const force = news.kind === 'adopted' && !this.outbox?.has(news.entry.id);
      if (this.marks.adopt(news.entry, force)) this.listener.marksChanged();
      if (news.kind === 'put') this.outbox?.hold(news.entry, OTHER_TAB_PATIENCE);
      this.listener.savingChanged();
    }
  }
}

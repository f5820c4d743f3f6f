import type { Acknowledgement } from './saving/channel.js';
import { post } from './saving/channel.js';
import { Storage, type StoredEntry } from './saving/storage.js';

const WAITS = [2000, 10_000, 30_000];
const MOST = 25;

/**
 * `<outbox-replay account="…">` for a student's other pages: sends what earlier visits have left unsaved and shows
 * nothing unless something remains.
 */
class OutboxReplay extends HTMLElement {
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly wake = (): void => void this.flush();

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    window.addEventListener('online', this.wake);
    void this.flush();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.wake);
    clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    const storage = await Storage.connect();
    const left = await this.left(storage);
    for (const channel of new Set(left.map((stored) => stored.channel))) {
      const entries = left.filter((stored) => stored.channel === channel);
      for (let from = 0; from < entries.length; from += MOST) {
        await this.send(storage, channel, entries.slice(from, from + MOST));
      }
    }
    this.tell((await this.left(storage)).length);
  }

  private left(storage: Storage): Promise<StoredEntry[]> {
    return storage.entries(this.getAttribute('account') ?? '').catch(() => []);
  }

  private async send(storage: Storage, channel: string, stored: StoredEntry[]): Promise<void> {
    const answer = await post(channel, stored.map(({ entry }) => entry));
    if (answer.kind !== 'answered') return;
    for (const [index, said] of answer.acknowledgements.entries()) await this.answer(storage, stored[index], said);
  }

  private async answer(storage: Storage, stored: StoredEntry, said: Acknowledgement): Promise<void> {
    const { entry, account, attempt, channel, since } = stored;
    const owner = { account, attempt };
    if (said.outcome === 'stale' && said.current && !entry.removed) {
      await storage.put(owner, channel, { ...entry, rev: said.current.rev + 1 }, since);
    } else {
      await storage.acknowledge(owner, entry.id, entry.rev);
    }
  }

  private tell(count: number): void {
    const marks = count === 1 ? '1 mark' : `${count} marks`;
    this.textContent = count ? `${marks} made on this device ${count === 1 ? 'is' : 'are'} not saved yet` : '';
    clearTimeout(this.timer);
    if (count) this.timer = setTimeout(this.wake, WAITS[Math.min(this.tries++, WAITS.length - 1)]);
  }
}

if (!customElements.get('outbox-replay')) customElements.define('outbox-replay', OutboxReplay);

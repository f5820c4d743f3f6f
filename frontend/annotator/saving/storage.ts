import type { Entry } from '../model/types.js';

/** Whose work it is. The outbox is keyed by both. */
export interface Owner {
  account: string;
  attempt: string;
}

/** An unacknowledged entry as it lies in the browser, with the address it must reach. */
export interface StoredEntry extends Owner {
  key: string;
  channel: string;
  entry: Entry;
  since: number;
}

const DATABASE = 'gloss-annotator';
const OUTBOX = 'outbox';
const NOTES = 'notes';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('storage'));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(OUTBOX, { keyPath: 'key' }).createIndex('account', 'account');
    request.result.createObjectStore(NOTES);
  };
  return done(request);
}

/** The browser's own database. Where it is refused (a private window) `available` is false and nothing is kept. */
export class Storage {
  private constructor(private readonly database: IDBDatabase | undefined) {
    if (database) database.onversionchange = () => database.close();
  }

  /** Never fails: a refusal gives a storage that is not available. Waits 3 s at most. */
  static async connect(): Promise<Storage> {
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 3000));
    try {
      return new Storage(await Promise.race([open(), late]));
    } catch {
      return new Storage(undefined);
    }
  }

  get available(): boolean {
    return this.database !== undefined;
  }

  /** Keeps an entry; it is on the disk when the promise resolves. Never replaces a newer revision. */
  async put(owner: Owner, channel: string, entry: Entry, since: number): Promise<void> {
    if (!this.database) return;
    const transaction = this.database.transaction(OUTBOX, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(OUTBOX);
    const key = keyOf(owner, entry.id);
    const kept = (await done(store.get(key))) as StoredEntry | undefined;
    if (!kept || kept.entry.rev <= entry.rev) {
      store.put({ key, ...owner, channel, entry, since } satisfies StoredEntry);
    }
    await committed(transaction);
  }

  /** Lets an entry go, unless a revision above `rev` has been kept since. */
  async acknowledge(owner: Owner, id: string, rev: number): Promise<void> {
    if (!this.database) return;
    const transaction = this.database.transaction(OUTBOX, 'readwrite');
    const store = transaction.objectStore(OUTBOX);
    const kept = (await done(store.get(keyOf(owner, id)))) as StoredEntry | undefined;
    if (kept && kept.entry.rev <= rev) store.delete(kept.key);
    await committed(transaction);
  }

  /** All entries of an account, or of one of its attempts; empty when nothing waits. */
  async entries(account: string, attempt?: string): Promise<StoredEntry[]> {
    if (!this.database) return [];
    const store = this.database.transaction(OUTBOX).objectStore(OUTBOX);
    const all = (await done(store.index('account').getAll(account))) as StoredEntry[];
    return attempt === undefined ? all : all.filter((stored) => stored.attempt === attempt);
  }

  /** A note that was kept under a name for this attempt. */
  async note<T>(owner: Owner, name: string): Promise<T | undefined> {
    if (!this.database) return undefined;
    const store = this.database.transaction(NOTES).objectStore(NOTES);
    return (await done(store.get(keyOf(owner, name)))) as T | undefined;
  }

  async keepNote(owner: Owner, name: string, value: unknown): Promise<void> {
    if (!this.database) return;
    const transaction = this.database.transaction(NOTES, 'readwrite');
    transaction.objectStore(NOTES).put(value, keyOf(owner, name));
    await committed(transaction);
  }
}

function keyOf(owner: Owner, name: string): string {
  return JSON.stringify([owner.account, owner.attempt, name]);
}

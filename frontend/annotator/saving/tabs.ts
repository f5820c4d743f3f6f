import type { Entry } from '../model/types.js';

/** News between tabs that show the same attempt. */
export type News =
  | { kind: 'put'; entry: Entry }
  | { kind: 'acknowledged'; id: string; rev: number; at: string | undefined }
  | { kind: 'adopted'; entry: Entry };

/** Tells other tabs of the same attempt what happened here. Only for liveness: nothing relies on it. */
export class Tabs {
  private readonly line: BroadcastChannel | undefined;

  constructor(account: string, attempt: string, hear: (news: News) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.line = new BroadcastChannel(`gloss-annotator ${account} ${attempt}`);
    this.line.onmessage = (event: MessageEvent<News>) => hear(event.data);
  }

  tell(news: News): void {
    this.line?.postMessage(news);
  }

  close(): void {
    this.line?.close();
  }
}

import type { Entry } from '../model/types.js';

/** The server's answer to one entry. `at` is when the commit was durable (ISO time). */
export interface Acknowledgement {
  id: string;
  rev: number;
  outcome: 'saved' | 'stale' | 'refused' | 'closed';
  at?: string | null;
  current?: Entry | null;
  reason?: string | null;
}

/** What came of one request. */
export type Answer =
  | { kind: 'answered'; acknowledgements: Acknowledgement[] }
  | { kind: 'signed-out' }
  | { kind: 'gone' }
  | { kind: 'rejected' }
  | { kind: 'full' }
  | { kind: 'unreachable' };

/** Most entries in one request. */
export const MOST_ENTRIES = 50;
/** How long a request may take, ms. */
export const PATIENCE = 10_000;

/** Sends entries, 1 to 50. Never throws. `last` is for a page that is about to go away. */
export async function post(channel: string, entries: readonly Entry[], last = false): Promise<Answer> {
  try {
    const response = await fetch(channel, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      keepalive: last,
      headers: { 'Content-Type': 'application/json', 'X-Gloss': '1' },
      body: JSON.stringify(entries),
      signal: last ? null : patience(),
    });
    return await read(response, entries.length);
  } catch {
    return { kind: 'unreachable' };
  }
}

function patience(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), PATIENCE);
  return controller.signal;
}

async function read(response: Response, expected: number): Promise<Answer> {
  if (response.status === 401 || response.type === 'opaqueredirect') return { kind: 'signed-out' };
  if (response.status === 403 || response.status === 404) return { kind: 'gone' };
  if (response.status === 400 || response.status === 413) return { kind: 'rejected' };
  if (response.status === 507) return { kind: 'full' };
  if (!response.ok) return { kind: 'unreachable' };
  const acknowledgements: unknown = await response.json();
  if (!Array.isArray(acknowledgements) || acknowledgements.length !== expected) return { kind: 'unreachable' };
  return { kind: 'answered', acknowledgements: acknowledgements as Acknowledgement[] };
}

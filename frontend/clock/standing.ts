/** What the server says of an attempt or an assignment, as it holds for the student who asks. */
export interface Standing {
  state: string;
  /** The server's time, in milliseconds since 1970. */
  now: number;
  /** When it opens or ends, if it does. */
  until: number | undefined;
}

/** Asks the server; undefined when it cannot be reached or does not answer. */
export async function ask(channel: string): Promise<Standing | undefined> {
  try {
    const answer = await fetch(channel, { headers: { 'X-Gloss': '1' }, cache: 'no-store' });
    return answer.ok ? read(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

export function read(json: { state?: unknown; now?: unknown; until?: unknown }): Standing | undefined {
  const now = Date.parse(String(json.now));
  if (typeof json.state !== 'string' || Number.isNaN(now)) return undefined;
  const until = Date.parse(String(json.until));
  return { state: json.state, now, until: Number.isNaN(until) ? undefined : until };
}

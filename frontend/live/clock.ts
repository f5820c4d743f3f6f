import type { ClockTimes } from './types.js';

const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The server's time, counted on in the browser from the last moment that it told. */
export class ServerClock {
  private times: ClockTimes = { now: 0, ends: 0, due: 0, paused: 0 };
  private toldAt = 0;

  take(times: ClockTimes): void {
    this.times = times;
    this.toldAt = performance.now();
  }

  /** Milliseconds since 1970 on the server. */
  get now(): number {
    return this.times.now + performance.now() - this.toldAt;
  }

  /** What the clock says: what is counted, and for how long still. Undefined where nothing ends. */
  get left(): { title: string; words: string } | undefined {
    const { ends, due, paused } = this.times;
    const at = paused || this.now;
    if (ends) return { title: paused ? 'Paused, time left' : 'Time left', words: at < ends ? duration(ends - at) : 'over' };
    if (paused) return { title: 'Paused', words: 'for now' };
    if (due) return at < due ? { title: 'Due in', words: duration(due - at) } : { title: 'Due', words: 'over' };
    return undefined;
  }
}

/** "12:05", "1 h 5 min", "3 days": the longer, the rougher; always rounded up to the second. */
export function duration(millis: number): string {
  const seconds = Math.ceil(millis / SECOND);
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
  if (seconds < 48 * HOUR) return `${Math.floor(seconds / HOUR)} h ${Math.floor((seconds % HOUR) / MINUTE)} min`;
  return `${Math.floor(seconds / (24 * HOUR))} days`;
}

/** "just now", "3 min ago": how long ago a second since 1970 was; "not yet" for 0. */
export function ago(second: number, now: number): string {
  if (!second) return 'not seen yet';
  const words = silence(second, now);
  return words ? `${words} ago` : 'just now';
}

/** How long nothing was heard since: "4 min", "2 h", "3 days"; '' for less than a minute. */
export function silence(second: number, now: number): string {
  const seconds = now / SECOND - second;
  if (seconds < MINUTE) return '';
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)} min`;
  if (seconds < 48 * HOUR) return `${Math.floor(seconds / HOUR)} h`;
  return `${Math.floor(seconds / (24 * HOUR))} days`;
}

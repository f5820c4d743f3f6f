const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minutes at which the time left is said to those who do not look at it. */
export const SAID_AT = [5, 1];

/** How long work lasts, for the eye; empty while it lasts a day or longer. */
export function timeLeft(milliseconds: number): string {
  if (milliseconds >= DAY) return '';
  if (milliseconds <= 0) return 'Time is over';
  if (milliseconds < MINUTE) return `Time left ${Math.ceil(milliseconds / 1000)} s`;
  const minutes = Math.ceil(milliseconds / MINUTE);
  if (minutes < 60) return `Time left ${minutes} min`;
  const rest = minutes % 60;
  return `Time left ${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ''}`;
}

/** The same for the ear. */
export function spoken(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  return minutes === 1 ? '1 minute is left.' : `${minutes} minutes are left.`;
}

/** The least of the moments to be said that `before` had not reached and `after` has; 0 for none. */
export function reached(before: number, after: number): number {
  const crossed = SAID_AT.filter((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE && after > 0);
  return crossed.length ? Math.min(...crossed) : 0;
}

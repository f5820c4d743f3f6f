/// What `<live-class>` is given.

/** Moments are milliseconds since 1970 on the server's clock; 0 where there is none. */
export interface ClockTimes {
  now: number;
  ends: number;
  due: number;
  paused: number;
}

/** How many students are in each state, in the order of `STATES`. */
export type Tallies = number[];

/** State, marks, second since 1970 of the last sign of life or 0, flags, number of the attempt. */
export type SeatFigures = [state: number, marks: number, seen: number, flags: number, attempt: number];

/** Everything. Without `seats` nobody can be told apart. */
export interface LiveModel {
  projector: boolean;
  counts: Tallies;
  clock: ClockTimes;
  seats?: [alias: string, ...SeatFigures][];
}

/** What has changed; seats by their place. */
export interface LivePatch {
  counts: Tallies;
  clock: ClockTimes;
  seats?: [place: number, ...SeatFigures][];
}

export const LATE = 1;
export const MORE_TIME = 2;
export const WORKING = 1;

/** The states in the server's order, each with a sign that is not a colour. */
export const STATES = [
  { id: 'not-started', words: 'not started', sign: '○' },
  { id: 'working', words: 'working', sign: '◐' },
  { id: 'submitted', words: 'submitted', sign: '●' },
  { id: 'ended', words: 'ended by the clock', sign: '■' },
] as const;

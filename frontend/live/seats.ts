import { LATE, MORE_TIME, WORKING, type LiveModel, type LivePatch } from './types.js';

/** After how many seconds without a sign of life somebody at work is called quiet. */
const QUIET = 180;

/** One student. */
export interface Seat {
  alias: string;
  state: number;
  marks: number;
  seen: number;
  late: boolean;
  moreTime: boolean;
  attempt: number;
}

export type Order = 'name' | 'quiet';

/** The students of a class in the order of their names. */
export class Seats {
  private all: Seat[] = [];

  show(seats: NonNullable<LiveModel['seats']>): void {
    this.all = seats.map(([alias, ...figures]) => seat(alias, figures));
  }

  change(seats: NonNullable<LivePatch['seats']>): void {
    for (const [place, ...figures] of seats) {
      const before = this.all[place];
      if (before) this.all[place] = seat(before.alias, figures);
    }
  }

  get count(): number {
    return this.all.length;
  }

  /**
   * Those in a state, or everybody for -1.
   *
   * @param order by name, or those at work first who have been quiet for longest
   */
  listed(state: number, order: Order): Seat[] {
    const listed = this.all.filter((one) => state < 0 || one.state === state);
    if (order === 'name') return listed;
    const atWork = (one: Seat): number => (one.state === WORKING ? 0 : 1);
    return listed.sort((a, b) => atWork(a) - atWork(b) || a.seen - b.seen);
  }
}

/** Whether somebody at work has not been heard of for a while. */
export function quiet(one: Seat, now: number): boolean {
  return one.state === WORKING && one.seen > 0 && now / 1000 - one.seen >= QUIET;
}

function seat(alias: string, [state, marks, seen, flags, attempt]: number[]): Seat {
  return { alias, state, marks, seen, late: (flags & LATE) > 0, moreTime: (flags & MORE_TIME) > 0, attempt };
}

/** Five steps of text size. */
export const SCALES = [0.88, 1, 1.16, 1.36, 1.6];

const SIZE = 'gloss-text-size';
const HELPED = 'gloss-marking-known';

/** Reading settings of this browser; where storage is refused they last as long as the page. */
export class Reading {
  /** Index into `SCALES`. */
  size: number;
  /** The first-time help has been read or made unnecessary. */
  known: boolean;

  constructor() {
    const size = Number(read(SIZE) ?? 1);
    this.size = Number.isInteger(size) && size >= 0 && size < SCALES.length ? size : 1;
    this.known = read(HELPED) === 'yes';
  }

  get scale(): number {
    return SCALES[this.size];
  }

  step(by: 1 | -1): void {
    this.size = Math.max(0, Math.min(SCALES.length - 1, this.size + by));
    keep(SIZE, String(this.size));
  }

  learned(): void {
    if (this.known) return;
    this.known = true;
    keep(HELPED, 'yes');
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // a private window: the setting lasts as long as the page
  }
}

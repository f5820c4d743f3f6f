const PATIENCE = 100;

/** Draws once for each action, whatever it changes, before the browser's next frame. */
export class Drawing {
  private wanted = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly draw: () => void) {}

  /** What is drawn is older than what is known. */
  want(): void {
    if (!this.wanted) queueMicrotask(() => this.now());
    this.wanted = true;
  }

  /** Calls back when what has changed is drawn. */
  after(then: () => void): void {
    this.waiting.push(then);
    queueMicrotask(() => this.now());
  }

  /** Draws what is wanted at once. */
  now(): void {
    if (this.wanted) this.draw();
    this.wanted = false;
    for (const then of this.waiting.splice(0)) then();
  }
}

/** Resolves when the next frame has been made, or after a moment where none is made (a hidden tab). */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}

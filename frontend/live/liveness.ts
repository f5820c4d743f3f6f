/** The server says something at least every 10 s. */
const SILENT = 25_000;
const TRY_AFTER = 6_000;
const TRY_EVERY = 5_000;
const RELOAD_AFTER = 3_000;

/** The part of Vaadin's client that knows whether the server answers. */
interface Connected {
  Vaadin?: { connectionState?: { state: string } };
}

/**
 * Whether what the page shows is how things are now. While it is not, the page looks for the server, and loads itself
 * anew once the server answers again and nothing else has brought it back.
 */
export class Liveness {
  /** When the server was last heard of, in milliseconds since 1970 on this device. */
  toldAt = Date.now();
  private heardAt = performance.now();
  private lostAt: number | undefined;
  private triedAt = 0;
  private answeredAt: number | undefined;

  /** @param reload loads the page anew */
  constructor(private readonly reload: () => void = () => location.reload()) {}

  heard(): void {
    this.toldAt = Date.now();
    this.heardAt = performance.now();
    this.lostAt = undefined;
    this.answeredAt = undefined;
  }

  /** To be asked every second. */
  live(): boolean {
    const now = performance.now();
    const lost = !navigator.onLine || now - this.heardAt > SILENT || this.cut();
    if (!lost) {
      this.lostAt = undefined;
      this.answeredAt = undefined;
      return true;
    }
    this.lostAt ??= now;
    if (now - this.lostAt > TRY_AFTER && now - this.triedAt > TRY_EVERY) this.look(now);
    if (this.answeredAt !== undefined && now - this.answeredAt > RELOAD_AFTER) this.reload();
    return false;
  }

  private cut(): boolean {
    const state = (window as Connected).Vaadin?.connectionState?.state;
    return state === 'reconnecting' || state === 'connection-lost';
  }

  private look(now: number): void {
    this.triedAt = now;
    void fetch(new URL('icons/gloss.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' })
      .then(({ ok }) => {
        if (ok && this.lostAt !== undefined) this.answeredAt ??= performance.now();
      })
      .catch(() => (this.answeredAt = undefined));
  }
}

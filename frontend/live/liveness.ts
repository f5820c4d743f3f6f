/** The server says something at least every 10 s while the page hears it. */
const SILENT = 25_000;
/** After so long a silence the server is asked whether it is there, and so often after that. */
const LOOK_AFTER = 4_000;
const LOOK_EVERY = 4_000;
const LOOK_LONGEST = 3_000;
const RELOAD_AFTER = 8_000;

/** The part of Vaadin's client that knows whether the server answers. */
interface Connected {
  Vaadin?: { connectionState?: { state: string } };
}

/**
 * Whether what the page shows is how things are now. While it is not, the page looks for the server, and loads itself
 * anew once the server has answered for a while and nothing else has brought the page back.
 */
export class Liveness {
  /** When the server was last heard of, in milliseconds since 1970 on this device. */
  toldAt = Date.now();
  private heardAt = performance.now();
  private lookedAt = 0;
  private absent = false;
  private foundAt: number | undefined;

  /** @param reload loads the page anew */
  constructor(private readonly reload: () => void = () => location.reload()) {}

  heard(): void {
    this.toldAt = Date.now();
    this.heardAt = performance.now();
    this.absent = false;
    this.foundAt = undefined;
  }

  /** To be asked every second. */
  live(): boolean {
    const now = performance.now();
    const silence = now - this.heardAt;
    if (silence > LOOK_AFTER && now - this.lookedAt > LOOK_EVERY) void this.look(now);
    const live = navigator.onLine && !this.absent && this.foundAt === undefined && silence < SILENT && !cut();
    if (!live && this.foundAt !== undefined && now - this.foundAt > RELOAD_AFTER) {
      this.foundAt = undefined;
      this.reload();
    }
    return live;
  }

  /** Asks for something small. Who was absent and is there again has to say something before the page is live. */
  private async look(now: number): Promise<void> {
    this.lookedAt = now;
    const there = await reached();
    if (this.heardAt > now) return;
    if (there && (this.absent || now - this.heardAt > SILENT)) this.foundAt ??= performance.now();
    if (!there) this.foundAt = undefined;
    this.absent = !there;
  }
}

function cut(): boolean {
  const state = (window as Connected).Vaadin?.connectionState?.state;
  return state === 'reconnecting' || state === 'connection-lost';
}

async function reached(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(LOOK_LONGEST);
    return (await fetch(new URL('icons/gloss.svg', document.baseURI), { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

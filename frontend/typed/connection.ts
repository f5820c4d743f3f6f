/** What Vaadin's client knows of the connection. */
interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

const EVERY = 2000;
/** So often in a row the server must answer: in between, Vaadin's client has sent again what waited. */
const TIMES = 3;

/**
 * Takes the bar about a lost connection away once the server answers. Vaadin's client (25.2.5) leaves it standing until
 * its next heartbeat, up to five minutes, although what was pressed has been done.
 */
export function watchConnection(): void {
  const state = (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
  if (!state) {
    setTimeout(watchConnection, EVERY);
    return;
  }
  state.addStateChangeListener((_, now) => {
    if (now === 'reconnecting') setTimeout(() => void look(state, 0), EVERY);
  });
}

async function look(state: ConnectionState, answered: number): Promise<void> {
  if (state.state !== 'reconnecting') return;
  const now = (await answers()) ? answered + 1 : 0;
  if (now < TIMES) setTimeout(() => void look(state, now), EVERY);
  else if (state.state === 'reconnecting') state.state = 'connected';
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('icons/gloss.svg', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** When to try again and when to say goodbye. */
export interface Wakeful {
  /** The network or the student is back. */
  wake(): void;
  /** The page may go away now. */
  farewell(): void;
  /** The browser's own selection has changed and rests. */
  selected(): void;
  printing(): void;
}

const REST = 250;

/** Listens to the window until the given function is called. */
export function listen(wakeful: Wakeful): () => void {
  const off = new AbortController();
  const { signal } = off;
  let rest: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('online', () => wakeful.wake(), { signal });
  window.addEventListener('offline', () => wakeful.wake(), { signal });
  window.addEventListener('pageshow', () => wakeful.wake(), { signal });
  window.addEventListener('pagehide', () => wakeful.farewell(), { signal });
  window.addEventListener('beforeprint', () => wakeful.printing(), { signal });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') wakeful.farewell();
    else wakeful.wake();
  }, { signal });
  document.addEventListener('selectionchange', () => {
    clearTimeout(rest);
    rest = setTimeout(() => wakeful.selected(), REST);
  }, { signal });
  return () => off.abort();
}

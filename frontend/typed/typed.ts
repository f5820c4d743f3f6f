import { watchConnection } from './connection.js';

/** What was typed into one long field. */
interface Typed {
  field: string;
  words: string;
}

/** What was typed on a page when it went away, by whom. */
interface Left {
  who: string;
  path: string;
  at: number;
  typed: Typed[];
}

/** A `<vaadin-text-area>`. */
interface Area extends HTMLElement {
  value: string;
  label?: string;
}

const KEPT_AS = 'gloss-typed';
const HOURS_12 = 12 * 3600 * 1000;
const SAID_FOR = 15_000;
const AREA = 'vaadin-text-area';

/**
 * Keeps what somebody has typed into long fields when the page is loaded again against their will: the session was over,
 * the server was restarted, a key was pressed by mistake. It is kept in this tab only, for the same person and page, and
 * put back once. What has been sent is not in its field any more, and so is not kept.
 */
class TypedWords {
  private readonly touched = new Set<Area>();
  private left: Left | undefined;
  private readonly watch = new MutationObserver(() => this.putBack());

  start(): void {
    document.addEventListener('input', (event) => this.touch(event), true);
    window.addEventListener('pagehide', () => this.keep());
    document.addEventListener('click', (event) => this.signingOut(event), true);
    this.left = recall();
    if (!this.left) return;
    this.watch.observe(document.body, { childList: true, subtree: true });
    this.putBack();
  }

  private touch(event: Event): void {
    const area = event.composedPath().find((one) => one instanceof HTMLElement && one.localName === AREA);
    if (area) this.touched.add(area as Area);
  }

  private keep(): void {
    const typed = [...this.touched]
      .filter((area) => area.isConnected && area.value.trim() !== '')
      .map((area) => ({ field: nameOf(area), words: area.value }));
    if (typed.length) remember({ who: visitor(), path: location.pathname, at: Date.now(), typed });
  }

  private putBack(): void {
    const { left } = this;
    if (!left || left.path !== location.pathname || left.who !== visitor()) return;
    for (const typed of [...left.typed]) {
      const area = [...document.querySelectorAll<Area>(AREA)].find((one) => nameOf(one) === typed.field && 'value' in one);
      if (!area) continue;
      left.typed.splice(left.typed.indexOf(typed), 1);
      if (area.value !== typed.words) this.fill(area, typed.words);
    }
    if (left.typed.length) return;
    this.left = undefined;
    this.watch.disconnect();
    forget();
  }

  private fill(area: Area, words: string): void {
    area.value = words;
    this.touched.add(area);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.dispatchEvent(new Event('change', { bubbles: true }));
    say('What you had typed here is back. It has not been sent yet.');
  }

  /** Whoever signs out leaves nothing to whoever comes next. */
  private signingOut(event: Event): void {
    const button = event.composedPath().find((one) => one instanceof HTMLElement && one.id === 'sign-out');
    if (!button) return;
    this.touched.clear();
    forget();
  }
}

function nameOf(area: Area): string {
  return area.id || area.label || '';
}

/** Who is signed in, as the frame says. */
function visitor(): string {
  return document.querySelector('.account .who')?.textContent ?? '';
}

function say(words: string): void {
  document.querySelector('.typed-note')?.remove();
  const note = document.createElement('p');
  note.className = 'typed-note';
  note.setAttribute('role', 'status');
  note.textContent = words;
  document.body.append(note);
  setTimeout(() => note.remove(), SAID_FOR);
}

function recall(): Left | undefined {
  try {
    const left = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null') as Left | null;
    return left && Date.now() - left.at < HOURS_12 ? left : undefined;
  } catch {
    return undefined;
  }
}

function remember(left: Left): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(left));
  } catch {
    // No room, or not allowed here: then it is not kept.
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEPT_AS);
  } catch {
    // Not allowed here: then there is nothing.
  }
}

declare global {
  interface Window {
    glossTyped?: TypedWords;
  }
}

if (!window.glossTyped) {
  window.glossTyped = new TypedWords();
  window.glossTyped.start();
  watchConnection();
}

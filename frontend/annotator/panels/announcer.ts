/** Says things to screen readers through a live region. */
export class Announcer {
  readonly root = document.createElement('div');

  constructor() {
    this.root.className = 'unseen';
    this.root.setAttribute('role', 'log');
    this.root.setAttribute('aria-live', 'polite');
    this.root.dataset.testid = 'live';
  }

  /** The same words twice in a row are said twice. */
  say(words: string): void {
    const line = document.createElement('p');
    line.textContent = words;
    this.root.replaceChildren(line);
  }
}

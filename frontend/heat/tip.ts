const AWAY = 120;

/**
 * Tells the numbers of the words under the pointer or with the focus. It stays while the pointer is over it, and Escape
 * puts it away.
 */
export class Tip {
  readonly root = document.createElement('div');
  private run: HTMLElement | undefined;
  private word = -1;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  /** @param told what is to be told of a word; '' for nothing */
  constructor(private readonly body: HTMLElement, private readonly told: (word: number) => string) {
    this.root.className = 'tip';
    this.root.id = 'tip';
    this.root.setAttribute('role', 'tooltip');
    this.root.hidden = true;
    body.addEventListener('pointerover', (event) => this.over(event.target));
    body.addEventListener('focusin', (event) => this.over(event.target));
    body.addEventListener('pointerleave', () => this.leave());
    body.addEventListener('focusout', () => this.leave());
    body.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide());
    this.root.addEventListener('pointerenter', () => clearTimeout(this.leaving));
    this.root.addEventListener('pointerleave', () => this.leave());
  }

  hide(): void {
    clearTimeout(this.leaving);
    this.root.hidden = true;
    this.run?.removeAttribute('aria-describedby');
    this.run = undefined;
    this.word = -1;
  }

  /** Tells anew what is shown, after the words have been drawn anew. */
  refresh(): void {
    if (this.word < 0) return;
    const { word } = this;
    const runs = [...this.body.querySelectorAll<HTMLElement>('.run')];
    const run = runs.find(({ dataset }) => Number(dataset.from) <= word && word < Number(dataset.to));
    if (run) this.show(run, word);
    else this.hide();
  }

  private over(target: EventTarget | null): void {
    const run = (target as Element | null)?.closest?.<HTMLElement>('.run');
    if (run) this.show(run, Number(run.dataset.from));
    else this.leave();
  }

  private leave(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      const focused = (this.body.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
      if (focused?.classList.contains('run')) this.show(focused, Number(focused.dataset.from));
      else this.hide();
    }, AWAY);
  }

  private show(run: HTMLElement, word: number): void {
    clearTimeout(this.leaving);
    this.run?.removeAttribute('aria-describedby');
    this.run = run;
    this.word = word;
    this.root.textContent = this.told(word);
    this.root.hidden = !this.root.textContent;
    run.setAttribute('aria-describedby', this.root.id);
    this.place(run);
  }

  /** Under the first line of the words, inside the sheet. */
  private place(run: HTMLElement): void {
    const sheet = this.root.parentElement;
    const line = run.getClientRects()[0];
    if (!sheet || !line) return;
    const { left, top, width } = sheet.getBoundingClientRect();
    const most = width - this.root.offsetWidth - 8;
    this.root.style.left = `${Math.max(8, Math.min(line.left - left, most))}px`;
    this.root.style.top = `${line.bottom - top + 6}px`;
  }
}

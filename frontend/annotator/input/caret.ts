import type { Desk } from '../desk.js';
import type { Geometry } from '../page/geometry.js';

/**
 * The word caret: the one tab stop of the passage.
 *
 * Why a list box beside the text: Chromium has no keyboard selection in plain text, a screen reader's own selection is
 * invisible to a page, words with a tabindex break mouse selection, and a `contenteditable` host is announced as an
 * editor. So the passage stays plain text, which all screen readers can browse, with headings and paragraphs; and
 * the focus lies on this small `listbox` that lies over the current word. Its options are the words of the current
 * sentence, so NVDA, JAWS, VoiceOver and ChromeVox leave their browse mode, send us the arrow keys, and read each word
 * by `aria-activedescendant` with its marks and its place in the sentence ("junta, marked loaded term, 4 of 12").
 * `aria-selected` is set on selected words only: unset means "cannot be selected" and keeps readers from saying
 * "not selected" at every word. Magnifiers can follow, because the element moves with the caret.
 * People who cannot use keys for words (touch with a screen reader) have the form.
 */
export class Caret {
  readonly root = document.createElement('div');
  private sentence = -1;
  private offset = 0;
  private options: HTMLElement[] = [];

  constructor(private readonly desk: Desk) {
    this.root.className = 'caret';
    this.root.tabIndex = 0;
    this.root.setAttribute('role', 'listbox');
    this.root.setAttribute('aria-multiselectable', 'true');
    this.root.setAttribute('aria-label', desk.writable
      ? 'Passage, word by word. Shift and arrows select, Enter opens the labels.' : 'Passage, word by word.');
    this.root.dataset.testid = 'caret';
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }

  /** Moves to the caret's word and reads it with its marks. */
  draw(geometry: Geometry): void {
    const { text, selection } = this.desk;
    if (!text.count) return;
    this.place(geometry);
    const sentence = text.sentenceCount ? text.sentenceOf(selection.caret) : 0;
    const words = (text.sentenceCount ? text.sentenceWords(sentence) : undefined) ?? { first: selection.caret, last: selection.caret };
    const inside = words.first <= selection.caret && selection.caret <= words.last;
    this.offset = inside ? words.first : selection.caret;
    if (sentence !== this.sentence || !inside) this.fill(inside ? words.last - words.first + 1 : 1);
    this.sentence = inside ? sentence : -1;
    this.options.forEach((option, index) => this.describe(option, this.offset + index));
    this.root.setAttribute('aria-activedescendant', `caret-${selection.caret - this.offset}`);
  }

  private fill(count: number): void {
    this.options = Array.from({ length: count }, (_, index) => {
      const option = document.createElement('div');
      option.id = `caret-${index}`;
      option.setAttribute('role', 'option');
      return option;
    });
    this.root.replaceChildren(...this.options);
  }

  private describe(option: HTMLElement, word: number): void {
    const words = [this.desk.text.word(word), ...this.desk.at(word).map((mark) => this.desk.heard(mark))].join(', ');
    if (option.textContent !== words) option.textContent = words;
    const { span } = this.desk.selection;
    if (span && span.first <= word && word <= span.last) option.setAttribute('aria-selected', 'true');
    else option.removeAttribute('aria-selected');
  }

  private place(geometry: Geometry): void {
    const { caret } = this.desk.selection;
    const segment = geometry.segments({ first: caret, last: caret })[0];
    if (!segment) return;
    const line = geometry.lines[segment.line];
    this.root.style.transform = `translate(${(segment.left - 3).toFixed(1)}px, ${(line.top - 1).toFixed(1)}px)`;
    this.root.style.width = `${(segment.right - segment.left + 6).toFixed(1)}px`;
    this.root.style.height = `${(line.bottom - line.top + 2).toFixed(1)}px`;
  }
}

import type { Geometry } from './geometry.js';

const EVERY = 5;

/** Paragraph numbers and the number of every fifth line. For the eye only: hidden from screen readers. */
export class Margins {
  readonly root = document.createElement('div');

  constructor() {
    this.root.className = 'margins';
    this.root.setAttribute('aria-hidden', 'true');
  }

  /** Writes the numbers for a layout. `firstWords` are the first words of the paragraphs. */
  draw(geometry: Geometry, firstWords: readonly (number | undefined)[]): void {
    const numbers: HTMLElement[] = [];
    firstWords.forEach((word, index) => {
      const line = word === undefined ? undefined : geometry.lines[geometry.lineOf(word)];
      if (line) numbers.push(number('paragraph-number', index + 1, line.baseline));
    });
    geometry.lines.forEach((line, index) => {
      if ((index + 1) % EVERY === 0) numbers.push(number('line-number', index + 1, line.baseline));
    });
    this.root.replaceChildren(...numbers);
  }
}

function number(className: string, value: number, baseline: number): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = String(value);
  element.style.top = `${baseline.toFixed(1)}px`;
  return element;
}

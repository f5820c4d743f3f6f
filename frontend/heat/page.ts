import { shown, stepOf, type Counts, type Stretch } from './counts.js';
import type { HeatText, KeyedWords, Piece } from './text.js';

/** What a paragraph is drawn from. */
export interface Ground {
  text: HeatText;
  counts: Counts;
  students: number;
  /** Number of the label that is shown; -1 for any. */
  filter: number;
  /** Items of the key in text order; none while the key is not shown. */
  key: readonly KeyedWords[];
}

/** The content of a paragraph: one span for each stretch of words; those that somebody marked can be focused. */
export function paragraphNodes(index: number, ground: Ground): Node[] {
  const { text, counts } = ground;
  const pieces = text.pieces(index);
  const stretches = counts.stretches(...text.paragraphWords(index));
  const nodes: Node[] = [];
  let open: { stretch: Stretch; element: HTMLElement } | undefined;
  pieces.forEach((piece, at) => {
    if (piece.word >= 0) {
      if (!open || piece.word >= open.stretch.to) {
        const stretch = stretches.find((one) => piece.word < one.to) as Stretch;
        open = { stretch, element: stretchElement(stretch, ground) };
        nodes.push(open.element);
      }
      open.element.append(keyed(piece, piece.word, piece.word, ground));
      return;
    }
    const [before, after] = [pieces[at - 1]?.word ?? -1, pieces[at + 1]?.word ?? -1];
    const inside = open && after >= 0 && after < open.stretch.to;
    if (open && inside) open.element.append(keyed(piece, before, after, ground));
    else nodes.push(between(piece, before, after, ground));
  });
  return nodes;
}

function stretchElement({ from, to, count }: Stretch, { filter, students }: Ground): HTMLElement {
  const element = document.createElement('span');
  const step = stepOf(shown(count, filter), students);
  element.dataset.from = String(from);
  element.dataset.to = String(to);
  element.className = step ? `run s${step}` : 'cold';
  if (step) element.tabIndex = -1;
  return element;
}

/** What stands between two stretches is shaded like the fainter one. */
function between(piece: Piece, before: number, after: number, ground: Ground): Node {
  const { counts, students, filter } = ground;
  const steps = [before, after].map((word) => (word < 0 ? 0 : stepOf(counts.shown(word, filter), students)));
  const step = Math.min(...steps);
  const node = keyed(piece, before, after, ground);
  if (!step) return node;
  const element = document.createElement('span');
  element.className = `gap s${step}`;
  element.append(node);
  return element;
}

/** Text with a line above it where an item of the key covers it from `first` to `last`, and the numbers of items that begin there. */
function keyed(piece: Piece, first: number, last: number, { key }: Ground): Node {
  const item = last < 0 ? undefined : key.find(({ from, to }) => from <= first && last < to);
  if (!item) return document.createTextNode(piece.text);
  const element = document.createElement('span');
  element.className = `keyed ${item.status}`;
  element.textContent = piece.text;
  const numbers = piece.word < 0 ? [] : key.flatMap(({ from }, index) => (from === piece.word ? [index + 1] : []));
  if (numbers.length) element.dataset.numbers = numbers.join(', ');
  return element;
}

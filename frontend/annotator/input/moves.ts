import type { PassageText } from '../model/text.js';
import type { Geometry } from '../page/geometry.js';

/** A way to move the word caret; `by` is 1 forwards or -1 backwards. */
export interface Move {
  unit: 'word' | 'sentence' | 'line' | 'paragraph' | 'line-end' | 'text-end';
  by: 1 | -1;
}

const ARROWS: Record<string, [Move['unit'], Move['unit'], 1 | -1]> = {
  ArrowLeft: ['word', 'sentence', -1],
  ArrowRight: ['word', 'sentence', 1],
  ArrowUp: ['line', 'paragraph', -1],
  ArrowDown: ['line', 'paragraph', 1],
  Home: ['line-end', 'text-end', -1],
  End: ['line-end', 'text-end', 1],
};

/** The move a key asks for. Ctrl, Alt or Command make it larger; undefined for other keys. */
export function moveOf(event: KeyboardEvent): Move | undefined {
  const arrow = ARROWS[event.key];
  const large = event.ctrlKey || event.altKey || event.metaKey;
  if (arrow) return { unit: large ? arrow[1] : arrow[0], by: arrow[2] };
  if (large || event.key.toLowerCase() !== 's') return undefined;
  return { unit: 'sentence', by: event.shiftKey ? -1 : 1 };
}

/** Word that a move leads to from `word`, never outside the passage. Extending forwards goes to the end of a unit. */
export function target(move: Move, word: number, extend: boolean, text: PassageText, geometry: Geometry): number {
  const last = text.count - 1;
  switch (move.unit) {
    case 'word':
      return Math.max(0, Math.min(last, word + move.by));
    case 'line':
      return geometry.vertical(word, move.by);
    case 'line-end': {
      const line = geometry.lines[geometry.lineOf(word)];
      return line ? (move.by < 0 ? line.first : line.last) : word;
    }
    case 'text-end':
      return move.by < 0 ? 0 : last;
    case 'sentence':
      return unitEdge(move.by, word, extend, text.sentenceOf(word), text.sentenceCount, (i) => text.sentenceWords(i));
    case 'paragraph':
      return unitEdge(move.by, word, extend, text.paragraphOf(word), text.paragraphCount, (i) => text.paragraphWords(i));
  }
}

function unitEdge(
  by: 1 | -1, word: number, extend: boolean, unit: number, units: number,
  words: (index: number) => { first: number; last: number } | undefined,
): number {
  const here = words(unit);
  if (here && by > 0 && extend && word < here.last) return here.last;
  if (here && by < 0 && word > here.first) return here.first;
  for (let index = unit + by; index >= 0 && index < units; index += by) {
    const next = words(index);
    if (next) return by > 0 && extend ? next.last : next.first;
  }
  return by > 0 ? (here?.last ?? word) : (here?.first ?? word);
}

import type { WordSpan } from '../model/types.js';

/** A line of words. All lengths are CSS pixels from the passage's top left corner. */
export interface Line {
  top: number;
  bottom: number;
  baseline: number;
  left: number;
  right: number;
  first: number;
  last: number;
}

/** The part of a range of words that stands on one line. */
export interface Segment {
  line: number;
  left: number;
  right: number;
}

interface Piece {
  word: number;
  line: number;
  left: number;
  right: number;
}

/** Where the words stand. Measured once after each layout, so that drawing and pointing read no layout. */
export class Geometry {
  readonly lines: Line[] = [];
  /** Pieces in reading order; a word broken over two lines has two. */
  private readonly pieces: Piece[] = [];
  private readonly firstPiece: number[] = [];

  /** @param descent distance of a word's box bottom from its baseline */
  constructor(body: HTMLElement, words: readonly HTMLElement[], descent: number) {
    const origin = body.getBoundingClientRect();
    words.forEach((element, word) => {
      this.firstPiece.push(this.pieces.length);
      for (const box of element.getClientRects()) {
        this.place(word, box.left - origin.left, box.right - origin.left, box.top - origin.top, box.bottom - origin.top, descent);
      }
    });
    this.firstPiece.push(this.pieces.length);
  }

  /** Parts of a range of words, one a line; empty before the first layout. */
  segments(span: WordSpan): Segment[] {
    const segments: Segment[] = [];
    const end = this.firstPiece[span.last + 1] ?? 0;
    for (let index = this.firstPiece[span.first] ?? 0; index < end; index++) {
      const piece = this.pieces[index];
      const open = segments.at(-1);
      if (open && open.line === piece.line) {
        open.left = Math.min(open.left, piece.left);
        open.right = Math.max(open.right, piece.right);
      } else segments.push({ line: piece.line, left: piece.left, right: piece.right });
    }
    return segments;
  }

  /** Line on which a word begins. */
  lineOf(word: number): number {
    return this.pieces[this.firstPiece[word]]?.line ?? 0;
  }

  /** Word nearest to a point; undefined in an empty passage. */
  nearest(x: number, y: number): number | undefined {
    const line = this.lines[this.lineAt(y)];
    return line && this.nearestIn(line, x);
  }

  /** Word under a point; undefined where there is none (margins, ends of lines). */
  hit(x: number, y: number, slack = 6): number | undefined {
    const line = this.lines[this.lineAt(y)];
    if (!line || y < line.top - slack || y > line.bottom + slack) return undefined;
    const word = this.nearestIn(line, x);
    const inside = this.pieces.some((piece) => piece.word === word && piece.left - slack <= x && x <= piece.right + slack);
    return inside ? word : undefined;
  }

  /** Word on the line `by` lines below (above, if negative), nearest to where `word` stands. */
  vertical(word: number, by: number): number {
    const piece = this.pieces[this.firstPiece[word]];
    const line = piece && this.lines[Math.max(0, Math.min(this.lines.length - 1, piece.line + by))];
    return line ? this.nearestIn(line, (piece.left + piece.right) / 2) : word;
  }

  private place(word: number, left: number, right: number, top: number, bottom: number, descent: number): void {
    const middle = (top + bottom) / 2;
    let line = this.lines.at(-1);
    if (!line || middle > line.bottom || middle < line.top) {
      line = { top, bottom, baseline: bottom - descent, left, right, first: word, last: word };
      this.lines.push(line);
    }
    line.left = Math.min(line.left, left);
    line.right = Math.max(line.right, right);
    line.last = word;
    this.pieces.push({ word, line: this.lines.length - 1, left, right });
  }

  private lineAt(y: number): number {
    let best = 0;
    let distance = Infinity;
    this.lines.forEach((line, index) => {
      const off = Math.abs((line.top + line.bottom) / 2 - y);
      if (off < distance) {
        distance = off;
        best = index;
      }
    });
    return best;
  }

  private nearestIn(line: Line, x: number): number {
    let best = line.first;
    let distance = Infinity;
    for (let index = this.firstPiece[line.first]; index < this.firstPiece[line.last + 1]; index++) {
      const piece = this.pieces[index];
      if (this.lines[piece.line] !== line) continue;
      const off = x < piece.left ? piece.left - x : x > piece.right ? x - piece.right : 0;
      if (off < distance) {
        distance = off;
        best = piece.word;
      }
    }
    return best;
  }
}

/** Distance of the bottom of an inline box from its baseline for the font of an element, px. */
export function descentOf(element: HTMLElement): number {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(element);
  if (!context) return parseFloat(style.fontSize) * 0.22;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return context.measureText('x').fontBoundingBoxDescent || parseFloat(style.fontSize) * 0.22;
}

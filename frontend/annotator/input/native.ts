import type { PassageText } from '../model/text.js';
import type { WordSpan } from '../model/types.js';

type Root = ShadowRoot & { getSelection?: () => Selection | null };
type Composed = Selection & { getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[] };
type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'collapsed'>;

/**
 * Words of the browser's own selection (long press, caret browsing, a screen reader's native selection);
 * undefined when it is empty or elsewhere. Read it when a label is chosen: `selectionchange` comes late.
 */
export function nativeSpan(root: ShadowRoot, body: HTMLElement, text: PassageText): WordSpan | undefined {
  const range = nativeRange(root);
  if (!range || range.collapsed) return undefined;
  const start = offsetOf(body, text, range.startContainer, range.startOffset);
  const end = offsetOf(body, text, range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : text.covered(start, end);
}

/** Empties the browser's own selection. */
export function clearNative(root: ShadowRoot): void {
  ((root as Root).getSelection?.() ?? document.getSelection())?.removeAllRanges();
}

function nativeRange(root: ShadowRoot): Ends | undefined {
  const selection = document.getSelection() as Composed | null;
  const composed = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  if (composed && root.contains(composed.startContainer)) return composed;
  const inside = (root as Root).getSelection?.() ?? selection;
  return inside?.rangeCount ? inside.getRangeAt(0) : undefined;
}

/** Offset in the passage of a place in its DOM; undefined outside. */
function offsetOf(body: HTMLElement, text: PassageText, node: Node, offset: number): number | undefined {
  if (!body.contains(node)) return undefined;
  const word = node.parentElement?.closest<HTMLElement>('[data-word]') ?? (node as HTMLElement).closest?.<HTMLElement>('[data-word]');
  if (word) return text.start(Number(word.dataset.word)) + (node.nodeType === Node.TEXT_NODE ? offset : offset && word.textContent!.length);
  const place = document.createRange();
  place.setStart(node, offset);
  let low = 0;
  let high = text.count;
  const words = body.querySelectorAll('[data-word]');
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place.comparePoint(words[middle], 0) > 0) high = middle;
    else low = middle + 1;
  }
  return low < text.count ? text.start(low) : text.text.length;
}

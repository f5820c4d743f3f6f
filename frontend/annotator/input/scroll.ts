const EDGE = 36;
const SPEED = 10;

/** Scrolls while a pointer is dragged near the top or bottom of the window; gives what stops it. */
export function autoScroll(element: HTMLElement, y: number, moved: () => void): () => void {
  const by = y < EDGE ? -SPEED : y > window.innerHeight - EDGE ? SPEED : 0;
  if (!by) return () => undefined;
  const scroller = scrollerOf(element);
  let frame = requestAnimationFrame(function step() {
    scroller.scrollBy(0, by);
    moved();
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}

/** The nearest ancestor that scrolls, through shadow roots and slots; else the page. */
export function scrollerOf(element: HTMLElement): Element {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.scrollHeight > node.clientHeight + 1
      && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
  return document.scrollingElement ?? document.documentElement;
}

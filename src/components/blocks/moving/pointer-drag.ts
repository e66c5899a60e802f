/** Where a drag is going; `place` is the `data-drop` of what lies under the pointer. */
export interface DragTarget {
  readonly onOver: (place: string | undefined) => void;
  readonly onDrop: (place: string) => void;
}

/** A press that moves less is a click. */
const thresholdPx = 6;
/** So near the window's edge the page scrolls along. */
const edgePx = 48;

/**
 * Lets `card` follow the pointer that just pressed it, until it is released or cancelled. A mouse
 * takes the card anywhere; a finger only by a `.handle`, so that elsewhere it still scrolls
 * (give the handle `touch-action: none`). Always offer the same by buttons: this is a convenience.
 */
export function startDrag(press: PointerEvent, card: HTMLElement, target: DragTarget): void {
  const isOnHandle = press.composedPath().some((node) => node instanceof Element && node.matches('.handle'));
  if (press.button !== 0 || (press.pointerType !== 'mouse' && !isOnHandle)) return;
  const listening = new AbortController();
  const start = {x: press.clientX, y: press.clientY + window.scrollY};
  let isDragging = false;
  let place: string | undefined;

  const onMove = (move: PointerEvent) => {
    const dx = move.clientX - start.x;
    const dy = move.clientY + window.scrollY - start.y;
    if (!isDragging && Math.hypot(dx, dy) < thresholdPx) return;
    if (!isDragging) {
      isDragging = true;
      card.setPointerCapture(press.pointerId);
      card.classList.add('dragged');
    }
    card.style.transform = `translate(${dx}px, ${dy}px)`;
    scrollAtEdge(move.clientY);
    place = placeUnder(card, move);
    target.onOver(place);
  };
  const onEnd = (end: PointerEvent) => {
    listening.abort();
    if (!isDragging) return;
    card.classList.remove('dragged');
    card.style.transform = '';
    target.onOver(undefined);
    swallowClick(card);
    if (end.type === 'pointerup' && place !== undefined) target.onDrop(place);
  };
  const {signal} = listening;
  window.addEventListener('pointermove', onMove, {signal});
  window.addEventListener('pointerup', onEnd, {signal});
  window.addEventListener('pointercancel', onEnd, {signal});
}

function placeUnder(card: HTMLElement, {clientX, clientY}: PointerEvent): string | undefined {
  const root = card.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return root
    .elementsFromPoint(clientX, clientY)
    .filter((element) => !card.contains(element))
    .map((element) => element.closest<HTMLElement>('[data-drop]')?.dataset.drop)
    .find((place) => place !== undefined);
}

function scrollAtEdge(clientY: number): void {
  if (clientY < edgePx) window.scrollBy(0, -8);
  if (clientY > window.innerHeight - edgePx) window.scrollBy(0, 8);
}

/** The browser sends a click after a drag; it must not count as a press of the card. */
function swallowClick(card: HTMLElement): void {
  const swallow = (click: Event) => {
    click.stopPropagation();
    click.preventDefault();
  };
  card.addEventListener('click', swallow, {capture: true, once: true});
  setTimeout(() => card.removeEventListener('click', swallow, {capture: true}));
}

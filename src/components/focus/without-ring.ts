/**
 * Takes the ring from what got the focus because a page opened there: nobody moved it by keyboard yet, and around a
 * heading it looks like a fault. It comes back with the first key, and goes with the focus.
 */
export function withoutRing(element: HTMLElement): void {
  element.style.outline = 'none';
  const over = new AbortController();
  const restore = () => {
    element.style.outline = '';
    over.abort();
  };
  window.addEventListener('keydown', restore, {capture: true, signal: over.signal});
  element.addEventListener('blur', restore, {signal: over.signal});
}

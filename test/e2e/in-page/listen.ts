/**
 * Notes what a screen reader would say by itself from now on, in `window.spoken`: new words in live regions,
 * in shadow roots, too. A region that comes into the page together with its words is heard only when it is an
 * alert. Runs in the page, so everything it needs is inside.
 */
export function listen(): void {
  const spoken: string[] = [];
  Object.assign(window, {spoken});
  const watched = new WeakSet<Node>();
  const last = new WeakMap<Element, string>();
  const visit = (root: Document | ShadowRoot): void => {
    if (!watched.has(root)) {
      watched.add(root);
      new MutationObserver(() => visit(document)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.matches('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'))
        continue;
      const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const before = last.get(element);
      last.set(element, words);
      const isHeard = before !== undefined || element.getAttribute('role') === 'alert';
      if (words !== '' && words !== before && isHeard) spoken.push(words);
    }
  };
  visit(document);
}

/**
 * Sets the spacing that WCAG 1.4.12 asks a page to stand, in all shadow roots, and draws what is out of sight, too. Runs in
 * the page, so everything it needs is inside.
 */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}' +
      'p {margin-block-end: 2em !important}' +
      '* {content-visibility: visible !important}',
  );
  const visit = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets.push(sheet);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  visit(document);
}

/**
 * Words that cannot be read: cut off by what they stand in, or lying on each other. Runs in the page, so everything it
 * needs is inside.
 */
export function cutTexts(): readonly string[] {
  /** Letters may hang over by this much. */
  const slack = 3;
  const parentOf = (element: Element): Element | null => {
    const {parentNode} = element.assignedSlot ?? element;
    if (parentNode instanceof ShadowRoot) return parentNode.host;
    return parentNode instanceof Element ? parentNode : null;
  };
  /** The boxes that cut off what is in them, up to the first that scrolls or stays where it is. */
  const surroundings = (element: Element) => {
    const clips: DOMRect[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const {overflowX, overflowY, position, clipPath} = getComputedStyle(at);
      if (clipPath !== 'none') return {clips, isShown: false};
      // One can scroll there.
      if ([overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll'))
        return {clips, isShown: true, scrolls: true};
      if ([overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip'))
        clips.push(at.getBoundingClientRect());
      if (position === 'fixed' || position === 'sticky') return {clips, isShown: true, scrolls: true};
    }
    return {clips, isShown: true, scrolls: false};
  };
  const faults: string[] = [];
  const lines: {readonly words: string; readonly box: DOMRect; readonly element: Element}[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (
        element.closest('svg, script, style, select') ||
        // What has a place and is not drawn yet lies on nothing.
        !element.checkVisibility({
          visibilityProperty: true,
          opacityProperty: true,
          contentVisibilityAuto: true,
        })
      )
        continue;
      for (const node of element.childNodes) {
        const words = node instanceof Text ? node.data.trim() : '';
        if (words === '') continue;
        const {clips, isShown, scrolls} = surroundings(element);
        if (!isShown) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width * box.height === 0) continue;
          const isCut = clips.some(
            (clip) =>
              box.left < clip.left - slack ||
              box.right > clip.right + slack ||
              box.top < clip.top - slack ||
              box.bottom > clip.bottom + slack,
          );
          if (isCut) faults.push(`cut off: ${words.slice(0, 40)}`);
          if (!scrolls) lines.push({words: words.slice(0, 40), box, element});
        }
      }
    }
  };
  visit(document);
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (one.element === other.element) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // The box of a line is higher than its letters.
      if (wide > slack && high > Math.min(one.box.height, other.box.height) * 0.4)
        faults.push(`“${one.words}” lies on “${other.words}”`);
    }
  return [...new Set(faults)];
}

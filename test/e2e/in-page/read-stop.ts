export interface Stop {
  /** The same element has the same number while the page lives. */
  readonly number: number;
  readonly name: string;
  /** It had the focus before this press, too. */
  readonly isSame: boolean;
  /** So often Tab may stop in it: a date has a day, a month, a year and a calendar of the browser's own. */
  readonly parts: number;
  readonly faults: readonly string[];
}

/**
 * What has the focus, in shadow roots and frames, too; undefined when nothing has. Runs in the page, so
 * everything it needs is inside.
 */
export function readStop(): Stop | undefined {
  const deepest = (root: Document | ShadowRoot): Element | undefined => {
    const {activeElement: active} = root;
    if (!active || active.localName === 'body') return undefined;
    if (active instanceof HTMLIFrameElement || active.localName === 'iframe') {
      // Only frames of this site are walked into.
      return deepest((active as HTMLIFrameElement).contentDocument ?? document) ?? active;
    }
    return (active.shadowRoot && deepest(active.shadowRoot)) ?? active;
  };
  /** Near enough to its accessible name; axe has checked the names themselves. */
  const textOf = (element: Element): string => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const words = (of: Element) => {
      const copy = of.cloneNode(true) as Element;
      copy.querySelectorAll('select, input, textarea').forEach((field) => field.remove());
      return copy.textContent;
    };
    const text =
      element.getAttribute('aria-label') ??
      root.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
      element.getAttribute('title') ??
      (labels.map(words).join(' ') || element.textContent);
    return (text || element.localName).replace(/\s+/g, ' ').trim();
  };
  /** All that stands at a point and belongs to the element, through shadow roots. */
  const isHit = (element: Element, x: number, y: number): boolean => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) || hit.shadowRoot !== null);
  };

  /** A card is drawn around its link: the ring is that of what lies over the card. A choice has it around its whole row. */
  const hasRing = (element: Element): boolean => {
    const view = element.ownerDocument.defaultView ?? window;
    const row = element.matches('input') ? [element.closest('label')].filter((label) => label !== null) : [];
    return [element, ...row].some((ringed) =>
      [undefined, '::after'].some((part) => {
        const {outlineStyle, outlineWidth, outlineColor} = view.getComputedStyle(ringed, part);
        return outlineStyle !== 'none' && outlineWidth !== '0px' && !/, 0\)$/.test(outlineColor);
      }),
    );
  };

  const element = deepest(document);
  // Left by this function for its next call.
  const memory = window as unknown as {stops?: Element[]; lastStop?: Element | undefined};
  if (!element) {
    memory.lastStop = undefined;
    return undefined;
  }
  const stops = (memory.stops ??= []);
  const isSame = memory.lastStop === element;
  memory.lastStop = element;
  if (!stops.includes(element)) stops.push(element);

  const faults: string[] = [];
  const view = element.ownerDocument.defaultView ?? window;
  if (!hasRing(element)) faults.push('no ring shows that it has the focus');
  // Words that go on in the next line have no middle of their own: their first line stands for them.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const {left, right, top, bottom, width, height} = box;
  // The middle of what is on screen: a long table may reach beyond it.
  const x = (Math.max(left, 0) + Math.min(right, view.innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, view.innerHeight)) / 2;
  if (width === 0 || height === 0) faults.push('it has no size');
  else if (x < left || x > right || y < top || y > bottom) faults.push('it is out of sight');
  else if (!isHit(element, x, y)) faults.push('something covers it');
  const parts = element.matches('input[type=date]') ? 4 : 1;
  return {number: stops.indexOf(element), name: textOf(element), isSame, parts, faults};
}

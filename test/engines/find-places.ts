/** Runs in the page: must stand alone, for it travels as text. */

/** One narrowing after the other: by selector, by words, to the first; `or` joins what another way finds. */
export type Step =
  {readonly css: string; readonly hasText?: string | undefined} | 'first' | {readonly or: readonly Step[]};

/** The elements that the steps lead to from the document, in its order, through open shadow roots. */
export function findPlaces(steps: readonly Step[]): HTMLElement[] {
  const parentOf = (element: Element): Element | null => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  /** The element and all within it, shadows first. */
  const within = (node: Element | Document): Element[] => {
    const shadow = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.children] : [];
    return [...shadow, ...node.children].flatMap((child) => [child, ...within(child)]);
  };
  /** `a > b c` as parts from the right: what the element itself must be comes first. */
  const partsOf = (selector: string): string[] =>
    (selector.match(/(?:\[[^\]]*\]|\([^)]*\)|[^\s>[(])+|>/g) ?? []).reverse();
  const matches = (element: Element, [own = '*', ...rest]: readonly string[]): boolean => {
    if (!element.matches(own)) return false;
    const [next] = rest;
    if (next === undefined) return true;
    let above = parentOf(element);
    if (next === '>') return above !== null && matches(above, rest.slice(1));
    for (; above; above = parentOf(above)) if (matches(above, rest)) return true;
    return false;
  };
  const wordsOf = (element: Element): string =>
    [element, ...within(element)]
      .flatMap((one) => [...(one.shadowRoot?.childNodes ?? []), ...one.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .toLowerCase();
  const follow = (path: readonly Step[]): Element[] => {
    let from: readonly (Element | Document)[] = [document];
    for (const step of path) {
      if (step === 'first') from = from.slice(0, 1);
      else if ('or' in step) from = [...from, ...follow(step.or)];
      else {
        const ways = step.css.split(/,(?![^([]*[)\]])/).map((way) => partsOf(way.trim()));
        const words = step.hasText?.replace(/\s+/g, ' ').toLowerCase();
        const found = new Set(from.flatMap((start) => within(start)));
        from = [...found].filter(
          (element) =>
            ways.some((way) => matches(element, way)) &&
            (words === undefined || wordsOf(element).includes(words)),
        );
      }
    }
    return from.filter((one) => one instanceof Element);
  };
  return follow(steps) as HTMLElement[];
}

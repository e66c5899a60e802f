/** Elements in the shadow roots of elements inside an element. */

/** Every match in `host`'s shadow root and in those below it, in their order per root. */
export function deepAll<T extends HTMLElement>(host: Element, selector: string): readonly T[] {
  const root = host.shadowRoot;
  if (!root) return [];
  const inner = [...root.querySelectorAll('*')].flatMap((each) => deepAll<T>(each, selector));
  return [...root.querySelectorAll<T>(selector), ...inner];
}

/** The first of them; an Error names what is missing. */
export function deep<T extends HTMLElement>(host: Element, selector: string): T {
  const [found] = deepAll<T>(host, selector);
  if (!found) throw new Error(`<${host.localName}> shows no "${selector}", however deep`);
  return found;
}

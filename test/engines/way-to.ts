/**
 * Runs in the page, and stands alone. Where the first of the elements lies, seen from the focus: `here` when one
 * of them has it, `back` when it comes before in the order of the page, else `onward`.
 */
export function wayTo(elements: readonly HTMLElement[]): 'here' | 'onward' | 'back' {
  if (elements.some((one) => one.matches(':focus'))) return 'here';
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const [target] = elements;
  if (!active || !target) return 'onward';
  /** From the document down, through shadow roots. */
  const chainOf = (node: Node | null): Node[] =>
    node ? [...chainOf(node instanceof ShadowRoot ? node.host : node.parentNode), node] : [];
  const [from, to] = [chainOf(active), chainOf(target)];
  const at = from.findIndex((node, depth) => node !== to[depth]);
  const [own, other] = [from[at], to[at]];
  // What is within comes after what it is in, and a shadow before what stands in the light.
  if (!own || own instanceof ShadowRoot) return 'onward';
  if (!other || other instanceof ShadowRoot) return 'back';
  return own.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? 'onward' : 'back';
}

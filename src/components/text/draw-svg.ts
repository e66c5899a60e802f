import type {DrawingElement, DrawingNode} from '../../domain/text/drawing.ts';

/** Builds the elements of a drawing that was checked against the allow-list at build time. */
export function drawSvg([tag, attributes, ...children]: DrawingElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(
    ...children.filter(isNode).map((child) => (typeof child === 'string' ? child : drawSvg(child))),
  );
  return element;
}

function isNode(part: DrawingNode | Readonly<Record<string, string>>): part is DrawingNode {
  return typeof part === 'string' || Array.isArray(part);
}

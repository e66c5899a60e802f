import type {DrawingElement, DrawingNode} from '../domain/drawing.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Builds the elements of a drawing that was checked at build time. A text of class `two-lines` is
 * broken at the space nearest its middle and centred on its place: a label's length is known only
 * in the learner's language, and SVG does not wrap.
 */
export function drawSvg([tag, attributes, ...children]: DrawingElement): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(
    ...children.filter(isNode).map((child) => (typeof child === 'string' ? child : drawSvg(child))),
  );
  if (element.classList.contains('two-lines')) breakLine(element);
  return element;
}

function isNode(part: DrawingNode | Readonly<Record<string, string>>): part is DrawingNode {
  return typeof part === 'string' || Array.isArray(part);
}

function breakLine(text: SVGElement): void {
  const words = text.textContent.trim().split(/\s+/);
  const lengths = words.map((_word, index) => words.slice(0, index + 1).join(' ').length);
  const total = lengths.at(-1) ?? 0;
  const offCentre = (index: number) => Math.abs((lengths[index] ?? 0) - total / 2);
  const cut =
    lengths
      .slice(0, -1)
      .reduce((best, _length, index) => (offCentre(index) < offCentre(best) ? index : best), 0) + 1;
  if (words.length < 2) return;
  text.replaceChildren(line(text, '-0.3em', words.slice(0, cut)), line(text, '1.15em', words.slice(cut)));
}

function line(text: SVGElement, dy: string, words: readonly string[]): SVGElement {
  const attributes = {x: text.getAttribute('x') ?? '0', dy};
  return drawSvg(['tspan', attributes, words.join(' ')]);
}

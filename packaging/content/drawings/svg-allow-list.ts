/** What an SVG drawing may be made of. What is not named here is refused. */

export const allowedTags: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'title',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'marker',
  'linearGradient',
  'stop',
  'use',
]);

const geometry = [
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'points',
  'viewBox',
  'transform',
  'pathLength',
  'preserveAspectRatio',
  'refX',
  'refY',
  'markerWidth',
  'markerHeight',
  'markerUnits',
  'orient',
  'offset',
  'gradientUnits',
  'gradientTransform',
];
const look = [
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'fill-rule',
  'text-anchor',
  'dominant-baseline',
  'font-size',
  'font-weight',
  'stop-opacity',
];
const plain: ReadonlySet<string> = new Set([...geometry, ...look, 'class']);
/** Colours come from classes, so that a drawing follows the theme, dark included. */
const paints: ReadonlySet<string> = new Set(['fill', 'stroke', 'stop-color']);
const references: ReadonlySet<string> = new Set(['marker-start', 'marker-mid', 'marker-end']);

/** Why an attribute may not stand in a drawing and what to do instead; undefined when it may. */
export function refusalOf(name: string, value: string): string | undefined {
  if (/url\(\s*["']?(?!#)/.test(value))
    return 'Only things inside the drawing may be used, like url(#arrow).';
  if (plain.has(name)) return undefined;
  if (paints.has(name))
    return /^(none|currentColor|url\(#[\w-]+\))$/.test(value) ? undefined : colourSentence;
  if (references.has(name))
    return /^url\(#[\w-]+\)$/.test(value) ? undefined : 'Write url(#id) with an id of this drawing.';
  if (name === 'id') return /^[A-Za-z][\w-]*$/.test(value) ? undefined : 'An id begins with a letter.';
  if (name === 'href')
    return /^#[\w-]+$/.test(value) ? undefined : 'Only things inside the drawing may be used, like #arrow.';
  if (name === 'data-spot') return /^[a-z]$/.test(value) ? undefined : 'A hotspot has one letter a–z.';
  return 'Take it away: it is not on the list of allowed attributes.';
}

const colourSentence =
  'Use a class of media/README.md instead, so that the drawing follows the theme; only none, currentColor or url(#id) may stand here.';

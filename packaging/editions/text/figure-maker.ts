/** Drawings of a book: each a file of its own with its colours in it, so that every reader shows it. */
import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import type {PrintedFigure} from '../../content/blocks/printed.ts';
import {childrenOf, printMarkup, tag, type Markup, type MarkupElement} from './markup.ts';
import type {RichMarkup} from './rich-markup.ts';

/** The light colours of `src/components/tokens.css`, by their names there. */
export const figureColours = {
  'surface': '#ffffff',
  'text': '#1c2529',
  'line': '#d8d3c8',
  'control-line': '#7b8790',
  'accent': '#0f5a6b',
  'on-accent': '#ffffff',
  'accent-soft': '#e1eff1',
  'warm': '#9a4a17',
  'warm-soft': '#f8e9dc',
} as const;

const paint = (name: keyof typeof figureColours): string => figureColours[name];

/**
 * The classes of a drawing, as in `src/components/text/drawing-styles.ts`. On a ground of its own: readers turn pages dark, and
 * a picture stays as it is.
 */
const look = `
svg { font-family: sans-serif; background: ${paint('surface')}; }
.ink, .line, .axis { fill: none; stroke: ${paint('text')}; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.line { stroke-width: 1.5; stroke: ${paint('control-line')}; }
.axis { stroke: ${paint('line')}; stroke-width: 1; }
.paper { fill: ${paint('surface')}; stroke: ${paint('control-line')}; stroke-width: 1.5; stroke-linejoin: round; }
.accent { fill: ${paint('accent')}; }
.soft { fill: ${paint('accent-soft')}; }
.warm { fill: ${paint('warm')}; }
.warm-soft { fill: ${paint('warm-soft')}; }
.label, .small, .label-on-accent { fill: ${paint('text')}; stroke: none; font-size: 14px; font-weight: 600; }
.small { font-weight: 400; }
.label-on-accent { fill: ${paint('on-accent')}; }
`;

export class FigureMaker {
  /** Path in the book → SVG. */
  readonly files = new Map<string, string>();
  /** Path in the book → path of the picture in a package. */
  readonly pictures = new Map<string, string>();
  readonly #folder: string;

  /** @param folder of the figures of one chapter, e.g. `figures/definitions.law-` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The picture with its caption, then its description, which says all that it says. */
  markup(
    {drawing, picture, alt, caption, description}: PrintedFigure,
    rich: RichMarkup,
    words: EditionWords,
  ): readonly Markup[] {
    const number = this.files.size + this.pictures.size + 1;
    const path = `${this.#folder}${number}.${picture?.split('.').at(-1) ?? 'svg'}`;
    if (picture === undefined) this.files.set(path, svgFile(drawing));
    else this.pictures.set(path, picture);
    const id = `f-${number}`;
    return [
      tag(
        'figure',
        {'aria-describedby': id},
        tag('img', {src: path, alt}),
        ...(caption.length > 0 ? [tag('figcaption', {}, ...rich.line(caption))] : []),
      ),
      tag(
        'div',
        {class: 'description', id},
        tag('p', {class: 'label'}, words.description),
        ...rich.blocks(description),
      ),
    ];
  }
}

function svgFile(drawing: MarkupElement): string {
  const [name, attributes] = drawing;
  const [, , width, height] = (attributes['viewBox'] ?? '').split(/\s+/);
  const root = tag(
    name,
    // A reader that is told no size gives the picture a page.
    {xmlns: 'http://www.w3.org/2000/svg', ...attributes, width, height},
    tag('style', {}, look),
    ...childrenOf(drawing).map((child) => inBook(child)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printMarkup(root)}\n`;
}

/** Nothing can be pressed: what a hotspot says stands below, by the letter that is written into its part. */
function inBook(node: Markup, spot?: string): Markup {
  if (typeof node === 'string') return node;
  const [name, {'data-spot': own, ...attributes}] = node;
  const letter = own ?? spot;
  const isKey = attributes['class']?.split(' ').includes('key') ?? false;
  if (isKey && letter !== undefined) return tag(name, attributes, letter.toUpperCase());
  return tag(name, attributes, ...childrenOf(node).map((child) => inBook(child, letter)));
}

/** The drawings of the start pages, which every language of a package shares. */
import type {DrawingElement, DrawingNode} from '../../../src/domain/text/drawing.ts';
import {didYouMean} from '../did-you-mean.ts';
import {element, printXml, type NewElement} from '../../xml.ts';
import {parseSvg} from './parse-svg.ts';
import type {Place, Problems} from '../problems.ts';
import type {CourseSource} from '../read/read-course.ts';

/**
 * Class → how it looks. A cover is shown from a file of its own, where no style sheet of the page reaches, and its properties
 * do only by inheritance: colours are the system's, and the text's for what is warm (`coverStyles` of the player).
 */
const looks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'paper': {fill: 'Canvas'},
  'ink': {},
  'line': {'stroke-opacity': '0.5'},
  'warm-soft': {'fill': 'currentColor', 'fill-opacity': '0.45', 'stroke': 'none'},
};

/** What is drawn without a class. */
const stroke = {
  'fill': 'none',
  'stroke': 'CanvasText',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

interface Cover {
  /** Of the symbol: `course`, or a module's id. */
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}

/** One SVG with a symbol for each cover of the scope; '' without any. */
export function compileCovers(source: CourseSource, scope: string, problems: Problems): string {
  const symbols = coversOf(source, scope).flatMap(({id, file, place}) => {
    const svg = source.content.get(file);
    if (svg === undefined) {
      const hint = didYouMean(file, [...source.content.keys()]);
      problems.add(
        place,
        'drawing-missing',
        `There is no ${file}.${hint} Draw it, or correct the name under "cover".`,
      );
      return [];
    }
    const wordless = (text: string, at: Place): string => {
      problems.add(at, 'drawing-forbidden', `A cover has no words: take "${text.trim()}" away.`);
      return '';
    };
    const drawing = parseSvg(file, svg, id, wordless, problems);
    return drawing ? [symbolOf(drawing, id, {file, problems})] : [];
  });
  return symbols.length === 0 ? '' : printXml(element('svg', {xmlns: 'http://www.w3.org/2000/svg'}, symbols));
}

function coversOf({logic, modules}: CourseSource, scope: string): readonly Cover[] {
  const own = scope === 'course' ? logic?.cover : undefined;
  return [
    ...(own === undefined
      ? []
      : [{id: 'course', file: `media/${own}`, place: {file: 'modules/course.yaml', line: 1}}]),
    ...modules.flatMap(({id, cover}) =>
      cover === undefined
        ? []
        : [{id, file: `media/${id}/${cover}`, place: {file: `modules/${id}/module.yaml`, line: 1}}],
    ),
  ];
}

interface Reading {
  readonly file: string;
  readonly problems: Problems;
}

function symbolOf(drawing: DrawingElement, id: string, reading: Reading): NewElement {
  const [, {viewBox = '', preserveAspectRatio}, ...children] = drawing;
  const fit = preserveAspectRatio === undefined ? {} : {preserveAspectRatio};
  return element('symbol', {id, viewBox, ...fit, ...stroke}, elementsOf(children, reading));
}

function elementsOf(
  children: readonly (DrawingNode | Readonly<Record<string, string>>)[],
  reading: Reading,
): readonly NewElement[] {
  return children.filter(isElement).map(([tag, {class: look, ...attributes}, ...inside]) => {
    const looks = look === undefined ? {} : lookOf(look, reading);
    return element(tag, {...looks, ...attributes}, elementsOf(inside, reading));
  });
}

function lookOf(name: string, {file, problems}: Reading): Readonly<Record<string, string>> {
  const look = looks[name];
  if (look === undefined)
    problems.add(
      {file, line: 1},
      'drawing-forbidden',
      `A cover has no class "${name}". Its classes: ${Object.keys(looks).join(', ')}.`,
    );
  return look ?? {};
}

const isElement = (child: DrawingNode | Readonly<Record<string, string>>): child is DrawingElement =>
  Array.isArray(child);

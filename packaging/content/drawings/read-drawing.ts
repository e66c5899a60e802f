import type {DrawingElement, DrawingNode} from '../../../src/domain/text/drawing.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';
import {parseSvg} from './parse-svg.ts';

/** What a figure says about its drawing. */
export interface DrawingUse {
  readonly file: string;
  readonly svg: string;
  /** Id of the figure: makes ids of the drawing its own. */
  readonly figure: string;
  /** Label's key → its word in the learner's language. */
  readonly labels: ReadonlyMap<string, string>;
  /** Letters of the hotspots. */
  readonly spots: readonly string[];
  /** Where lesson.yaml lists labels and spots. */
  readonly place: Place;
}

/** Reads a drawing, puts the labels' words in and checks that labels and hotspots are the figure's. */
export function readDrawing(use: DrawingUse, problems: Problems): DrawingElement | undefined {
  const usedLabels = new Set<string>();
  const wordsOf = (text: string, place: Place): string => {
    if (/\p{L}/u.test(text.replaceAll(/\{[^}]*\}/g, ''))) {
      problems.add(
        place,
        'label-unknown',
        `"${text.trim()}" cannot be translated. Write {key} here, list the key under "labels" and give its word in the language file.`,
      );
    }
    return text.replaceAll(/\{([^}]*)\}/g, (_, key: string) => {
      usedLabels.add(key);
      return use.labels.get(key) ?? reportLabel(key, use, place, problems);
    });
  };
  const drawing = parseSvg(use.file, use.svg, use.figure, wordsOf, problems);
  if (!drawing) return undefined;
  for (const key of use.labels.keys()) {
    if (!usedLabels.has(key))
      problems.add(
        use.place,
        'label-unknown',
        `The label "${key}" stands nowhere in ${use.file}. Write {${key}} there, or take it from "labels".`,
      );
  }
  checkSpots(use, spotsIn(drawing), problems);
  return drawing;
}

function reportLabel(key: string, use: DrawingUse, place: Place, problems: Problems): string {
  const hint = didYouMean(key, [...use.labels.keys()]);
  problems.add(
    place,
    'label-unknown',
    `The label {${key}} is not among the "labels" of figure "${use.figure}".${hint} Add it in lesson.yaml, or correct it here.`,
  );
  return '';
}

function checkSpots(use: DrawingUse, drawn: ReadonlySet<string>, problems: Problems): void {
  for (const key of use.spots) {
    if (!drawn.has(key))
      problems.add(
        use.place,
        'drawing-spot',
        `The hotspot "${key}" is not in ${use.file}. Give a <g> there data-spot="${key}".`,
      );
  }
  for (const key of drawn) {
    if (!use.spots.includes(key))
      problems.add(
        use.place,
        'drawing-spot',
        `${use.file} has data-spot="${key}", but "spots" of figure "${use.figure}" does not list it.`,
      );
  }
}

function spotsIn(node: DrawingNode): ReadonlySet<string> {
  if (typeof node === 'string') return new Set();
  const own = node[1]['data-spot'];
  const children = node
    .slice(2)
    .filter((child): child is DrawingNode => typeof child === 'string' || Array.isArray(child));
  return new Set([...(own === undefined ? [] : [own]), ...children.flatMap((child) => [...spotsIn(child)])]);
}

import type {DrawingElement} from '../../../src/domain/text/drawing.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import {writingOf} from '../../languages/index.ts';

/** One bar: what it stands for, how much it is (≥ 0). */
export type Bar = readonly [category: string, value: number];

/** Drawn 1:1 in a frame 360 px wide, so the sizes below are pixels on a phone. */
const size = {width: 360, height: 240, top: 28, bottom: 32, fontPx: 14, letterPx: 10};

/** A bar chart: each bar with its value above and its category below, on a common line. */
export function barChart(bars: readonly Bar[], language: string): DrawingElement {
  const base = size.height - size.bottom;
  const step = size.width / bars.length;
  const highest = Math.max(1, ...bars.map(([, value]) => value));
  const drawn = bars.map(([category, value], i): DrawingElement => {
    const height = rounded((value / highest) * (base - size.top));
    const middle = rounded(step * (i + 0.5));
    const left = rounded(middle - step * 0.35);
    return [
      'g',
      {},
      ['rect', numbers({x: left, y: rounded(base - height), width: rounded(step * 0.7), height}, 'accent')],
      label(writingOf(language).number(value), middle, rounded(base - height - 8)),
      label(category, middle, base + 22),
    ];
  });
  const axis: DrawingElement = ['line', numbers({x1: 0, y1: base, x2: size.width, y2: base}, 'axis')];
  return ['svg', {viewBox: `0 0 ${size.width} ${size.height}`}, ...drawn, axis];
}

/** Categories and values that would run into their neighbours. */
export function labelsWithoutRoom(bars: readonly Bar[]): string[] {
  const letters = Math.floor(size.width / bars.length / size.letterPx);
  return bars
    .flatMap(([category, value]) => [category, String(value)])
    .filter((label) => label.length > letters);
}

/** The same data as a table, for those who read rather than look. */
export function barTable(
  bars: readonly Bar[],
  headings: {category: string; value: string},
  language: string,
): RichText {
  const rows = bars.map(
    ([category, value]) =>
      ['tr', ['th', {scope: 'row'}, category], ['td', writingOf(language).number(value)]] as const,
  );
  const head = [
    'tr',
    ['th', {scope: 'col'}, headings.category],
    ['th', {scope: 'col'}, headings.value],
  ] as const;
  return [['table', ['thead', head], ['tbody', ...rows]]];
}

function label(words: string, x: number, y: number): DrawingElement {
  return ['text', {...numbers({x, y, 'font-size': size.fontPx}, 'label'), 'text-anchor': 'middle'}, words];
}

function numbers(values: Readonly<Record<string, number>>, className: string): Record<string, string> {
  return {
    class: className,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

import type {DrawingElement} from '../../../../src/domain/drawing.ts';
import {barChart, barTable, labelsWithoutRoom, type Bar} from '../../drawings/bar-chart.ts';
import {readDrawing} from '../../drawings/read-drawing.ts';
import {didYouMean} from '../../did-you-mean.ts';
import type {LogicOf} from '../../schemas/lesson.ts';
import type {SectionWords} from '../../words/section-words.ts';
import {blockBase, type BlockSetting, type CompilerOf} from '../block-compiler.ts';

const nothing: DrawingElement = ['svg', {viewBox: '0 0 1 1'}];

export const figure: CompilerOf<'figure'> = {
  hasKeys: true,
  check: ({id, drawing, chart, spots, labels}, {place, problems}) => {
    if ((drawing === undefined) === (chart === undefined)) {
      problems.add(
        place('id'),
        'field-missing',
        `Figure "${id}" needs either "drawing: NAME.svg" or "chart: …", and not both.`,
      );
    }
    if (chart && (spots ?? labels)) {
      problems.add(
        place(spots ? 'spots' : 'labels'),
        'field-unknown',
        `A chart is drawn from its data; take "spots" and "labels" of "${id}" away.`,
      );
    }
    for (const label of labelsWithoutRoom(Object.entries(chart?.data ?? {}))) {
      problems.add(
        place('chart'),
        'field-value',
        `"${label}" has no room in a chart of so many bars. Shorten it, show fewer bars, or draw a figure.`,
      );
    }
  },
  compile: (logic, words, setting) => {
    const bars: readonly Bar[] = Object.entries(logic.chart?.data ?? {});
    const base = blockBase(logic, words);
    const said = {
      alt: words.label('alt'),
      caption: words.words('caption'),
      description: words.paragraphs('description'),
    };
    const spots = (logic.spots ?? []).map((key) => ({
      key,
      label: words.label(key, 'text'),
      text: words.textBelow(key),
    }));
    if (logic.chart === undefined) {
      return {type: 'figure', ...base, drawing: drawingOf(logic, words, setting) ?? nothing, ...said, spots};
    }
    const table = barTable(
      bars,
      {category: words.label('category'), value: words.label('value')},
      setting.language,
    );
    return {
      type: 'figure',
      ...base,
      drawing: barChart(bars, setting.language),
      ...said,
      description: [...said.description, ...table],
      spots,
    };
  },
};

function drawingOf(
  logic: LogicOf<'figure'>,
  words: SectionWords,
  setting: BlockSetting,
): DrawingElement | undefined {
  const labels = new Map((logic.labels ?? []).map((key) => [key, words.label(key)]));
  if (logic.drawing === undefined) return undefined;
  const file = `media/${setting.module}/${logic.drawing}`;
  const svg = setting.content.get(file);
  if (svg === undefined) {
    const hint = didYouMean(file, [...setting.content.keys()]);
    setting.problems.add(
      setting.place('drawing'),
      'drawing-missing',
      `There is no ${file}.${hint} Draw it, or correct the name.`,
    );
    return undefined;
  }
  const place = setting.place(logic.labels ? 'labels' : 'drawing');
  return readDrawing(
    {file, svg, figure: logic.id, labels, spots: logic.spots ?? [], place},
    setting.problems,
  );
}

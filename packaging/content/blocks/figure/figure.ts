import * as v from 'valibot';
import type {FigureBlock} from '../../../../src/domain/blocks/figure/figure.ts';
import type {DrawingElement} from '../../../../src/domain/text/drawing.ts';
import type {RichText} from '../../../../src/domain/text/rich-text.ts';
import {barChart, barTable, labelsWithoutRoom, type Bar} from '../../drawings/bar-chart.ts';
import {readDrawing} from '../../drawings/read-drawing.ts';
import {didYouMean} from '../../did-you-mean.ts';
import {fields, list, matching, oneOf, record, text} from '../../schemas/fields.ts';
import type {SectionWords} from '../../words/section-words.ts';
import {blockBase, type BlockCompiler, type BlockSetting} from '../block-compiler.ts';
import {base as ofAll, letters, word} from '../block-fields.ts';
import {pictureOf, picturePattern, withCredit} from './picture.ts';

const nothing: DrawingElement = ['svg', {viewBox: '0 0 1 1'}];

const secondsPerSpot = 3;

const schema = fields({
  ...ofAll,
  type: v.literal('figure'),
  drawing: v.exactOptional(
    matching(/^[a-z0-9-]+\.svg$/, 'an SVG file in media/<module>/, like elements.svg'),
  ),
  picture: v.exactOptional(
    matching(picturePattern, 'a picture in media/<module>/: PNG, JPEG (.jpg) or WebP, like yard.jpg'),
  ),
  spots: v.exactOptional(letters('the hotspots')),
  labels: v.exactOptional(list(word, 'the labels of the drawing, a word each, like [act, means]')),
  chart: v.exactOptional(
    fields({
      kind: oneOf(['bars'], 'the kind of chart'),
      data: record(
        text('a category'),
        v.pipe(v.number('is not a number.'), v.minValue(0, 'is below 0, where a bar begins.')),
        "the values, like {'2019': 39, '2020': 48}",
      ),
    }),
  ),
});

export const figure: BlockCompiler<typeof schema, FigureBlock> = {
  schema,
  hasKeys: true,
  check: ({id, drawing, picture, chart, spots, labels}, {place, problems}) => {
    if ([drawing, picture, chart].filter((each) => each !== undefined).length !== 1) {
      problems.add(
        place('id'),
        'field-missing',
        `Figure "${id}" needs one of "drawing: NAME.svg", "picture: NAME.jpg" and "chart: …".`,
      );
    }
    if (drawing === undefined && (spots ?? labels)) {
      problems.add(
        place(spots ? 'spots' : 'labels'),
        'field-unknown',
        `Only a drawing has parts of its own; take "spots" and "labels" of "${id}" away.`,
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
      caption: captionOf(logic, words),
      description: words.paragraphs('description'),
    };
    const spots = (logic.spots ?? []).map((key) => ({
      key,
      label: words.label(key, 'text'),
      text: words.textBelow(key),
    }));
    if (logic.picture !== undefined)
      return {
        type: 'figure',
        ...base,
        drawing: nothing,
        ...pictureOf(logic.picture, setting),
        ...said,
        spots,
      };
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
  seconds: ({spots}) => spots.length * secondsPerSpot,
  printed: ({drawing, picture, alt, caption, description, spots}) => ({
    parts: [
      {is: 'figure', drawing, ...(picture !== undefined && {picture}), alt, caption, description},
      // The drawing has their letters.
      {
        is: 'entries',
        entries: spots.map(({key, label, text}) => ({label: `${key.toUpperCase()}. ${label}`, text})),
      },
    ],
  }),
};

/** Whose it is must be said of a picture, and may be of a drawing. */
function captionOf({picture}: v.InferOutput<typeof schema>, words: SectionWords): RichText {
  const hasCredit = words.has('credit') || picture !== undefined;
  return withCredit(words.words('caption'), hasCredit ? words.words('credit') : []);
}

function drawingOf(
  logic: v.InferOutput<typeof schema>,
  words: SectionWords,
  setting: BlockSetting,
): DrawingElement | undefined {
  const labels = new Map((logic.labels ?? []).map((key) => [key, words.label(key)]));
  if (logic.drawing === undefined) return undefined;
  const file = `${setting.drawings}/${logic.drawing}`;
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

import {drawBars} from './bar-chart.ts';
import type {Chart, Space} from './chart.ts';
import {drawColumns} from './column-chart.ts';
import type {Drawing} from './drawing.ts';
import {drawIntervals} from './interval-chart.ts';
import {drawShares} from './share-chart.ts';
import {drawSteps} from './step-chart.ts';

/** The contents of an `<svg>` of this width. */
export function drawChart(chart: Chart, space: Space): Drawing {
  switch (chart.type) {
    case 'bars':
      return drawBars(chart, space);
    case 'columns':
      return drawColumns(chart, space);
    case 'steps':
      return drawSteps(chart, space);
    case 'intervals':
      return drawIntervals(chart, space);
    case 'shares':
      return drawShares(chart, space);
  }
}

import {type Analysis, type Distribution, smallestGroup} from '../../results/analysis-model.ts';
import type {ColumnChart} from '../charts/chart.ts';
import type {Figure} from '../charts/figure.ts';
import type {TableView} from '../tables/table-view.ts';
import {words} from '../words.ts';
import {onlyTitle, subjectNotes} from './subject-words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Best scores; undefined when no file has any, or so few that they would tell of single people. */
export function scoresFigure(analysis: Analysis): Figure | undefined {
  const {scores} = analysis;
  if (scores.count < smallestGroup) return undefined;
  const {scoresTitle, scoresSummary, scoresFew, percent, onAxis, unknown} = words();
  const {quartiles, mean, count} = scores;
  return {
    heading: scoresTitle,
    summary: quartiles
      ? scoresSummary(count, mean === undefined ? unknown : percent(mean), [
          percent(quartiles[0]),
          percent(quartiles[2]),
        ])
      : scoresFew(count),
    note: subjectNotes(analysis).join(' '),
    chart: columnsOf(scores, onAxis.score),
    table: tableOf(scores, onAxis.score),
    csv: 'scores',
  };
}

/** Minutes; undefined as above. */
export function timeFigure(analysis: Analysis): Figure | undefined {
  const {time, subject} = analysis;
  if (time.count < smallestGroup) return undefined;
  const {timeTitle, timeFew, timeBasis, onAxis} = words();
  const {quartiles, count, basis} = time;
  return {
    heading: timeTitle,
    summary: quartiles ? timeSummaryOf(count, quartiles, onlyTitle(subject) !== undefined) : timeFew(count),
    note: [...subjectNotes(analysis), timeBasis[basis]].join(' '),
    chart: columnsOf(time, onAxis.minutes),
    table: tableOf(time, onAxis.minutes),
    csv: 'times',
  };
}

/** Ends that read like the median itself say nothing more. */
function timeSummaryOf(count: number, quartiles: readonly [number, number, number], isOne: boolean): string {
  const {timeSummary, minutes} = words();
  const [low, median, high] = [minutes(quartiles[0]), minutes(quartiles[1]), minutes(quartiles[2])];
  return timeSummary(count, median, low === high ? undefined : [low, high], isOne);
}

const edge = (value: number): string => numberText(value, {maximumFractionDigits: 1});

const columnsOf = ({bins, isOpenEnded}: Distribution, axis: string): ColumnChart => ({
  type: 'columns',
  axis,
  columns: bins.map(({from, count}) => ({label: edge(from), value: count})),
  lastLabel: `${edge(bins.at(-1)?.to ?? 0)}${isOpenEnded ? '+' : ''}`,
});

const tableOf = ({bins, isOpenEnded}: Distribution, range: string): TableView => ({
  columns: [range, words().countHeading],
  rows: bins.map(({from, to, count}, at) => [
    isOpenEnded && at === bins.length - 1 ? words().andMore(edge(from)) : `${edge(from)}–${edge(to)}`,
    numberText(count),
  ]),
});

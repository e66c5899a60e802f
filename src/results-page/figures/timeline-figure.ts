import type {Analysis} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {lackingOfSubject} from '../report/lacking.ts';
import {doneWords} from './standing-figures.ts';
import {words} from '../words.ts';
import {subjectNotes} from './subject-words.ts';
import {numberText} from '../../languages/on-screen.ts';

const dayMs = 86_400_000;

/** How many had finished by which day; undefined when no file has two days. */
export function timelineFigure(analysis: Analysis): Figure | undefined {
  const {timeline, standings, measure} = analysis;
  const {days, basis, undated} = timeline;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return undefined;
  const names = words();
  const notes = [
    ...subjectNotes(analysis),
    names.timelineBasis[basis],
    undated > 0 ? names.undated(undated) : '',
  ];
  return {
    heading: names.timelineTitles[measure],
    summary: names.timelineSummary(doneWords(standings), last.total, dayText(first.day), dayText(last.day)),
    note: notes.filter((note) => note !== '').join(' '),
    chart: {
      type: 'steps',
      points: days.map(({day, total}) => ({x: Date.parse(day) / dayMs, value: total})),
      firstLabel: dayText(first.day),
      lastLabel: dayText(last.day),
    },
    table: {
      columns: [names.columns.day, doneWords(standings), names.columns.total],
      rows: days.map(({day, finished, total}) => [dayText(day), numberText(finished), numberText(total)]),
    },
    csv: 'timeline',
  };
}

/** What stands in place of the chart. */
export function noTimelineNote(analysis: Analysis): string {
  const {oneDay} = words();
  const {timeline, standings} = analysis;
  const [only] = timeline.days;
  return only
    ? oneDay(doneWords(standings), only.total, dayText(only.day))
    : lackingOfSubject(analysis).timeline;
}

/** `2026-11-24` → `24.11.2026.` */
const dayText = (day: string): string => words().day(Date.parse(day));

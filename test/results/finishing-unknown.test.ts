/** Nobody is called finished, or not finished, by a score alone: where no file tells, every tile, list and sheet says so. */
import {describe, expect, it} from 'vitest';
import {
  activitiesFigure,
  doneNotes,
  standingFigure,
} from '../../src/results-page/figures/standing-figures.ts';
import {groupFigure} from '../../src/results-page/figures/group-figure.ts';
import {timelineFigure} from '../../src/results-page/figures/timeline-figure.ts';
import {leftOutNote} from '../../src/results-page/learners/empty-list.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {everyLearner, learnerGroups, type LearnerGroup} from '../../src/results/analysis-model.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {Attempt, Learner, Results} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample} from './course-samples.ts';
import {settings} from './moodle-samples.ts';

const marked = {passMark: 70};
const attempt = (own: Partial<Attempt>): Attempt => ({
  number: 1,
  status: 'scored',
  startedWallMs: Date.UTC(2026, 8, 1),
  parts: [],
  answers: [],
  objectives: [],
  ...own,
});

/** 42 with a score at the mark, 66 below it, 42 who have not begun; of two towns. */
const scoresAlone: Results = {
  files: [],
  remarks: [],
  activities: [{key: 'a', title: 'Kurss', files: []}],
  learners: Array.from({length: 150}, (_, at): Learner => ({
    key: `p${at}`,
    name: `Izdomāts ${at}`,
    email: '',
    ids: [],
    traits: {group: [at % 2 === 0 ? 'Upe' : 'Kalns']},
    work: [
      at < 108
        ? {
            activity: 'a',
            attempts: [attempt({score: at < 42 ? 90 : 30, lastWallMs: Date.UTC(2026, 8, 1 + (at % 9))})],
          }
        : {activity: 'a', attempts: [], isNotStarted: true},
    ],
  })),
};
/** The same, where the people of one town are also in a completion file. */
const oneTownTold: Results = {
  ...scoresAlone,
  learners: scoresAlone.learners.map((learner, at) => ({
    ...learner,
    work: learner.work.map((work) =>
      at % 2 === 0 && work.attempts.length > 0 ? {...work, completion: {isComplete: at < 30}} : work,
    ),
  })),
};
const listed = (results: Results, show: LearnerGroup) =>
  listLearners(results, {}, marked, undefined, {...everyLearner, show}).length;

describe('files with scores alone', () => {
  const analysis = analyse(scoresAlone, {}, marked);

  it("tell nobody's end: neither finished nor not finished", () => {
    expect(Object.fromEntries(learnerGroups.map((show) => [show, listed(scoresAlone, show)]))).toEqual({
      'all': 150,
      'not-begun': 42,
      'not-finished': 42,
      'not-passed': 108,
      'unknown': 108,
      'done': 0,
    });
    expect([analysis.measure, analysis.unknownLearners, analysis.unfinishedLearners]).toEqual([
      'reached',
      108,
      42,
    ]);
  });

  it('are told of so beside the tile, the bars and on the sheet', () => {
    const note = words().unknownNote(108);
    expect(note).toContain('108');
    expect(doneNotes(analysis)).toContain(note);
    expect(standingFigure(analysis).note).toContain(note);
    expect(summaryLines(analysis, undefined).done).toContain(note);
  });

  it('are shown by who reached the mark, under that name', () => {
    expect(standingFigure(analysis).summary).toMatch(/^Sasniedza sekmīguma robežu: 42 no 150/);
    expect(timelineFigure(analysis)?.heading).toBe('Robežas sasniegšana laika gaitā');
    const {done, next} = summaryLines(analysis, undefined);
    expect([...done, ...next].join(' ')).not.toMatch(/Pabeidza|Visi ir pabeiguši/);
  });

  it('a list that leaves people out says how many, and where they are', () => {
    const note = (show: LearnerGroup) => leftOutNote({...everyLearner, show}, analysis);
    expect(note('not-finished')).toContain('nav 108 rindu');
    expect(note('not-passed')).toContain('nav 42 rindu');
    expect(note('unknown')).toContain('pabeigšanas atskaite');
    expect(note('not-begun')).toBe('');
  });
});

describe('where some files tell', () => {
  const analysis = analyse(oneTownTold, {}, marked);

  it('only who is told to have finished counts, and the others are named', () => {
    expect([analysis.measure, analysis.doneLearners, analysis.unknownLearners]).toEqual(['finished', 15, 54]);
    expect(listed(oneTownTold, 'done')).toBe(15);
    expect(standingFigure(analysis).summary).toMatch(/^Pabeidza vai nokārtoja: 15 no 150/);
    expect(timelineFigure(analysis)?.heading).toBe('Pabeigšana laika gaitā');
    const {chart} = activitiesFigure(analysis);
    expect(chart.type === 'bars' && chart.bars[0]?.text).toContain('par 54 nav zināms');
  });

  it('a group of which nobody is told has no share of those who finished', () => {
    const scored: Results = {...oneTownTold, learners: oneTownTold.learners.slice(0, 108)};
    const whole = analyse(scored, {}, marked);
    const [towns] = whole.breakdowns;
    const figure = towns && groupFigure(towns, whole);
    if (figure?.chart.type !== 'shares') throw new Error('Groups have intervals.');
    expect(figure.chart.rows.map(({label}) => label)).toEqual(['Upe']);
    expect(figure.note).toContain('Kalns: vai pabeiguši, nav zināms');
    expect(figure.table.rows.find(([group]) => group === 'Kalns')).toContain('vai pabeiguši, nav zināms');
  });
});

it('a report of a real Moodle, with and without the completion file', () => {
  const of = (...names: readonly string[]) =>
    joinReadings(names.map((name) => readFile(courseSample(name), settings)));
  expect([listed(of('basic.txt'), 'unknown'), listed(of('basic.txt'), 'done')]).toEqual([7, 0]);
  const told = of('basic.txt', 'completion-one.csv');
  expect([listed(told, 'unknown'), listed(told, 'done')]).toEqual([0, 2]);
});

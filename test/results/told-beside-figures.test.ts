/** What stands beside an empty list and a score at the mark, so that neither is taken for more than it is. */
import {describe, expect, it} from 'vitest';
import {emptyListNote} from '../../src/results-page/learners/empty-list.ts';
import {doneNotes, doneTile, standingFigure} from '../../src/results-page/figures/standing-figures.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {everyLearner} from '../../src/results/analysis-model.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample} from './course-samples.ts';
import {settings} from './moodle-samples.ts';

const of = (...names: readonly string[]) =>
  analyse(joinReadings(names.map((name) => readFile(courseSample(name), settings))), {}, {passMark: 70});
const notBegun = {...everyLearner, show: 'not-begun'} as const;

describe('an empty list of those who have not begun', () => {
  it('says that a period shows only those who did something', () =>
    expect(emptyListNote(notBegun, of('interactions.xlsx'), true)).toContain('Viss laiks'));

  it('says that completion files do not know', () =>
    expect(emptyListNote(notBegun, of('completion-one.csv'), false)).toContain('nerāda, kurš ir sācis'));

  it('says nothing where files know, nor of other lists', () => {
    expect(emptyListNote(notBegun, of('interactions.xlsx'), false)).toBe('');
    expect(emptyListNote(everyLearner, of('completion-one.csv'), true)).toBe('');
  });
});

describe('a score at the mark', () => {
  const {standings, ...rest} = of('interactions.xlsx');
  const reached = {...rest, standings};
  it('is not taken for a pass at its number', () => {
    expect(doneTile(standings)).toContain('nav zināms');
    expect(doneNotes(reached)).toContain(words().reachedNote);
    expect(doneNotes(of('completion-one.csv'))).toEqual([
      words().keyNotes.doneIn('Cilvēku tirdzniecības pamati'),
    ]);
  });

  it('has another colour than a pass', () => {
    const {chart} = standingFigure(reached);
    const tones = chart.type === 'bars' ? chart.bars.map(({tone}) => tone) : [];
    expect(tones[0]).not.toBe(tones[2]);
  });
});

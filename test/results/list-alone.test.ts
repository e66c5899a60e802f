/** A list of people alone tells nothing of what they did: nobody is finished, and nobody is called not finished. */
import {describe, expect, it} from 'vitest';
import {doneNotes, standingFigure} from '../../src/results-page/figures/standing-figures.ts';
import {emptyListNote, leftOutNote} from '../../src/results-page/learners/empty-list.ts';
import {sectionsOf} from '../../src/results-page/report/report-sections.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {listLearners} from '../../src/results/analysis/learners/list-learners.ts';
import {everyLearner, learnerGroups} from '../../src/results/analysis-model.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {people, read, table} from './people-samples.ts';

const list = read(
  table([
    ['First name', 'first'],
    ['Last name', 'last'],
    ['Email address', 'email'],
    ['Groups', 'group'],
  ]),
);
const results = joinReadings([list]);
const analysis = analyse(results, {}, {passMark: 70});
const all = people.length;

describe('a list of people alone', () => {
  it('tells nothing of anybody', () => {
    expect([analysis.unknownLearners, analysis.unfinishedLearners, analysis.standings.untold]).toEqual([
      all,
      0,
      all,
    ]);
    const listed = (show: (typeof learnerGroups)[number]) =>
      listLearners(results, {}, {passMark: 70}, undefined, {...everyLearner, show}).length;
    expect(learnerGroups.map((show) => [show, listed(show)])).toEqual([
      ['all', all],
      ['not-begun', 0],
      ['not-finished', 0],
      ['not-passed', 0],
      ['unknown', all],
      ['done', 0],
    ]);
  });

  it('is shown as unknown, not as 0 %', () => {
    const {noneTold, unknownNote} = words();
    expect(standingFigure(analysis).summary).toBe(noneTold);
    expect(doneNotes(analysis)).toEqual([unknownNote(all)]);
    const {done, next} = summaryLines(analysis, undefined);
    expect([...done, ...next].join(' ')).not.toMatch(/0\u00a0%|Pabeidza|Atgādināt/);
    expect(done).toContain(noneTold);
    const groups = sectionsOf(analysis).find(({id}) => id === 'groups');
    expect([groups?.figures, groups?.notes.map(({text}) => text)]).toEqual([
      [],
      ['Grupa: neviens fails nerāda, kurš ir pabeidzis.'],
    ]);
  });

  it('lists say whom they leave out', () => {
    for (const show of ['not-finished', 'not-passed', 'done'] as const)
      expect(leftOutNote({...everyLearner, show}, analysis)).toContain(`${all} rindu`);
    expect(emptyListNote({...everyLearner, show: 'not-begun'}, analysis, false)).toBe(
      words().notBegunUnknown,
    );
  });
});

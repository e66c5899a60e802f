/** Scores that are out of something else than a hundred, and nobody says of what: left out and told, never a mean of 850 per cent. */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const read = (text: string) => readFile({name: 'x', bytes: new TextEncoder().encode(text)}, settings);
const heading = 'Name,Email,Attempt,Started,Last,Score,Kurss';
const row = (at: number, score: string, sco: string) =>
  `Cilvēks ${'ABCDEFG'[at]},p${at}@example.invalid,1,2026-11-24 16:36,2026-11-24 16:40,${score},${sco}`;

describe('a score beyond its range', () => {
  it('of a SCORM report is told with its line, and in no figure', () => {
    const scores = ['850', '80', '60', '70', '90', '100', '-5'];
    const reading = read([heading, ...scores.map((score, at) => row(at, score, score))].join('\n'));
    expect(reading.problems).toEqual([
      {code: 'score-outside', line: 2, detail: '850'},
      {code: 'score-outside', line: 8, detail: '-5'},
    ]);
    const {scores: found, activities} = analyse(joinReadings([reading]), {}, {passMark: 70});
    expect([found.count, found.mean, activities[0]?.meanScore]).toEqual([5, 80, 80]);
    expect(reading.records.map(({work}) => work?.[0]?.attempt?.parts[0]?.score)).toEqual([
      ...[undefined, 80, 60, 70, 90, 100, undefined],
    ]);
  });

  it('of a SCORM report with details is told, too', () => {
    const reading = read([heading, row(0, '25', '25/20'), row(1, '15', '15/20')].join('\n'));
    expect(reading.problems).toEqual([{code: 'score-outside', line: 2, detail: '25'}]);
    expect(reading.records.map(({work}) => work?.[0]?.attempt?.score)).toEqual([undefined, 75]);
  });

  it.each([
    ['raw without its range', {'cmi.core.score.raw': '850'}, undefined],
    ['raw above its highest', {'cmi.core.score.raw': '25', 'cmi.core.score.max': '20'}, undefined],
    ['scaled above one', {'cmi.score.scaled': '1.5', 'cmi.success_status': 'passed'}, undefined],
    ['within', {'cmi.core.score.raw': '15', 'cmi.core.score.max': '20'}, 75],
  ])('of the built-in LMS, %s', (_, cmi, score) => {
    const file = {
      format: 'kopiga-riciba-lms',
      version: 1,
      packages: [{id: 'a', title: 'A', scos: [{id: 's', title: 'S'}]}],
      learners: [{id: 'learner-1', name: 'Anna'}],
      attempts: [{package: 'a', sco: 's', learner: 'learner-1', number: 1, cmi}],
    };
    const {learners} = joinReadings([read(JSON.stringify(file))]);
    expect(learners[0]?.work[0]?.attempts[0]?.score).toBe(score);
  });
});

/** What the built-in LMS writes of its learners' attempts. */
import {describe, expect, it} from 'vitest';
import type {LmsExport} from '../../src/domain/exchange/lms-export.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {FileReading} from '../../src/results/read/file-reading.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const file = (text: string, name = 'x') => ({name, bytes: new TextEncoder().encode(text)});
const attemptIn = (reading: FileReading) => joinReadings([reading]).learners[0]?.work[0]?.attempts[0];

describe("the built-in LMS's export", () => {
  const cmi = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.score.raw': '60',
    'cmi.core.score.max': '80',
    'cmi.core.score.min': '0',
    'cmi.core.total_time': '0000:12:30.00',
    'cmi.interactions.0.id': 'definitions.q01',
    'cmi.interactions.0.student_response': 'b',
    'cmi.interactions.0.result': 'wrong',
    'cmi.interactions.0.correct_responses.0.pattern': 'a',
    'cmi.interactions.10.id': 'definitions.q11',
    'cmi.interactions.2.id': 'definitions.q03',
    'cmi.objectives.0.id': 'law',
    'cmi.objectives.0.status': 'passed',
    'cmi.objectives.0.score.raw': '100',
  };
  const exported: LmsExport = {
    format: 'kopiga-riciba-lms',
    version: 1,
    writtenAt: '2026-11-24T13:00:00Z',
    learners: [
      {id: 'anna', name: 'Anna Ābele'},
      {id: 'juris', name: 'Juris Ozols'},
    ],
    packages: [{id: 'p', title: 'Pamati', standard: '1.2', scos: [{id: 's', title: 'Pamati'}]}],
    attempts: [
      {
        learner: 'anna',
        package: 'p',
        sco: 's',
        number: 2,
        startedAt: '2026-11-24T12:00:00Z',
        savedAt: '2026-11-24T12:20:00Z',
        cmi,
      },
    ],
  };

  it('is read with scores out of 100, indexes by number and the time spent', () => {
    const {learners, activities} = joinReadings([readFile(file(JSON.stringify(exported)), settings)]);
    const [anna] = learners.filter(({name}) => name === 'Anna Ābele');
    const attempt = anna?.work[0]?.attempts[0];
    expect([learners.length, activities.map(({title}) => title)]).toEqual([2, ['Pamati']]);
    expect(attempt).toMatchObject({
      number: 2,
      status: 'incomplete',
      score: 75,
      timeMs: 750_000,
      lastWallMs: Date.UTC(2026, 10, 24, 14, 20),
    });
    expect([...(attempt?.answers ?? [])].map(({index, question}) => [index, question])).toEqual([
      [0, 'definitions.q01'],
      [2, 'definitions.q03'],
      [10, 'definitions.q11'],
    ]);
    expect(attempt?.objectives).toEqual([{id: 'law', status: 'passed', score: 100}]);
  });

  it('of two devices, whose learners have the same numbers, is of different people', () => {
    const of = (name: string) =>
      file(JSON.stringify({...exported, learners: [{id: 'anna', name}]}), `${name}.json`);
    const {learners} = joinReadings(
      [of('Anna Ābele'), of('Juris Ozols')].map((one) => readFile(one, settings)),
    );
    expect(learners.map(({name, work}) => [name, work[0]?.attempts.length])).toEqual([
      ['Anna Ābele', 1],
      ['Juris Ozols', 1],
    ]);
  });

  it.each([
    {
      own: {'cmi.score.raw': '8', 'cmi.score.scaled': '0.8'},
      score: 80,
      why: 'nothing tells out of what 8 are',
    },
    {
      own: {'cmi.score.raw': '8', 'cmi.score.scaled': '0.8', 'cmi.score.max': '16'},
      score: 50,
      why: 'it is told',
    },
    {own: {'cmi.score.raw': '8'}, score: 8, why: 'there is nothing else'},
  ])('takes a score of 2004 as $score: $why', ({own, score}) => {
    const [attempt] = exported.attempts;
    const one = {...exported, attempts: [{...attempt, cmi: own}]};
    expect(attemptIn(readFile(file(JSON.stringify(one)), settings))?.score).toBe(score);
  });

  it('survives members of the wrong kind', () => {
    const odd = {
      ...exported,
      learners: [null, 3, {id: {}}],
      attempts: [null, {learner: 'anna', package: 'p', sco: 's', cmi: 'x'}, 7],
    };
    const {problems, understood} = readFile(file(JSON.stringify(odd)), settings);
    expect(problems.map(({code, line}) => [code, line])).toEqual([
      ['bad-statement', 1],
      ['bad-statement', 3],
    ]);
    expect(understood).toBeGreaterThan(0);
  });
});

/** A partly right answer, from our tracker through each form of report to the figures. */
import {describe, expect, it} from 'vitest';
import {sealResult} from '../../src/domain/exchange/result-file.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import type {Answer} from '../../src/results/model.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn} from '../runtime/cmi5-world.ts';
import {idOf, sampleInteraction, sampleSnapshot} from '../runtime/sample-snapshot.ts';
import {courseSample} from './course-samples.ts';
import {sample, settings} from './moodle-samples.ts';

const resultsOf = (text: string) =>
  joinReadings([readFile({name: 'x', bytes: new TextEncoder().encode(text)}, settings)]);
const answersIn = (results: ReturnType<typeof resultsOf>) =>
  results.learners.flatMap(({work}) =>
    work.flatMap(({attempts}) => attempts.flatMap(({answers}) => [...answers])),
  );

const partly = sampleInteraction(0, {response: ['a'], result: 0.5});
const whole = sampleInteraction(1);

async function statementsOfOurs(): Promise<string> {
  const lrs = new FakeLrs({masteryScore: 0.7});
  const tracker = launchIn(lrs, lrs.request, () => Date.UTC(2026, 10, 24, 12));
  await tracker.open();
  await tracker.save(sampleSnapshot({interactions: [partly, whole]}));
  return JSON.stringify(lrs.statements);
}

const ownFile = sealResult({
  ...{format: 'kopiga-riciba-result', version: 1, course: 'kopiga-riciba', courseVersion: '1.0.0'},
  ...{scope: 'definitions', language: 'lv', learner: 'Anna Ābele', attempt: 'a1', counter: 7},
  ...{writtenAt: '2026-11-24T12:30:00.000Z', finished: false, scoreRaw: 75, progressMeasure: 0.5},
  modules: [],
  answers: [partly, whole].map(({id, type, description, objective, response, pattern, result}) => ({
    ...{id, type, question: description, objective, response, pattern, result: String(result)},
    ...{answeredAt: '2026-11-24T12:00:00.000Z', latencyMs: 1000},
  })),
  progress: '',
});

describe.each([
  {form: 'xAPI statements', text: await statementsOfOurs()},
  {form: 'a result file', text: ownFile},
])('in $form', ({text}) => {
  const results = resultsOf(text);
  const {questions} = analyse(results, {}, {passMark: 70});

  it('is worth its part', () => {
    expect(answersIn(results)).toMatchObject([{result: 0.5}, {result: 'correct'}]);
    expect(questions.map(({id, difficulty}) => [id, difficulty])).toEqual([
      [idOf(0), 0.5],
      [idOf(1), 1],
    ]);
  });

  it('is not the right answer, and counts among the mistakes', () => {
    expect(questions[0]?.responses).toMatchObject([{response: 'a', isRight: false}]);
    expect(questions[0]?.wrong).toHaveLength(1);
    expect(questions[1]?.wrong).toEqual([]);
  });
});

it('is a number in a report of Moodle, too', () => {
  const results = joinReadings([readFile(sample('scorm12-interactions-all.txt'), settings)]);
  const thirds = answersIn(results).filter(({result}) => result === 0.33);
  expect(thirds.length).toBeGreaterThan(0);
  const question = analyse(results, {}, {passMark: 70}).questions.find(({id}) => id === thirds[0]?.question);
  expect(question?.wrong.map(({response}) => response)).toContain(thirds[0]?.response);
});

describe('what is said of partly right answers', () => {
  const result = (text: Answer['result'], response = 'a'): Answer => ({
    ...{question: 'm.q1', index: 0, response, right: 'b', ...(text !== undefined && {result: text})},
  });
  const partCreditOf = (...answers: readonly Answer[]) =>
    analyse(
      {
        ...{files: [], remarks: [], activities: [{key: 'a1', title: 'Kurss', files: []}]},
        learners: answers.map((answer, at) => ({
          ...{key: `p${at}`, name: '', email: '', ids: [], traits: {}},
          work: [
            {
              activity: 'a1',
              attempts: [{number: 1, status: 'scored', parts: [], objectives: [], answers: [answer]}],
            },
          ],
        })),
      },
      {},
      {passMark: 70},
    ).partCredit;

  it('is that they count for their part only where a file says what that is', () => {
    expect(partCreditOf(result('correct', 'b'), result('wrong'))).toBe('none');
    expect(partCreditOf(result('wrong'), result('neutral', 'c'))).toBe('halves');
    expect(partCreditOf(result('neutral', 'c'), result(0.33, 'd'))).toBe('shares');
  });

  it('is told by the answers that are counted: real downloads of our package have none', () => {
    const whole = joinReadings([readFile(courseSample('interactions.txt'), settings)]);
    expect(analyse(whole, {}, {passMark: 70}).partCredit).not.toBe('shares');
    const moodles = joinReadings([readFile(sample('scorm12-interactions-all.txt'), settings)]);
    expect(analyse(moodles, {}, {passMark: 70}).partCredit).toBe('shares');
  });
});

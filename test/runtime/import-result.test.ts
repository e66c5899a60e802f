import {describe, expect, it} from 'vitest';
import {sealResult, type ResultFile} from '../../src/domain/exchange/result-file.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {encode} from '../../src/domain/suspend-data/encode.ts';
import type {Progress} from '../../src/domain/progress/progress.ts';
import {importResult} from '../../src/runtime/device/import-result.ts';
import {labCourse as course, labInteractionIds as interactionIds} from './fault-lab/lab-course.ts';

const begun = (attempt: string, lesson: number): Progress =>
  reduce(newProgress(attempt), {type: 'finish-lesson', module: 1, lesson});

function fileOf(progress: Progress, changes: Partial<ResultFile> = {}, result = 'wrong'): string {
  return sealResult({
    format: 'kopiga-riciba-result',
    version: 1,
    course: course.id,
    courseVersion: course.version,
    scope: course.scope,
    language: 'lv',
    learner: 'Anna Ozola',
    attempt: progress.attempt,
    counter: progress.counter,
    writtenAt: '2026-11-24T10:00:00.000Z',
    finished: false,
    scoreRaw: null,
    progressMeasure: 0,
    modules: [],
    answers: ['definitions.q2', 'definitions.q99', 'other.q1'].map((id) => ({
      id,
      type: 'choice',
      question: '?',
      objective: 'module.definitions',
      response: ['a'],
      pattern: ['b'],
      result,
      answeredAt: '2026-11-24T09:00:00.000Z',
      latencyMs: 5000,
    })),
    progress: encode(progress, course, Infinity),
    ...changes,
  });
}

const theirs = begun('0000000a', 1);
const read = (text: string, present?: Progress) => importResult(text, {course, interactionIds, present});

describe('a result file that is taken along', () => {
  it('brings progress, name, and the answers to questions that the course still has', () => {
    const found = read(fileOf(theirs));
    if (typeof found === 'string') throw new Error(found);
    expect(found).toMatchObject({name: 'Anna Ozola', needsOwnLearner: false});
    expect(found.progress.modules.get(1)?.done).toEqual(new Set([1]));
    expect(found.answers.map(({interaction}) => [interaction.index, interaction.id])).toEqual([
      [1, 'definitions.q2'],
    ]);
  });

  it.each([
    ['wrong', 'wrong'],
    ['correct', 'correct'],
    ['0.33', 0.33],
  ])('brings the result %s as it was', (written, result) => {
    const found = read(fileOf(theirs, {}, written));
    expect(typeof found === 'string' ? found : found.answers[0]?.interaction.result).toBe(result);
  });

  it('is merged with work of the same attempt', () => {
    const found = read(fileOf(theirs), begun('0000000a', 2));
    if (typeof found === 'string') throw new Error(found);
    expect(found.progress.modules.get(1)?.done).toEqual(new Set([1, 2]));
    expect(found.needsOwnLearner).toBe(false);
  });

  it('gets a learner of its own beside other work', () => {
    expect(read(fileOf(theirs), begun('0000000b', 2))).toMatchObject({
      needsOwnLearner: true,
      progress: theirs,
    });
  });

  it.each([
    {text: 'x', fault: 'not-json'},
    {text: '{}', fault: 'not-ours'},
    {text: fileOf(theirs, {course: 'other'}), fault: 'other-course'},
    {text: fileOf(theirs, {scope: 'definitions'}), fault: 'other-course'},
    {text: fileOf(theirs, {progress: '!'}), fault: 'unreadable'},
    {text: fileOf(theirs).replace('Anna', 'Inna'), fault: 'damaged'},
  ])('is refused as $fault', ({text, fault}) => {
    expect(read(text)).toBe(fault);
  });
});

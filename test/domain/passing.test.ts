import {describe, expect, it} from 'vitest';
import {effectivePassMark, isPassed} from '../../src/domain/quiz/passing.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

describe('a quiz is passed', () => {
  it.each([
    {score: 70, mark: 70, passed: true, why: 'with exactly the mark'},
    {score: 69.99, mark: 70, passed: false, why: 'not with the least that a score can be below it'},
    {score: 100, mark: 70, passed: true, why: 'with all of it'},
    {score: 0, mark: 0, passed: true, why: 'with nothing where nothing is asked'},
    {score: undefined, mark: 0, passed: false, why: 'never before a first try is finished'},
  ])('$passed $why', ({score, mark, passed}) => expect(isPassed(score, mark)).toBe(passed));
});

describe('the mark that counts', () => {
  const modules = ['roofs', 'final-test'].map((id, index) => moduleOf({id, tracking: index + 1}));

  it.each([
    {scope: 'roofs', module: 'roofs', asked: 90, counts: 90, why: 'the score of the module is reported'},
    {scope: 'roofs', module: 'roofs', asked: 0, counts: 0, why: 'an LMS may ask for nothing'},
    {scope: 'roofs', module: 'roofs', asked: undefined, counts: 70, why: 'the LMS asks for no mark'},
    {scope: 'course', module: 'final-test', asked: 90, counts: 90, why: 'its score is that of the course'},
    {scope: 'course', module: 'roofs', asked: 90, counts: 70, why: 'its score is not reported'},
    {scope: 'roofs', module: 'final-test', asked: 90, counts: 70, why: 'the package is about another one'},
  ])('of $module in scope $scope is $counts: $why', ({scope, module, asked, counts}) =>
    expect(effectivePassMark(module, 70, courseOf(modules, scope), asked)).toBe(counts),
  );
});

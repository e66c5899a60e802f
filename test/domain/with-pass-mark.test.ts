import {expect, it} from 'vitest';
import type {QuizBlock} from '../../src/domain/blocks/quiz/quiz-block.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {withPassMark} from '../../src/domain/course/with-pass-mark.ts';
import {courseOf, moduleOf} from './fixtures/course.ts';

const quiz: QuizBlock = {
  type: 'quiz',
  id: 'quiz',
  title: 'Quiz',
  body: [],
  tracking: 9,
  required: true,
  draw: 1,
  passMark: 70,
  scored: true,
  bank: [],
};
const lessonOf = (module: string, scored = true): Lesson => ({
  id: 'quiz',
  module,
  title: 'Quiz',
  goals: [],
  sources: [],
  blocks: [{...quiz, scored}],
});
const modules = ['roofs', 'final-test'].map((id, index) => moduleOf({id, tracking: index + 1}));

it.each([
  {scope: 'roofs', module: 'roofs', asked: 85, shown: 85, why: 'the score of the module is reported'},
  {scope: 'course', module: 'final-test', asked: 85, shown: 85, why: 'so is that of the final test'},
  {
    scope: 'course',
    module: 'roofs',
    asked: 85,
    shown: 70,
    why: "a module's quiz is not, in the whole course",
  },
  {scope: 'roofs', module: 'roofs', asked: undefined, shown: 70, why: 'the LMS asks for none'},
])('shows $shown when the LMS asks for $asked: $why', ({scope, module, asked, shown}) => {
  const {blocks} = withPassMark(lessonOf(module), courseOf(modules, scope), asked);
  expect(blocks).toEqual([{...quiz, passMark: shown}]);
});

it('leaves a quiz without a score alone', () => {
  const lesson = lessonOf('roofs', false);
  expect(withPassMark(lesson, courseOf(modules, 'roofs'), 85)).toEqual(lesson);
});

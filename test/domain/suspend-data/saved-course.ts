import {generatedCourse} from '../fixtures/course.ts';

/** A course of some of everything that is saved. */
export const {course, quizzes} = generatedCourse({
  modules: 4,
  lessons: 3,
  practice: 5,
  practiceBits: 9,
  questionBits: 4,
  draw: 3,
  bank: 6,
  preCheck: 3,
});

import {generatedCourse} from '../fixtures/course.ts';

/**
 * The course as planned, `times` over: 8 modules, 40 lessons, 250 practice blocks whose answers have
 * 14 bits, 146 questions in scored quizzes and 18 in pre-checks, most of them with four choices.
 */
export const planned = (times: number) => {
  const bits = {practiceBits: 14, questionBits: 4};
  return generatedCourse(
    {...bits, modules: 6 * times, lessons: 6, practice: 40, draw: 8, bank: 14, preCheck: 3},
    {...bits, modules: times, lessons: 1, practice: 0, draw: 20, bank: 48, preCheck: 0},
    {...bits, modules: times, lessons: 3, practice: 10, draw: 10, bank: 14, preCheck: 0},
  );
};

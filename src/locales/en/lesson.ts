/** Words of a lesson's page around its blocks, in English. */
import type {lessonLv} from '../lv/lesson.ts';

export const lessonEn: typeof lessonLv = {
  lessonOf: (n, all) => `Lesson ${n} of ${all}`,
  required: (done, all) => `Required: ${done} of ${all} done`,
  goals: 'After this lesson you will be able to',
  sources: 'Sources',
  previous: 'Previous',
  lessonWays: 'Previous and next lesson',
  nextLesson: (title, minutes) => `Next: ${title} · ${minutes}`,
  finishLesson: 'Finish the lesson and continue',
  finishLast: 'Finish the lesson',
  goOnAnyway: 'Continue anyway; you can come back to this lesson',
  stillOpen: 'To finish the lesson, you still need to do:',
  printLesson: 'Print the lesson',
  lessonDone: 'This lesson is finished.',
  stepOf: (n, all) => `Part ${n} of ${all}`,
  stepOn: 'Next',
  stepBack: 'Back',
  resume: {
    tasks: (done, all) => `Activities: ${done} of ${all}`,
    here: 'You stopped here',
    next: 'Next lesson',
    left: (about) => `To the end of the lesson: ${about.toLowerCase()}`,
    tests: (passed, all) => `Tests passed: ${passed} of ${all}`,
    courseLeft: (about) => `To the end of the course: ${about.toLowerCase()}`,
  },
  blockKinds: {
    video: 'Film',
    figure: 'Drawing',
    scenario: 'Case',
    quiz: 'Test',
    reflection: 'To think about',
    attitude: 'Your opinion',
    evaluation: 'Course feedback',
  },
};

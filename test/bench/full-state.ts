import type {QuizSize} from '../../src/domain/suspend-data/longest.ts';
import {widestProgress} from '../../src/domain/suspend-data/longest.ts';
import {encode} from '../../src/domain/suspend-data/encode.ts';
import type {PackageContent} from '../e2e/package-content.ts';

/** Suspend data of a learner who has answered nearly everything and goes on in the last lessons of the first module. */
export function fullState({course}: PackageContent, quizzes: readonly QuizSize[]): string {
  const [first] = course.modules;
  const progress = widestProgress(course, quizzes, [], true);
  const module = first && progress.modules.get(first.tracking);
  if (!module) throw new Error('The course has no module.');
  const left = first.lessons.slice(-2);
  const done = new Set([...module.done].filter((slot) => !left.includes(slot)));
  const [lesson = 0] = left;
  return encode(
    {
      ...progress,
      measure: 0.9,
      role: 1,
      place: {module: first.tracking, lesson},
      modules: new Map([...progress.modules, [first.tracking, {...module, done}]]),
    },
    course,
    Infinity,
  );
}

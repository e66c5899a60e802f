import type {Activity, Learner, Work} from '../../model.ts';
import {surer} from './merge-work.ts';

interface Joined {
  readonly activities: readonly Activity[];
  readonly learners: readonly Learner[];
}

/**
 * That the LMS calls its whole course completed is said of our course: where it is clear which activity that is, the completion is that activity's. An LMS's course
 * may hold much else; then the whole stands by itself, beside its activities. That it is not completed says nothing of ours, where a forum may be what lacks.
 */
export function withWholeCourse(joined: Joined): Joined {
  const {activities, learners} = joined;
  const wholes = activities.filter(({isWholeCourse}) => isWholeCourse);
  const [whole, ...more] = wholes;
  const [course, ...others] = whole ? possibleCourses(joined) : [];
  if (!whole || !course || more.length + others.length > 0) return joined;
  return {
    activities: activities
      .filter((each) => each !== whole)
      .map((each) =>
        each === course ? {...each, files: [...new Set([...each.files, ...whole.files])].toSorted()} : each,
      ),
    learners: learners.map((learner) =>
      withCompletion(learner, {
        whole: whole.key,
        course: course.key,
        isAlone: isAlone(whole, course, activities),
      }),
    ),
  };
}

/** Packages of the whole course; where none is known, what attempts or marks are told of and is no package of a module. */
function possibleCourses(joined: Joined): readonly Activity[] {
  const activities = joined.activities.filter(({isWholeCourse}) => !isWholeCourse);
  const courses = activities.filter(({scope}) => scope === 'course');
  if (courses.length > 0) return courses;
  const worked = new Set(
    joined.learners.flatMap(({work}) =>
      work.flatMap(({activity, attempts, grade}) =>
        attempts.length > 0 || grade !== undefined ? [activity] : [],
      ),
    ),
  );
  return activities.filter(({key, scope}) => worked.has(key) && scope === undefined);
}

/** Whether files of the whole tell of no other activity. */
const isAlone = (whole: Activity, course: Activity, activities: readonly Activity[]): boolean =>
  !activities.some(
    (each) => each !== whole && each !== course && each.files.some((file) => whole.files.includes(file)),
  );

function withCompletion(
  learner: Learner,
  {whole, course, isAlone}: {readonly whole: string; readonly course: string; readonly isAlone: boolean},
): Learner {
  const completion = learner.work.find(({activity}) => activity === whole)?.completion;
  const others = learner.work.filter(({activity}) => activity !== whole);
  if (!completion || !(completion.isComplete || isAlone)) return {...learner, work: others};
  const isThere = others.some(({activity}) => activity === course);
  const work = isThere ? others : [...others, {activity: course, attempts: []}];
  return {
    ...learner,
    work: work.map((each): Work =>
      each.activity === course
        ? {...each, completion: surer(each.completion, completion) ?? completion}
        : each,
    ),
  };
}

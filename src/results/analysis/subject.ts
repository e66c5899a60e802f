/**
 * What the headline and the comparisons of groups speak of: one activity, or those that are the course together. Put together with a refresher some months later,
 * a town's bar would be the mean of two things, and the towns' order that of who was asked again.
 */
import {smallestGroup, type Filter, type Subject} from '../analysis-model.ts';
import type {Activity, Results} from '../model.ts';
import {isLater} from './questions/own-tests.ts';
import {isNearly, type Selection} from './selection.ts';

export interface ChosenSubject extends Pick<Subject, 'titles' | 'others'> {
  readonly keys: ReadonlySet<string>;
}

/** The chosen activity; else the course. */
export function subjectOf(results: Results, {activity: chosen}: Filter): ChosenSubject {
  const {activities} = results;
  const meant = chosen === undefined ? courseOf(results) : activities.filter(({key}) => key === chosen);
  return {
    keys: new Set(meant.map(({key}) => key)),
    titles: meant.map(({title}) => title),
    others: activities.filter((each) => !meant.includes(each)).map(({title}) => title),
  };
}

/**
 * The first of these that is there: the whole course as the LMS tells of it; the package of the whole course; all packages and whatever else files tell work of, but
 * the refresher and the returns; everything. So a forum or a page that only stands in a completion report delays nobody, where more is known of other activities.
 */
function courseOf(results: Results): readonly Activity[] {
  let course = courses.get(results);
  if (!course) courses.set(results, (course = firstThatIsThere(results)));
  return course;
}

/** Everybody's work is looked at once for the same results, whatever is selected. */
const courses = new WeakMap<Results, readonly Activity[]>();

function firstThatIsThere({activities, learners}: Results): readonly Activity[] {
  const worked = new Set<string>();
  for (const {work} of learners)
    for (const {activity, attempts, grade, isNotStarted} of work)
      if (attempts.length > 0 || grade !== undefined || isNotStarted) worked.add(activity);
  const others = activities.filter(({scope}) => !isLater(scope));
  const possible = [
    activities.filter(({isWholeCourse}) => isWholeCourse),
    activities.filter(({scope}) => scope === 'course'),
    others.filter(({key, scope}) => scope !== undefined || worked.has(key)),
    others,
  ];
  return possible.find(({length}) => length > 0) ?? activities;
}

/**
 * The part of a selection that the subject is about: whoever is in it, and whoever stands on a list and in no activity. Nobody, where so few are left that, alone or
 * beside a wider selection, the figures would tell of single people.
 */
export function aboutSubject(
  selection: Selection,
  wider: readonly Selection[],
  {keys}: Pick<ChosenSubject, 'keys'>,
): {readonly selection: Selection; readonly wider: readonly Selection[]} {
  const part = (whole: Selection): Selection => {
    const entries = whole.entries.filter(({work: {activity}}) => activity === '' || keys.has(activity));
    return {...whole, entries, learners: [...new Set(entries.map(({learner}) => learner))]};
  };
  const [own, others] = [part(selection), wider.map(part)];
  const {length} = own.learners;
  const isFew =
    others.length > 0 &&
    (length < smallestGroup || others.some(({learners}) => isNearly(length, learners.length)));
  return {selection: isFew ? {...own, learners: [], entries: []} : own, wider: others};
}

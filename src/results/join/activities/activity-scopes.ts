/** Which package of the course an activity is: told once, when files are joined, for every list, figure and page of a person alike. */
import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {Activity, Learner} from '../../model.ts';
import {moduleOf} from '../../analysis/questions/module-of.ts';
import {titleKey} from './activity-cluster.ts';

/** Title, in whatever published language and as `titleKey` has it → the package of that title. */
export function scopesByTitle(bank: QuestionBank | undefined): ReadonlyMap<string, string> {
  const scopes = new Map<string, string | undefined>();
  for (const {id, title, otherTitles = []} of bank?.scopes ?? [])
    for (const key of [title, ...otherTitles].map(titleKey))
      // What two packages are called tells neither.
      scopes.set(key, scopes.has(key) && scopes.get(key) !== id ? undefined : id);
  return new Map([...scopes].flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}

/**
 * The same activities, each with its `scope`: by its title where that is one of the course's; else by the questions that were answered in it: those of one
 * module are its package, those of several the whole course. Activities in which neither tells anything stay without.
 */
export function withScopes(
  {activities, learners}: {readonly activities: readonly Activity[]; readonly learners: readonly Learner[]},
  bank: QuestionBank | undefined,
): readonly Activity[] {
  const own = new Set(bank?.questions.map(({id}) => id));
  if (own.size === 0) return activities;
  // Two modules are enough to know.
  const answered = new Map(
    activities.filter(({scope}) => scope === undefined).map(({key}) => [key, new Set<string>()]),
  );
  for (const {work} of learners)
    for (const {activity, attempts} of work) {
      const found = answered.get(activity);
      for (const {answers} of attempts)
        if (found && found.size < 2)
          for (const {question} of answers) if (own.has(question)) found.add(moduleOf(question));
    }
  return activities.map((activity) => {
    const [first, ...others] = answered.get(activity.key) ?? [];
    if (first === undefined) return activity;
    return {...activity, scope: others.length > 0 ? 'course' : first};
  });
}

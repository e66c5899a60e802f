import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {Results} from '../../model.ts';
import {moduleOf} from '../questions/module-of.ts';
import {passMarks, type MarkOf} from './pass-marks.ts';

/** Where neither a file nor the course says how something ended. The trainer's own mark would move work from one day to another. */
const courseMark = 70;

/** What an activity is: `course`, or the id of a module. Activities that are no package of the course are left out. */
export type Scopes = ReadonlyMap<string, string>;

/** The marks by which days and roll-ups are told: those of the course, whatever the trainer sets, so that the same files always give the same. */
export const ownMarks = (
  activities: Results['activities'],
  scopes: Scopes,
  bank: QuestionBank | undefined,
): MarkOf =>
  passMarks(
    activities.map((activity) => ({...activity, scope: scopes.get(activity.key) ?? ''})),
    courseMark,
    bank,
  );

/** By what files say; else by the questions that were answered: those of one module are its package, those of several the whole course. */
export function scopesOf(
  {activities, learners}: Pick<Results, 'activities' | 'learners'>,
  {modules, questions}: Pick<QuestionBank, 'modules' | 'questions'>,
): Scopes {
  const known = new Set(['course', ...modules.map(({id}) => id)]);
  const own = new Set(questions.map(({id}) => id));
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
  return new Map(
    activities.flatMap(({key, scope}): (readonly [string, string])[] => {
      if (scope !== undefined) return known.has(scope) ? [[key, scope]] : [];
      const [first, ...others] = answered.get(key) ?? [];
      return first === undefined ? [] : [[key, others.length > 0 ? 'course' : first]];
    }),
  );
}

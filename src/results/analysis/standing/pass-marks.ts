import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {Activity} from '../../model.ts';
import type {MarkBy} from '../../trainer-model.ts';

/** Key of an activity → its own pass mark, 0..100. */
export type MarkOf = (activity: string) => number;

/** The course's own mark, where it has one, else the trainer's; and whose it is. */
export const markOf = (
  own: number | undefined,
  trainers: number,
): {readonly passMark: number; readonly markBy: MarkBy} =>
  own === undefined ? {passMark: trainers, markBy: 'trainer'} : {passMark: own, markBy: 'course'};

/**
 * The pass mark of each activity: that of the course's own module or test, where the activity is one; else the one that the trainer set.
 * @param passMark for activities of which the course knows nothing
 */
export function passMarks(
  activities: readonly Activity[],
  passMark: number,
  bank: QuestionBank | undefined,
): MarkOf {
  const own = courseMarks(activities, bank);
  return (activity) => own(activity) ?? passMark;
}

/** The course's own mark of an activity; undefined where the course knows nothing of it. */
export function courseMarks(
  activities: readonly Activity[],
  bank: QuestionBank | undefined,
): (activity: string) => number | undefined {
  const modules = bank?.modules ?? [];
  const own = new Map(modules.map((module) => [module.id, module.passMark]));
  const marks = new Map(activities.map(({key, scope = ''}) => [key, own.get(scope)]));
  return (activity) => marks.get(activity);
}

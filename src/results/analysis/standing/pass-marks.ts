import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {Activity} from '../../model.ts';

/** Key of an activity → its own pass mark, 0..100. */
export type MarkOf = (activity: string) => number;

/**
 * The pass mark of each activity: that of the course's own module or test, where the activity is one; else the one that the trainer set.
 * @param passMark for activities of which the course knows nothing
 */
export function passMarks(
  activities: readonly Activity[],
  passMark: number,
  bank: QuestionBank | undefined,
): MarkOf {
  const modules = bank?.modules ?? [];
  const own = new Map(modules.map((module) => [module.id, module.passMark]));
  const marks = new Map(activities.map(({key, scope = ''}) => [key, own.get(scope) ?? passMark]));
  return (activity) => marks.get(activity) ?? passMark;
}

import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {finalTestId} from '../../../domain/quiz/passing.ts';
import type {Standing} from '../../analysis-model.ts';
import type {Activity} from '../../model.ts';
import type {MarkUsed} from '../../learner-words.ts';
import type {PersonMark} from '../../trainer-model.ts';
import type {Judged} from './standing.ts';

/** Key of an activity → its own pass mark, 0..100. */
export type MarkOf = (activity: string) => number;

/** The course's own mark, where it has one, else the trainer's; and whose it is. */
export const markOf = (own: number | undefined, trainers: number): MarkUsed =>
  own === undefined ? {passMark: trainers, markBy: 'trainer'} : {passMark: own, markBy: 'course'};

/** The mark of one person's result. Where the LMS has judged by itself, no mark of ours was asked; that something goes on is no judgement by a mark. */
export const markOfJudged = (
  own: number | undefined,
  trainers: number,
  judged: Judged | undefined,
): PersonMark =>
  judged && judged.told !== undefined && !judged.isByMark && isJudgedByLms(judged.standing)
    ? {passMark: own, markBy: 'lms'}
    : markOf(own, trainers);

const isJudgedByLms = (standing: Standing): boolean => standing === 'passed' || standing === 'failed';

/**
 * The pass mark of each activity: that of the course's own module or test, where the activity is one, or of its final test, where it is the whole course; else the one that the trainer set.
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

/** The course's own mark of an activity, of the whole course that of its final test; undefined where the course knows nothing of it. */
export function courseMarks(
  activities: readonly Activity[],
  bank: QuestionBank | undefined,
): (activity: string) => number | undefined {
  const modules = bank?.modules ?? [];
  const own = new Map(modules.map((module) => [module.id, module.passMark]));
  const marks = new Map(
    activities.map(({key, scope = ''}) => [key, own.get(scope === 'course' ? finalTestId : scope)]),
  );
  return (activity) => marks.get(activity);
}

import type {QuestionBank} from '../../domain/question-bank.ts';
import type {AnalysisSettings, Filter, LearnerRow} from '../analysis-model.ts';
import {lowestOf} from '../extremes.ts';
import type {Results} from '../model.ts';
import {passMarks} from './pass-marks.ts';
import {select, type Entry} from './selection.ts';
import {bestScore, finishOf, isDone, standingOf} from './standing.ts';
import {minutesOf} from './time-spent.ts';

/** Everybody of the selection by name, a row for each activity. Whoever may see the files may see this. */
export function listLearners(
  results: Results,
  filter: Filter,
  {passMark}: AnalysisSettings,
  bank?: QuestionBank,
): readonly LearnerRow[] {
  const titles = new Map(results.activities.map(({key, title}) => [key, title]));
  const markOf = passMarks(results.activities, passMark, bank);
  const order = new Intl.Collator('lv', {numeric: true});
  return select(results, filter)
    .entries.map((entry) => rowOf(entry, titles.get(entry.work.activity) ?? '', markOf(entry.work.activity)))
    .toSorted((a, b) => order.compare(a.name, b.name) || order.compare(a.email, b.email));
}

function rowOf({learner, work}: Entry, activity: string, passMark: number): LearnerRow {
  const {attempts} = work;
  const starts = attempts.flatMap(({startedWallMs}) => startedWallMs ?? []);
  const standing = standingOf(work, passMark);
  return {
    key: `${learner.key} ${work.activity}`,
    name: learner.name,
    email: learner.email,
    traits: learner.traits,
    activity,
    standing,
    attempts: attempts.length,
    score: bestScore(work),
    status: attempts.at(-1)?.status,
    startedWallMs: lowestOf(starts),
    finishedWallMs: isDone(standing) ? finishOf(work, passMark)?.wallMs : undefined,
    minutes: minutesOf(work, 'any'),
  };
}

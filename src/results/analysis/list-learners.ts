import type {AnalysisSettings, Filter, LearnerRow} from '../analysis-model.ts';
import type {Results} from '../model.ts';
import {select, type Entry} from './selection.ts';
import {bestScore, finishOf, standingOf} from './standing.ts';
import {minutesOf} from './time-spent.ts';

/** Everybody of the selection by name, a row for each activity. Whoever may see the files may see this. */
export function listLearners(
  results: Results,
  filter: Filter,
  {passMark}: AnalysisSettings,
): readonly LearnerRow[] {
  const titles = new Map(results.activities.map(({key, title}) => [key, title]));
  const order = new Intl.Collator('lv', {numeric: true});
  return select(results, filter)
    .entries.map((entry) => rowOf(entry, titles.get(entry.work.activity) ?? '', passMark))
    .toSorted((a, b) => order.compare(a.name, b.name) || order.compare(a.email, b.email));
}

function rowOf({learner, work}: Entry, activity: string, passMark: number): LearnerRow {
  const {attempts} = work;
  const starts = attempts.flatMap(({startedWallMs}) => startedWallMs ?? []);
  const standing = standingOf(work, passMark);
  const isFinished = standing === 'passed' || standing === 'completed';
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
    startedWallMs: starts.length > 0 ? Math.min(...starts) : undefined,
    finishedWallMs: isFinished ? finishOf(work, passMark)?.wallMs : undefined,
    minutes: minutesOf(work, 'any'),
  };
}

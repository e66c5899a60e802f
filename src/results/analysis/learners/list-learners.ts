import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {
  everyLearner,
  type Addresses,
  type AnalysisSettings,
  type Filter,
  type LearnerGroup,
  type LearnerQuery,
  type LearnerRow,
  type Standing,
} from '../../analysis-model.ts';
import {highestOf, lowestOf} from '../../extremes.ts';
import type {Results} from '../../model.ts';
import {passMarks} from '../standing/pass-marks.ts';
import {select, type Entry} from '../selection.ts';
import {
  bestScore,
  finishOf,
  finishedStandings,
  hasReached,
  isFinished,
  standingNames,
  standingOf,
  unfinishedStandings,
  unknownStandings,
} from '../standing/standing.ts';
import {minutesOf} from '../time/time-spent.ts';
import {compareNames} from '../../../languages/formats.ts';

/** Everybody of the selection by name, a row for each activity. Whoever may see the files may see this. */
export function listLearners(
  results: Results,
  filter: Filter,
  {passMark}: AnalysisSettings,
  bank?: QuestionBank,
  query: LearnerQuery = everyLearner,
): readonly LearnerRow[] {
  const titles = new Map(results.activities.map(({key, title}) => [key, title]));
  const markOf = passMarks(results.activities, passMark, bank);
  const wanted = plain(query.search.trim());
  // Names first: whoever types asks for few of them.
  return select(results, filter, bank)
    .entries.filter(({learner: {name, email}}) => wanted === '' || plain(`${name} ${email}`).includes(wanted))
    .map((entry) => rowOf(entry, titles.get(entry.work.activity) ?? '', markOf(entry.work.activity)))
    .filter(({standing}) => shown[query.show].includes(standing))
    .toSorted(
      (a, b) => bySort[query.sort](a, b) || compareNames(a.name, b.name) || compareNames(a.email, b.email),
    );
}

/** E-mails of everybody in the list, in its order. */
export const addressesOf = (rows: readonly LearnerRow[]): Addresses => ({
  addresses: [...new Set(rows.flatMap(({email}) => (email === '' ? [] : [email])))],
  without: new Set(rows.flatMap(({email, person}) => (email === '' ? [person] : []))).size,
});

const shown: Readonly<Record<LearnerGroup, readonly Standing[]>> = {
  'all': standingNames,
  'not-begun': ['not-started'],
  'not-finished': unfinishedStandings,
  'not-passed': standingNames.filter((standing) => standing !== 'untold' && !hasReached(standing)),
  'unknown': unknownStandings,
  'done': finishedStandings,
};

/** Beyond every score. */
const withoutScore = 101;

/** Those who need something come first; whoever has no visit comes first, too; whoever has no score has none to be the least, and comes last. */
const bySort: Readonly<Record<LearnerQuery['sort'], (a: LearnerRow, b: LearnerRow) => number>> = {
  name: () => 0,
  standing: (a, b) => standingNames.indexOf(b.standing) - standingNames.indexOf(a.standing),
  score: (a, b) => (a.score ?? withoutScore) - (b.score ?? withoutScore),
  last: (a, b) => (a.lastWallMs ?? 0) - (b.lastWallMs ?? 0),
};

/** Without marks on letters: `berzins` finds Bērziņš. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function rowOf({learner, work}: Entry, activity: string, passMark: number): LearnerRow {
  const {attempts} = work;
  const starts = attempts.flatMap(({startedWallMs}) => startedWallMs ?? []);
  const standing = standingOf(work, passMark);
  return {
    key: `${learner.key} ${work.activity}`,
    person: learner.key,
    name: learner.name,
    email: learner.email,
    traits: learner.traits,
    activity,
    standing,
    attempts: attempts.length,
    score: bestScore(work),
    status: attempts.at(-1)?.status,
    startedWallMs: lowestOf(starts),
    lastWallMs: highestOf(attempts.flatMap(({lastWallMs}) => lastWallMs ?? [])),
    // A score at the mark is no end that anybody has told.
    finishedWallMs: isFinished(standing) ? finishOf(work, passMark)?.wallMs : undefined,
    minutes: minutesOf(work, 'any'),
  };
}

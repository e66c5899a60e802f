import {highestOf, lowestOf} from '../extremes.ts';
import {known} from '../known.ts';
import {hash32} from '../../domain/quiz/hash.ts';
import {filterValues} from '../analysis/groups/breakdown.ts';
import type {Attempt, FileReport, Learner, Results, Traits, Work} from '../model.ts';

const dayMs = 86_400_000;

/**
 * The same results without names, e-mails and numbers of people. Their new numbers follow an order that `seed` shuffles, so that they say nothing
 * about the old one; groups that are too small to be shown, and the time of day, are left out, since they might tell who it is.
 * @param seed a random text, which is not kept
 */
export function pseudonymised(results: Results, seed: string): Results {
  const allowed = new Map(filterValues(results).map(({trait, values}) => [trait, new Set(values)]));
  const order = results.learners
    .map((learner) => ({learner, rank: hash32(`${seed} ${learner.key} ${learner.email} ${learner.name}`)}))
    .toSorted((a, b) => a.rank - b.rank || (a.learner.key < b.learner.key ? -1 : 1));
  const anonymous = fileNumbers(results);
  const digits = String(order.length).length;
  return {
    ...results,
    isPseudonymised: true,
    files: results.files.map(withoutContents),
    activities: results.activities.map((activity) => ({
      ...activity,
      title: anonymous(activity.title),
      files: activity.files.map(anonymous),
    })),
    learners: order.map(({learner}, index) =>
      nameless(learner, String(index + 1).padStart(digits, '0'), allowed),
    ),
    remarks: results.remarks
      .filter(({code}) => code !== 'same-name')
      .map((remark) => ({...remark, detail: anonymous(remark.detail)})),
  };
}

/** A file may be called after its learner: names of files become their numbers in the list, wherever they stand. */
function fileNumbers({files}: Results): (text: string) => string {
  const numbered = files
    .map(({name}, at) => ({name, number: `#${at + 1}`}))
    .toSorted((a, b) => b.name.length - a.name.length);
  return (text) => numbered.reduce((found, {name, number}) => found.replaceAll(name, number), text);
}

/** What stands in a file, what could not be read in it, and its folder may be somebody's name. */
const withoutContents = (file: FileReport): FileReport => ({
  ...file,
  ...(file.folder !== undefined && {folder: ''}),
  rows: [],
  problems: file.problems.map((found) => ({...found, detail: ''})),
});

function nameless(
  {traits, work}: Learner,
  number: string,
  allowed: ReadonlyMap<string, ReadonlySet<string>>,
): Learner {
  return {
    key: `n${number}`,
    name: number,
    email: '',
    ids: [],
    traits: onlyAllowed(traits, allowed),
    work: work.map(withoutTimes),
  };
}

function onlyAllowed(traits: Traits, allowed: ReadonlyMap<string, ReadonlySet<string>>): Traits {
  const kept = Object.entries(traits).map(
    ([trait, values]) => [trait, values.filter((value) => allowed.get(trait)?.has(value))] as const,
  );
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

const dayStart = (wallMs: number): number => Math.floor(wallMs / dayMs) * dayMs;

/** Days stay, times of day go; what was reckoned from the times of day is kept as a duration. */
function withoutTimes(work: Work): Work {
  const at = work.completion?.atWallMs;
  const start = lowestOf(work.attempts.flatMap(({startedWallMs}) => startedWallMs ?? []));
  const end = highestOf(work.attempts.flatMap(({lastWallMs}) => lastWallMs ?? []));
  return {
    ...work,
    attempts: work.attempts.map(attemptByDay),
    ...(start !== undefined && end !== undefined && {spanMs: Math.max(0, end - start)}),
    ...(work.completion && at !== undefined && {completion: {...work.completion, atWallMs: dayStart(at)}}),
  };
}

function attemptByDay(attempt: Attempt): Attempt {
  const day = (wallMs: number | undefined): number | undefined =>
    wallMs === undefined ? undefined : dayStart(wallMs);
  return {
    ...attempt,
    ...known({
      startedWallMs: day(attempt.startedWallMs),
      lastWallMs: day(attempt.lastWallMs),
      finishedWallMs: day(attempt.finishedWallMs),
    }),
  };
}

import {known} from '../known.ts';
import {hash32} from '../../domain/hash.ts';
import {filterValues} from '../analysis/breakdown.ts';
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
  const digits = String(order.length).length;
  return {
    ...results,
    isPseudonymised: true,
    files: results.files.map(withoutContents),
    learners: order.map(({learner}, index) =>
      nameless(learner, String(index + 1).padStart(digits, '0'), allowed),
    ),
    remarks: results.remarks.filter(({code}) => code !== 'same-name'),
  };
}

/** What stands in a file, and what could not be read in it, may be somebody's name. */
export const withoutContents = (file: FileReport): FileReport => ({
  ...file,
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

function withoutTimes(work: Work): Work {
  const at = work.completion?.atWallMs;
  return {
    ...work,
    attempts: work.attempts.map(attemptByDay),
    ...(work.completion && at !== undefined && {completion: {...work.completion, atWallMs: dayStart(at)}}),
  };
}

/** Where the time spent is known only from the clock, it is kept as a duration. */
function attemptByDay(attempt: Attempt): Attempt {
  const {startedWallMs, lastWallMs, finishedWallMs, ...rest} = attempt;
  const span =
    startedWallMs === undefined || lastWallMs === undefined ? undefined : lastWallMs - startedWallMs;
  const started = startedWallMs === undefined ? undefined : dayStart(startedWallMs);
  const last =
    started === undefined || span === undefined ? lastWallMs && dayStart(lastWallMs) : started + span;
  return {
    ...rest,
    ...known({
      startedWallMs: started,
      lastWallMs: last,
      finishedWallMs: finishedWallMs && dayStart(finishedWallMs),
    }),
  };
}

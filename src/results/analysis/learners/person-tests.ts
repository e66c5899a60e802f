/** What one person reached in each test of the course, as far as the files tell. */
import {finalTestId} from '../../../domain/quiz/passing.ts';
import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {highestOf} from '../../extremes.ts';
import {groupBy} from '../../group-by.ts';
import type {Attempt, Learner, Work} from '../../model.ts';
import type {PersonTest} from '../../trainer-model.ts';
import {markOfJudged} from '../standing/pass-marks.ts';
import {modulesByTitle} from '../standing/titles.ts';
import {bestScore, judgedOf, type Judged} from '../standing/standing.ts';
import {rightInTests, rightOf} from './right-in-tests.ts';

export interface TestGround {
  /** Activity → its title. */
  readonly titles: ReadonlyMap<string, string>;
  /** Activity → which package of the course it is. */
  readonly scopes: ReadonlyMap<string, string | undefined>;
  readonly bank: QuestionBank | undefined;
  /** Of the trainer. */
  readonly passMark: number;
}

/** A score that a file reports of one test, in one attempt. */
interface Reported {
  readonly attempt: Attempt;
  readonly score: number;
  readonly isPassed: boolean;
}

/** In the order of the course; tests that it does not know follow as the files have them. */
export function personTests({work}: Learner, ground: TestGround): readonly PersonTest[] {
  const order = new Map(ground.bank?.modules.map(({id}, place) => [id, place]));
  const placeOf = ({id}: PersonTest): number => order.get(id) ?? order.size;
  return work.flatMap((each) => testsOf(each, ground)).toSorted((a, b) => placeOf(a) - placeOf(b));
}

function testsOf(work: Work, ground: TestGround): readonly PersonTest[] {
  const answered = answeredIn(work, ground.bank);
  const scope = ground.scopes.get(work.activity);
  const reported = reportedIn(work, ground, scope === 'course');
  const own = ownTest(work, scope, (id) => answered.has(id) && !reported.has(id));
  const activity = ground.titles.get(work.activity) ?? '';
  const ids = new Set([...(own === undefined ? [] : [own]), ...reported.keys(), ...answered.keys()]);
  return [...ids].map((id) => {
    const mark = markFor(id, ground);
    const told = id === own ? ofWholeWork(work, mark, scope) : ofReported(reported.get(id) ?? [], mark);
    return testOf(id, ground, {activity, answered: answered.get(id), told});
  });
}

/** The score of a package is that of its test: of the whole course that of the final test, where that was taken. */
function ownTest(
  work: Work,
  scope: string | undefined,
  isAnswered: (id: string) => boolean,
): string | undefined {
  if (bestScore(work) === undefined) return undefined;
  if (scope !== 'course') return scope;
  return isAnswered(finalTestId) ? finalTestId : undefined;
}

function testOf(
  id: string,
  ground: TestGround,
  {activity, answered, told}: {activity: string; answered: Answered | undefined; told: Told | undefined},
): PersonTest {
  const {tries, atWallMs} = told ?? answered ?? {};
  return {
    ...{id, title: moduleIn(id, ground)?.title ?? id, activity, score: told?.score, tries, atWallMs},
    answered: answered && {right: answered.right, of: answered.of},
    judged: told?.judged,
    mark: markOfJudged(moduleIn(id, ground)?.passMark, ground.passMark, told?.judged),
  };
}

const moduleIn = (id: string, {bank}: TestGround) => bank?.modules.find((module) => module.id === id);

const markFor = (id: string, ground: TestGround): number => moduleIn(id, ground)?.passMark ?? ground.passMark;

interface Told {
  readonly score: number | undefined;
  readonly tries: number | undefined;
  readonly atWallMs: number | undefined;
  readonly judged: Judged;
}

/**
 * A package of one module and its test are one thing, with one standing. The final test of the whole course may have been enough while lessons are missing:
 * then its own score says how it stands, and not that the course goes on.
 */
function ofWholeWork(work: Work, mark: number, scope: string | undefined): Told {
  const score = bestScore(work);
  const scored = work.attempts.filter((attempt) => attempt.score !== undefined);
  const best = scored.find((attempt) => attempt.score === score);
  const judged = judgedOf(work, mark);
  const isOfTest = scope !== 'course' || judged.standing === 'passed' || judged.standing === 'failed';
  return {
    score,
    // A grade alone tells of no attempts.
    tries: scored.length > 0 ? scored.length : undefined,
    atWallMs: best && endOf(best),
    judged: isOfTest || score === undefined ? judged : byScore(score, mark),
  };
}

function ofReported(reported: readonly Reported[], mark: number): Told | undefined {
  const score = highestOf(reported.map((each) => each.score));
  if (score === undefined) return undefined;
  const best = reported.find((each) => each.score === score);
  return {
    score,
    tries: reported.length,
    atWallMs: best && endOf(best.attempt),
    judged: reported.some(({isPassed}) => isPassed)
      ? {standing: 'passed', told: 'status', isByMark: false}
      : byScore(score, mark),
  };
}

const byScore = (score: number, mark: number): Judged => ({
  standing: score >= mark ? 'reached' : 'below',
  told: undefined,
  isByMark: true,
});

const endOf = ({finishedWallMs, lastWallMs, startedWallMs}: Attempt): number | undefined =>
  finishedWallMs ?? lastWallMs ?? startedWallMs;

/** Test → scores that files report of parts of an attempt, or, of the whole course, of its modules as objectives. */
function reportedIn(
  {attempts}: Work,
  {bank}: TestGround,
  isCourse: boolean,
): ReadonlyMap<string, readonly Reported[]> {
  const modules = modulesByTitle(bank);
  const idOf = (title: string): string => modules.get(title)?.id ?? title;
  const all = attempts.flatMap((attempt) => [
    ...(attempt.parts.length > 1 ? attempt.parts : []).map(({title, score, status}) => ({
      ...{attempt, id: idOf(title), score},
      isPassed: status === 'passed',
    })),
    ...(isCourse ? attempt.objectives : []).map(({id, score, status}) => ({
      ...{attempt, id, score},
      // A module is complete once its test is passed.
      isPassed: status === 'passed' || status === 'completed',
    })),
  ]);
  const scored = all.flatMap(({score, ...rest}) => (score === undefined ? [] : [{...rest, score}]));
  return groupBy(scored, ({id}) => id);
}

interface Answered {
  readonly right: number;
  readonly of: number;
  readonly tries: number;
  readonly atWallMs: number | undefined;
}

/** Test → right answers to its questions in the newest attempt that has any; of how many attempts there are some. */
function answeredIn({attempts}: Work, bank: QuestionBank | undefined): ReadonlyMap<string, Answered> {
  const countedIn = rightInTests(bank);
  const found = new Map<string, Answered>();
  for (const attempt of attempts)
    for (const [id, own] of groupBy(countedIn(attempt).counted, ({module}) => module))
      if (id !== '')
        found.set(id, {
          ...rightOf(own),
          tries: (found.get(id)?.tries ?? 0) + 1,
          atWallMs: endOf(attempt),
        });
  return found;
}

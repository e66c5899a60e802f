/** Which case and which questions come back, weeks after the course. Randomness comes in as a parameter. */
import type {PastReturn} from './past-returns.ts';

/** Ids of what may be asked, by the objective that it tests. */
export type ReturnPool = ReadonlyMap<
  string,
  {readonly cases: readonly string[]; readonly questions: readonly string[]}
>;

export interface Drawn {
  readonly id: string;
  readonly objective: string;
}

export interface DrawnReturn {
  /** Undefined where no objective has a case. */
  readonly case: Drawn | undefined;
  readonly questions: readonly Drawn[];
}

const questionCount = 3;

/**
 * Draws one case and three questions. Case and first question are of the objectives that were away longest, so that each is
 * seen within four returns (up to eight objectives); the other two are of weak objectives, where some are known. Nothing of
 * the last return comes again, as long as its objective has anything else. Within an objective mistakes come first, then
 * what was never asked.
 * @param weak objectives in which the course found gaps; undefined where that is not known
 * @param random uniform in [0, 1), e.g. Math.random
 */
export function drawReturn(
  pool: ReturnPool,
  past: readonly PastReturn[],
  weak: readonly string[] | undefined,
  random: () => number,
): DrawnReturn {
  const order = new Map(
    [...pool.keys()].map((objective) => [objective, {away: lastSeen(past, objective), by: random()}]),
  );
  const longestAway = (objectives: readonly string[]): readonly string[] =>
    objectives.filter((one) => order.has(one)).toSorted((a, b) => compare(order.get(a), order.get(b)));
  const all = longestAway([...pool.keys()]);
  const taken: Drawn[] = [];
  const take = (objectives: readonly string[], kind: 'cases' | 'questions'): Drawn | undefined => {
    for (const objective of objectives) {
      const free = (pool.get(objective)?.[kind] ?? []).filter((id) => taken.every((one) => one.id !== id));
      const id = nextOf(free, past, random);
      if (id === undefined) continue;
      taken.push({id, objective});
      return {id, objective};
    }
    return undefined;
  };
  /** What was not asked yet in this return comes first. */
  const fresh = (objectives: readonly string[]): readonly string[] =>
    [...objectives].sort((a, b) => timesIn(taken, a) - timesIn(taken, b));

  const theCase = take(all, 'cases');
  const known = longestAway([...new Set([...(weak ?? []), ...mistaken(past)])]);
  const questions: Drawn[] = [];
  while (questions.length < questionCount) {
    const isForAll = questions.length === 0;
    const drawn = (isForAll ? undefined : take(fresh(known), 'questions')) ?? take(fresh(all), 'questions');
    if (!drawn) break;
    questions.push(drawn);
  }
  return {case: theCase, questions};
}

/**
 * What the last two questions of a return are drawn by: gaps that the final test found, mistakes of earlier returns, both;
 * `even`: neither found any; `unknown`: the final test is not known, and no return has a mistake.
 */
export type DrawReason = 'weak' | 'mistakes' | 'both' | 'even' | 'unknown';

/** The reason for what `drawReturn` draws of the same. */
export function reasonOf(
  pool: ReturnPool,
  past: readonly PastReturn[],
  weak: readonly string[] | undefined,
): DrawReason {
  const canAsk = (objective: string) => pool.has(objective);
  const isWeak = weak?.some(canAsk) ?? false;
  if (mistaken(past).some(canAsk)) return isWeak ? 'both' : 'mistakes';
  return isWeak ? 'weak' : weak ? 'even' : 'unknown';
}

/** Objectives whose question or case was answered wrongly when it was asked last. */
function mistaken(past: readonly PastReturn[]): readonly string[] {
  const latest = new Map(past.flat().map((asked) => [asked.id, asked]));
  return [...latest.values()].filter(({isRight}) => !isRight).map(({objective}) => objective);
}

/** Place of the last return with that objective; −1: never. */
const lastSeen = (past: readonly PastReturn[], objective: string): number =>
  past.findLastIndex((asked) => asked.some((one) => one.objective === objective));

const timesIn = (taken: readonly Drawn[], objective: string): number =>
  taken.filter((one) => one.objective === objective).length;

interface Order {
  readonly away: number;
  readonly by: number;
}
const compare = (a: Order | undefined, b: Order | undefined): number =>
  (a?.away ?? 0) - (b?.away ?? 0) || (a?.by ?? 0) - (b?.by ?? 0);

/** A mistake, then what was never asked, then what was asked longest ago; of the last return only where there is no other. */
function nextOf(
  ids: readonly string[],
  past: readonly PastReturn[],
  random: () => number,
): string | undefined {
  const ranked = ids.map((id) => {
    const at = past.findLastIndex((asked) => asked.some((one) => one.id === id));
    const isMistake = past[at]?.some((one) => one.id === id && !one.isRight) ?? false;
    const isOfLast = at >= 0 && at === past.length - 1;
    return {id, rank: isOfLast ? Infinity : isMistake ? -2 : at, by: random()};
  });
  return ranked.toSorted((a, b) => (a.rank === b.rank ? a.by - b.by : a.rank - b.rank)).at(0)?.id;
}

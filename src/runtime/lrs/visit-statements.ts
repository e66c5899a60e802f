/** Which statements a visit owes the record store: pure, from what was reported and what is so now. */
import type {Interaction, Snapshot} from '../tracker.ts';
import type {Statement} from '../trackers/xapi/xapi-request.ts';
import type {XapiStatements} from '../trackers/xapi/xapi-statements.ts';
import type {Told} from './statement-store.ts';

export interface VisitState {
  readonly told: Told;
  /** `initialized` was reported. */
  readonly isBegun: boolean;
  /** `terminated` was reported. */
  readonly isOver: boolean;
}

/** What bears on a visit and does not change in it. Times are UTC milliseconds. */
export interface VisitSetting {
  readonly startedAtMs: number;
  /** What was answered before the learner agreed is not told. */
  readonly sinceMs: number;
  /** Progress is reported when it grew by this much, 0..1. */
  readonly step: number;
}

/** What the course says at one moment. */
export interface Said extends Pick<
  Snapshot,
  'finished' | 'scoreRaw' | 'progressMeasure' | 'interactions' | 'sessionMs'
> {
  /** The page goes away. */
  readonly isLast: boolean;
  readonly atMs: number;
}

export interface Due {
  readonly statements: readonly Statement[];
  readonly state: VisitState;
}

/** The measure is rounded to thousandths. */
const roundingError = 0.001;

/** The visit begins, if it has not yet. */
export function dueAtBegin(
  make: XapiStatements,
  state: VisitState,
  {startedAtMs}: Pick<VisitSetting, 'startedAtMs'>,
): Due {
  if (state.isBegun) return {statements: [], state};
  return {statements: [make.initialized(startedAtMs)], state: {...state, isBegun: true}};
}

/** Statements in their order, and the state after them. */
export function dueNow(make: XapiStatements, state: VisitState, said: Said, setting: VisitSetting): Due {
  if (state.isOver) return {statements: [], state};
  const begin = dueAtBegin(make, state, setting);
  const {told} = state;
  const {finished, scoreRaw, progressMeasure, sessionMs, isLast, atMs} = said;
  const answers = untold(said.interactions, told, setting.sinceMs);
  const isFurther = progressMeasure - told.measure >= setting.step - roundingError && progressMeasure < 1;
  const isDone = finished && !told.isFinished;
  return {
    statements: [
      ...begin.statements,
      ...answers.map((interaction) => make.answered(interaction)),
      ...(isFurther && !told.isFinished ? [make.progressed(Math.floor(progressMeasure * 100), atMs)] : []),
      ...(isDone ? [make.passed(scoreRaw, sessionMs, atMs), make.completed(sessionMs, atMs)] : []),
      ...(isLast ? [make.terminated(sessionMs, atMs)] : []),
    ],
    state: {
      told: {
        answers: [...told.answers, ...answers.map(({id}) => id)],
        measure: isFurther ? progressMeasure : told.measure,
        isFinished: told.isFinished || finished,
      },
      isBegun: true,
      isOver: isLast,
    },
  };
}

/** First answers that were given since the learner agreed and were not reported yet, each once. */
function untold(
  interactions: readonly Interaction[],
  {answers}: Told,
  sinceMs: number,
): readonly Interaction[] {
  const known = new Set(answers);
  return interactions.filter(({id, answeredAtMs}) => {
    if (answeredAtMs < sinceMs || known.has(id)) return false;
    known.add(id);
    return true;
  });
}

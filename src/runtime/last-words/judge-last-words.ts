/** What became of the last words of the visit before this one, by what this launch gives back. */
import type {Progress} from '../../domain/progress/progress.ts';
import {hearsLastWords, lastWordsOf, type Fate, type Said} from './last-words.ts';
import type {OpenSessionOptions} from '../session/open-session-options.ts';

/** What a launch gave back. */
export interface Given {
  readonly attempt: string;
  readonly counter: number;
  /** See `Tracker.totalTimeMs`; asked only where the last visit's words are known. */
  readonly totalMs: () => number | undefined;
}

/** What is known of earlier visits. */
export interface EarlierWords {
  readonly fate: Fate;
  /** See `Tracker.totalTimeMs`; undefined also where it was not asked. */
  readonly totalMs: number | undefined;
}

/** LMSs cut times to seconds, and count from when they think that the visit began. */
const toleranceMs = 5_000;

/** Asks the LMS for its time only where the last visit's words are known. Writes nothing. */
export function judgeLastWords(options: OpenSessionOptions, fromLms: Progress | undefined): EarlierWords {
  const {launch, tracker, isReturned} = options;
  let totalMs = launch.resumed ? undefined : 0;
  // A page out of the browser's history gives back old values: they tell nothing.
  if (!fromLms || isReturned || !hearsLastWords(launch)) return {fate: 'unknown', totalMs};
  const given = {...fromLms, totalMs: () => (totalMs = tracker.totalTimeMs?.())};
  const fate = fateOf(lastWordsOf(options).text, given);
  return {fate, totalMs};
}

/** Compares what the last visit ended with (as `LastWords` wrote it) and what the LMS gives back now. */
export function fateOf(text: string | undefined, given: Given): Fate {
  const said = parseSaid(text);
  // More was written since, on another device: that says nothing of the last words of this one.
  if (!said || said.attempt !== given.attempt || given.counter > said.counter) return 'unknown';
  const isOlder = given.counter < said.counter;
  // Asked in any case: the end of this visit adds to it.
  const booked = given.totalMs();
  const isShort = said.totalMs !== undefined && booked !== undefined && booked < said.totalMs - toleranceMs;
  if (isOlder || isShort) return 'lost';
  return said.hadNews ? 'heard' : 'unknown';
}

function parseSaid(json: string | undefined): Said | undefined {
  try {
    const {attempt, counter, totalMs, hadNews}: Partial<Record<string, unknown>> = {
      ...JSON.parse(json ?? 'null'),
    };
    if (typeof attempt !== 'string' || typeof counter !== 'number') return undefined;
    return {
      attempt,
      counter,
      totalMs: typeof totalMs === 'number' ? totalMs : undefined,
      hadNews: hadNews === true,
    };
  } catch {
    return undefined;
  }
}

/** Downloads of a real Moodle with invented learners, and what is stored there of them. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {canonicalResponse, canonicalResult} from '../../src/results/read/values/canonical-answer.ts';
import {readDuration} from '../../src/results/read/values/written-duration.ts';
import type {InputFile} from '../../src/results/read/file-reading.ts';
import type {ReadingSettings} from '../../src/results/read/reading-settings.ts';

const folder = join(import.meta.dirname, '../fixtures/results/moodle-4.5');

/** Europe/Riga on that day. */
export const settings: ReadingSettings = {offsetMinutesAt: () => 120};

export const sampleNames: readonly string[] = readdirSync(folder).filter(
  (name) => name !== 'ground-truth.json',
);

export const sample = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(folder, name))),
});

export interface TrueAnswer {
  readonly index: number;
  readonly question: string;
  readonly response: string | undefined;
  readonly right: string | undefined;
  readonly result: ReturnType<typeof canonicalResult>;
  readonly objective: string;
  readonly latencyMs: number | undefined;
}

export interface TrueAttempt {
  readonly number: number;
  readonly startedWallMs: number;
  readonly score: number | undefined;
  readonly status: string;
  readonly timeMs: number | undefined;
  readonly answers: readonly TrueAnswer[];
  readonly objectives: readonly {readonly id: string; readonly score: number; readonly status: string}[];
}

export interface TrueLearner {
  readonly email: string;
  readonly name: string;
  readonly group: string;
  readonly attempts: readonly TrueAttempt[];
  readonly grade: number | undefined;
  readonly isComplete: boolean;
}

/** The shape of ground-truth.json, as far as it is used. */
interface Stored {
  readonly learners: readonly ({
    readonly email: string;
    readonly first: string;
    readonly last: string;
    readonly group: string;
  } & Readonly<Record<Package, StoredWork>>)[];
}
export type Package = 'scorm12' | 'scorm2004';
interface StoredWork {
  readonly attempts: readonly {
    readonly attempt: number;
    readonly started_utc: number;
    readonly score_raw?: string | null;
    readonly lesson_status?: string;
    readonly completion_status?: string;
    readonly success_status?: string;
    readonly total_time?: string | null;
    readonly interactions: readonly Readonly<Record<string, string | number | null | undefined>>[];
    readonly objectives: readonly Readonly<Record<string, string | undefined>>[];
  }[];
  readonly gradebook: number | null;
  readonly activity_completion: string;
}

export function truth(of: Package): readonly TrueLearner[] {
  // Written by the one who downloaded the samples; the tests fail when its shape is another.
  const stored = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Stored;
  return stored.learners.map((learner) => ({
    email: learner.email,
    name: `${learner.first} ${learner.last}`,
    group: learner.group,
    attempts: learner[of].attempts.map(attemptOf),
    grade: learner[of].gradebook ?? undefined,
    isComplete: learner[of].activity_completion.startsWith('complete'),
  }));
}

function attemptOf(stored: StoredWork['attempts'][number]): TrueAttempt {
  const score = stored.score_raw;
  return {
    number: stored.attempt,
    startedWallMs: (stored.started_utc + 120 * 60) * 1000,
    score: score === undefined || score === null || score === '' ? undefined : Number(score),
    status:
      stored.success_status === 'unknown'
        ? (stored.completion_status ?? '')
        : (stored.lesson_status ?? stored.success_status ?? stored.completion_status ?? ''),
    timeMs: stored.total_time ? readDuration(stored.total_time) : undefined,
    answers: stored.interactions.map((answer) => {
      const text = (name: string): string => String(answer[name] ?? '');
      return {
        index: Number(answer['index']),
        question: text('id'),
        response: canonicalResponse(text('response')),
        right: canonicalResponse(text('right')),
        result: canonicalResult(text('result')),
        objective: text('objective'),
        latencyMs: readDuration(text('latency')),
      };
    }),
    objectives: stored.objectives.map(({id = '', raw = '', status, success}) => ({
      id,
      score: Number(raw),
      status: status ?? success ?? '',
    })),
  };
}

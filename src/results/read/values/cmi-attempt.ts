/** An attempt from a stored data model of SCORM 1.2 or 2004: of Moodle's track details, of the built-in LMS. */
import {known} from '../../known.ts';
import type {Answer, Attempt, AttemptStatus, ObjectiveResult} from '../../model.ts';
import {canonicalResponse, canonicalResult} from './canonical-answer.ts';
import {readNumber} from './column-facts.ts';
import {isShare, percentOf} from './percent.ts';
import {isStandIn} from './stand-in.ts';
import {readDuration} from './written-duration.ts';

/** Element name → value. Moodle writes `cmi.interactions_0.id` for SCORM 1.2's `cmi.interactions.0.id`. */
export type CmiModel = ReadonlyMap<string, string>;

/** True for the name of an element of either standard, also as Moodle writes it. */
export const isCmiElement = (name: string): boolean => /^cmi\.[a-z_]+(?:[._][a-z\d_]+)*$/.test(name);

/** Names with points before and after numbers, as the standards have them. */
export const cmiModel = (entries: Iterable<readonly [string, string]>): CmiModel =>
  new Map([...entries].map(([name, value]) => [name.replace(/_(\d+)(?=\.|$)/g, '.$1'), value]));

type CmiAttempt = Omit<Attempt, 'number' | 'parts' | 'startedWallMs' | 'lastWallMs' | 'finishedWallMs'>;

/** Status, score, time, answers and objectives of a data model. */
export function cmiAttempt(cmi: CmiModel): CmiAttempt {
  const score = scoreOf(cmi, cmi.has('cmi.core.score.raw') ? 'cmi.core.score' : 'cmi.score');
  const timeMs = readDuration(cmi.get('cmi.core.total_time') ?? cmi.get('cmi.total_time') ?? '');
  const progress = readNumber(cmi.get('cmi.progress_measure') ?? '');
  return known({
    status: statusOf(cmi, score !== undefined),
    score,
    timeMs,
    progress,
    answers: indexesOf(cmi, 'cmi.interactions').flatMap((index) => answerOf(cmi, index)),
    objectives: indexesOf(cmi, 'cmi.objectives').flatMap((index) => objectiveOf(cmi, index)),
  });
}

/** Success is worth more than completion: 2004 has both, 1.2 one field for the two. */
function statusOf(cmi: CmiModel, isScored: boolean): AttemptStatus {
  const told = [
    cmi.get('cmi.core.lesson_status'),
    cmi.get('cmi.success_status'),
    cmi.get('cmi.completion_status'),
  ];
  for (const status of ['passed', 'failed', 'completed'] as const) if (told.includes(status)) return status;
  return isScored && !told.includes('incomplete') ? 'scored' : 'incomplete';
}

/** 0..100, whatever the content's own highest score is; scaled where there is no raw score, or nothing tells out of what; undefined beyond its range. */
function scoreOf(cmi: CmiModel, prefix: string): number | undefined {
  const raw = readNumber(cmi.get(`${prefix}.raw`) ?? '');
  const scaled = readNumber(cmi.get(`${prefix}.scaled`) ?? '');
  const ownMax = readNumber(cmi.get(`${prefix}.max`) ?? '');
  const max = ownMax ?? 100;
  const min = readNumber(cmi.get(`${prefix}.min`) ?? '') ?? 0;
  const isRawSure = ownMax !== undefined || scaled === undefined;
  const isRaw = raw !== undefined && max > min && isRawSure;
  const score = isRaw
    ? percentOf(raw, max, min)
    : scaled === undefined
      ? undefined
      : percentOf(Math.max(0, scaled), 1);
  return score !== undefined && isShare(score) ? score : undefined;
}

function indexesOf(cmi: CmiModel, prefix: string): readonly number[] {
  const indexes = [...cmi.keys()].flatMap((name) => {
    const match = name.startsWith(`${prefix}.`) ? /^\d+(?=\.id$)/.exec(name.slice(prefix.length + 1)) : null;
    return match ? [Number(match[0])] : [];
  });
  return indexes.sort((a, b) => a - b);
}

function answerOf(cmi: CmiModel, index: number): readonly Answer[] {
  const at = (name: string): string => cmi.get(`cmi.interactions.${index}.${name}`) ?? '';
  const question = at('id');
  const written = at('student_response') || at('learner_response');
  if (question === '' || isStandIn(question, written)) return [];
  const response = canonicalResponse(written);
  const right = canonicalResponse(at('correct_responses.0.pattern'));
  const result = canonicalResult(at('result'));
  const latencyMs = readDuration(at('latency'));
  const text = at('description').replace(/^\{lang=[^}]*\}/, '');
  return [
    {
      question,
      index,
      ...known({response, right, result, latencyMs}),
      ...(at('objectives.0.id') && {objective: at('objectives.0.id')}),
      ...(text && {text}),
    },
  ];
}

function objectiveOf(cmi: CmiModel, index: number): readonly ObjectiveResult[] {
  const prefix = `cmi.objectives.${index}`;
  const id = cmi.get(`${prefix}.id`) ?? '';
  if (id === '') return [];
  const told = [
    cmi.get(`${prefix}.status`),
    cmi.get(`${prefix}.success_status`),
    cmi.get(`${prefix}.completion_status`),
  ];
  const status = (['passed', 'failed', 'completed', 'incomplete'] as const).find((word) =>
    told.includes(word),
  );
  const score = scoreOf(cmi, `${prefix}.score`);
  return [known({id, status, score})];
}

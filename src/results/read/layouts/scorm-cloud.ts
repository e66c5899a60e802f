/** Registrations of SCORM Cloud as its interface (API v2) hands them out. Source: its published client, `RegistrationSchema`, `ActivityResultSchema`. */
import {known} from '../../known.ts';
import type {Answer, Attempt, AttemptStatus, Problem} from '../../model.ts';
import {problem, type FileReading, type PersonRecord} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {canonicalResponse, canonicalResult} from '../values/canonical-answer.ts';
import {isRecord, listAt, numberAt, recordAt, textAt, type JsonRecord} from '../values/json-value.ts';
import {isEmail} from '../values/column-facts.ts';
import {percentOf} from '../values/percent.ts';
import {wallTimeOf} from '../values/wall-time.ts';
import {readDuration} from '../values/written-duration.ts';

/** One registration, a list, or an answer `{registrations, more}`; undefined for other JSON. */
export function readScormCloud(
  value: unknown,
  settings: ReadingSettings,
): Omit<FileReading, 'name'> | undefined {
  const pages = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const items = pages.flatMap((page) => {
    const inner = listAt(page, 'registrations');
    return inner.length > 0 ? inner : [page];
  });
  const registrations = items.filter(isRegistration);
  if (registrations.length === 0 || registrations.length < items.length * 0.5) return undefined;
  const titles = [...new Set(registrations.map(titleOf))];
  const problems: Problem[] = [];
  // Shares from 0 to 1 are documented for the standard, 0 to 100 for the interface.
  const isOfOne = registrations.every((each) => (numberAt(recordAt(each, 'score'), 'scaled') ?? 0) <= 1);
  const records = registrations.map((each, index): PersonRecord => ({
    line: index + 1,
    person: personOf(each),
    work: [
      {
        activity: titles.indexOf(titleOf(each)),
        attempt: attemptOf(each, {settings, problems, index, isOfOne}),
      },
    ],
  }));
  const isPart = pages.some((page) => textAt(page, 'more') !== '');
  return {
    kind: 'scorm-cloud',
    understood: records.length,
    problems,
    activities: titles.map((title) => ({title})),
    records,
    signs: isPart ? [{type: 'more-pages'}] : [],
  };
}

const isRegistration = (value: unknown): value is JsonRecord =>
  isRecord(value) && 'registrationCompletion' in value && isRecord(value['learner']);

const titleOf = (registration: JsonRecord): string => {
  const course = recordAt(registration, 'course');
  return textAt(course, 'title') || textAt(course, 'id');
};

function personOf(registration: JsonRecord): PersonRecord['person'] {
  const learner = recordAt(registration, 'learner');
  const [id, email] = [textAt(learner, 'id'), textAt(learner, 'email') || textAt(learner, 'id')];
  return {
    name: [textAt(learner, 'firstName'), textAt(learner, 'lastName')].filter((part) => part !== '').join(' '),
    email: isEmail(email) ? email.toLowerCase() : '',
    ids: [id === '' ? `attempt:${textAt(registration, 'id')}` : `account:scorm-cloud ${id}`],
  };
}

interface RegistrationSettings {
  readonly settings: ReadingSettings;
  readonly problems: Problem[];
  readonly index: number;
  readonly isOfOne: boolean;
}

function attemptOf(
  registration: JsonRecord,
  {settings: {offsetMinutesAt}, problems, index, isOfOne}: RegistrationSettings,
): Attempt {
  const scaled = numberAt(recordAt(registration, 'score'), 'scaled');
  const max = isOfOne ? 1 : 100;
  const isInside = scaled !== undefined && scaled >= 0 && scaled <= max;
  if (scaled !== undefined && !isInside) problems.push(problem('score-outside', index + 1, String(scaled)));
  const score = isInside ? percentOf(scaled, max) : undefined;
  const at = (name: string): number | undefined => wallTimeOf(textAt(registration, name), offsetMinutesAt);
  const seconds = numberAt(registration, 'totalSecondsTracked');
  return {
    number: 1,
    registration: textAt(registration, 'id'),
    status: statusOf(registration, score),
    ...known({
      score,
      startedWallMs: at('firstAccessDate'),
      lastWallMs: at('lastAccessDate'),
      finishedWallMs: at('completedDate'),
      timeMs: seconds === undefined ? undefined : seconds * 1000,
      progress: numberAt(registration, 'registrationCompletionAmount'),
    }),
    parts: [],
    answers: interactionsOf(registration['activityDetails']).flatMap(answerOf),
    objectives: [],
  };
}

function statusOf(registration: JsonRecord, score: number | undefined): AttemptStatus {
  const success = textAt(registration, 'registrationSuccess').toUpperCase();
  if (success === 'PASSED') return 'passed';
  if (success === 'FAILED') return 'failed';
  const completion = textAt(registration, 'registrationCompletion').toUpperCase();
  if (completion === 'COMPLETED') return 'completed';
  return completion === 'INCOMPLETE' || score === undefined ? 'incomplete' : 'scored';
}

/** Of the activity and all that are inside of it. */
function interactionsOf(activity: unknown): readonly unknown[] {
  if (!isRecord(activity)) return [];
  const own = listAt(recordAt(activity, 'runtime'), 'runtimeInteractions');
  return [...own, ...listAt(activity, 'children').flatMap(interactionsOf)];
}

function answerOf(interaction: unknown, index: number): readonly Answer[] {
  const question = textAt(interaction, 'id');
  const [right] = listAt(interaction, 'correctResponses');
  const description = textAt(interaction, 'description');
  if (question === '') return [];
  return [
    {
      question,
      index,
      ...known({
        response: canonicalResponse(textAt(interaction, 'learnerResponse')),
        right: typeof right === 'string' ? canonicalResponse(right) : undefined,
        result: canonicalResult(textAt(interaction, 'result')),
        latencyMs: readDuration(textAt(interaction, 'latency')),
      }),
      ...(description !== '' && {text: description}),
    },
  ];
}

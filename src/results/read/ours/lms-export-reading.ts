import {known} from '../../known.ts';
import type {Attempt, Problem} from '../../model.ts';
import {cmiAttempt, cmiModel} from '../values/cmi-attempt.ts';
import {problem, unread, type FileReading, type PersonRecord} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {isRecord, listAt, numberAt, recordAt, textAt} from '../values/json-value.ts';
import {wallTimeOf} from '../values/wall-time.ts';

/**
 * The built-in LMS's export (`LmsExport`), read without trusting it. A package of several SCOs is one activity for
 * each SCO; a learner without an attempt has not started anything.
 */
export function readLmsExport(name: string, value: unknown, settings: ReadingSettings): FileReading {
  if (numberAt(value, 'version') !== 1) return unread(name, problem('newer-version'));
  const scos = listAt(value, 'packages').flatMap((packed) => scosOf(packed));
  const learners = listAt(value, 'learners');
  const names = new Map(learners.map((learner) => [textAt(learner, 'id'), textAt(learner, 'name')]));
  const problems: Problem[] = [];
  const attempts = listAt(value, 'attempts').flatMap((attempt, index): PersonRecord[] => {
    const activity = scos.findIndex(
      ({key}) => key === scoKey(textAt(attempt, 'package'), textAt(attempt, 'sco')),
    );
    const learner = textAt(attempt, 'learner');
    if (activity < 0 || learner === '') {
      problems.push(problem('bad-statement', index + 1, textAt(attempt, 'sco')));
      return [];
    }
    return [recordOf(learner, names.get(learner) ?? '', {activity, attempt: attemptOf(attempt, settings)})];
  });
  const begun = new Set(listAt(value, 'attempts').map((attempt) => textAt(attempt, 'learner')));
  return {
    name,
    kind: 'lms-export',
    understood: names.size + attempts.length,
    problems,
    activities: scos.map(({title}) => ({title})),
    records: [
      ...[...names].map(([id, learner]) =>
        begun.has(id) ? recordOf(id, learner) : notBegun(recordOf(id, learner), scos.length),
      ),
      ...attempts,
    ],
    signs: [],
  };
}

const scoKey = (packed: string, sco: string): string => `${packed}|${sco}`;

function scosOf(packed: unknown): readonly {readonly key: string; readonly title: string}[] {
  const all = listAt(packed, 'scos');
  return all.map((sco) => {
    const title = textAt(sco, 'title') || textAt(packed, 'title');
    return {
      key: scoKey(textAt(packed, 'id'), textAt(sco, 'id')),
      title: all.length > 1 ? title : textAt(packed, 'title') || title,
    };
  });
}

const recordOf = (id: string, name: string, work?: {activity: number; attempt: Attempt}): PersonRecord => ({
  line: undefined,
  // Each device counts its learners from 1: the number alone would make one person of two devices' first ones.
  person: {name, email: '', ids: [`lms:${id} ${name}`]},
  ...(work && {work: [work]}),
});

/** Who is there without any attempt has begun none of the activities: whom to remind, too. */
const notBegun = (record: PersonRecord, activities: number): PersonRecord => ({
  ...record,
  work: Array.from({length: activities}, (_, activity) => ({activity, isNotStarted: true})),
});

function attemptOf(attempt: unknown, {offsetMinutesAt}: ReadingSettings): Attempt {
  const startedWallMs = wallTimeOf(textAt(attempt, 'startedAt'), offsetMinutesAt);
  const lastWallMs = wallTimeOf(textAt(attempt, 'savedAt'), offsetMinutesAt);
  const cmi = recordAt(attempt, 'cmi');
  const texts = Object.entries(cmi).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[name, text]] : [],
  );
  return {
    number: numberAt(attempt, 'number') ?? 1,
    parts: [],
    ...known({startedWallMs, lastWallMs}),
    ...cmiAttempt(cmiModel(texts)),
  };
}

/** True for the built-in LMS's export, of whatever version. */
export const isLmsExport = (value: unknown): boolean =>
  isRecord(value) && value['format'] === 'kopiga-riciba-lms';

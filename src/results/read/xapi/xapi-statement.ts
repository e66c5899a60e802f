import type {PersonSigns, ReadingSettings} from '../file-reading.ts';
import {isEmail} from '../values/column-facts.ts';
import {isRecord, listAt, numberAt, recordAt, textAt, type JsonRecord} from '../values/json-value.ts';
import {wallTimeOf} from '../values/wall-time.ts';

/** What is used of a statement. */
export interface ReadStatement {
  readonly id: string;
  readonly person: PersonSigns;
  /** Last part of the verb's address. */
  readonly verb: string;
  readonly activity: string;
  /** The first activity that the context names as its parent; ''. */
  readonly parent: string;
  /** The activity's name in words; ''. */
  readonly title: string;
  readonly description: string;
  readonly isAnswer: boolean;
  readonly interactionType: string;
  readonly patterns: readonly string[];
  readonly registration: string;
  readonly atWallMs: number | undefined;
  readonly result: JsonRecord;
}

/** `other`: a statement about something else than an activity, or by a group. */
export function statementOf(
  value: unknown,
  {offsetMinutesAt}: ReadingSettings,
): ReadStatement | 'broken' | 'other' {
  const actor = recordAt(value, 'actor');
  const verb = textAt(recordAt(value, 'verb'), 'id');
  const object = recordAt(value, 'object');
  const activity = textAt(object, 'id');
  if (!isRecord(value) || verb === '' || activity === '') return 'broken';
  if (textAt(actor, 'objectType') === 'Group' || !['', 'Activity'].includes(textAt(object, 'objectType')))
    return 'other';
  const person = personOfActor(actor);
  if (!person) return 'broken';
  const definition = recordAt(object, 'definition');
  const context = recordAt(value, 'context');
  const verbName = verb.replace(/\/+$/, '').split(/[/#]/).at(-1) ?? verb;
  return {
    id: textAt(value, 'id'),
    person,
    verb: verbName,
    activity,
    parent: textAt(listAt(recordAt(context, 'contextActivities'), 'parent')[0], 'id'),
    title: firstText(recordAt(definition, 'name')),
    description: firstText(recordAt(definition, 'description')),
    isAnswer: verbName === 'answered',
    interactionType: textAt(definition, 'interactionType'),
    patterns: listAt(definition, 'correctResponsesPattern').filter((pattern) => typeof pattern === 'string'),
    registration: textAt(context, 'registration'),
    atWallMs: wallTimeOf(textAt(value, 'timestamp') || textAt(value, 'stored'), offsetMinutesAt),
    result: recordAt(value, 'result'),
  };
}

function personOfActor(actor: JsonRecord): PersonSigns | undefined {
  const account = recordAt(actor, 'account');
  const mbox = textAt(actor, 'mbox')
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const number = textAt(account, 'name');
  const hash = textAt(actor, 'mbox_sha1sum');
  const ids = [
    ...(number === '' ? [] : [`account:${textAt(account, 'homePage')} ${number}`]),
    ...(hash === '' ? [] : [`sha1:${hash}`]),
  ];
  const openid = textAt(actor, 'openid');
  if (openid !== '') ids.push(`account:openid ${openid}`);
  const name = textAt(actor, 'name');
  // Many systems give the address as the account's name.
  const email = mbox || (isEmail(number) ? number.toLowerCase() : '');
  return email === '' && ids.length === 0 && name === '' ? undefined : {name, email, ids};
}

const firstText = (words: JsonRecord): string =>
  Object.values(words).find((word) => typeof word === 'string') ?? '';

/** 0..1 of `result.score`; undefined without one. */
export function scaledScore(result: JsonRecord): number | undefined {
  const score = recordAt(result, 'score');
  const scaled = numberAt(score, 'scaled');
  if (scaled !== undefined) return Math.max(0, scaled);
  const [raw, max = 100, min = 0] = ['raw', 'max', 'min'].map((name) => numberAt(score, name));
  return raw === undefined || max <= min ? undefined : (raw - min) / (max - min);
}

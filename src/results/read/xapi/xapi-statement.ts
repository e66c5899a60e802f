import type {PersonSigns} from '../person-signs.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {isEmail} from '../values/column-facts.ts';
import {canonicalResponse} from '../values/canonical-answer.ts';
import {isRecord, listAt, numberAt, recordAt, textAt, type JsonRecord} from '../values/json-value.ts';
import {wallTimeOf} from '../values/wall-time.ts';
import {readDuration} from '../values/written-duration.ts';
import {scoreOf} from './xapi-score.ts';

/** What is used of a statement. Statements of all files are brought together before anything is made of them. */
export interface XapiStatement {
  /** '' where none is told. */
  readonly id: string;
  readonly person: PersonSigns;
  /** Last part of the verb's address. */
  readonly verb: string;
  readonly activity: string;
  /** The first activity that the context names as its parent; ''. */
  readonly parent: string;
  /** The activity's name in words; ''. */
  readonly title: string;
  readonly registration: string;
  readonly atWallMs: number | undefined;
  readonly success: boolean | undefined;
  readonly completion: boolean | undefined;
  /** 0..1. */
  readonly scaled: number | undefined;
  /** The score is outside of its own range: left out. */
  readonly isScoreOutside: boolean;
  readonly durationMs: number | undefined;
  /** 0..100 */
  readonly progress: number | undefined;
  /** Only of `answered`. */
  readonly answer: XapiAnswer | undefined;
}

export interface XapiAnswer {
  readonly response: string | undefined;
  readonly right: string | undefined;
  readonly isRating: boolean;
  readonly text: string;
}

/** A statement that takes another one back. */
export interface Voiding {
  readonly voids: string;
}

const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** `other`: a statement about something else than an activity, or by a group. Repeated texts come from `pool`. */
export function statementOf(
  value: unknown,
  {offsetMinutesAt}: ReadingSettings,
  pool: (text: string) => string,
): XapiStatement | Voiding | 'broken' | 'other' {
  const actor = recordAt(value, 'actor');
  const object = recordAt(value, 'object');
  const verb = lastPart(textAt(recordAt(value, 'verb'), 'id'));
  const activity = textAt(object, 'id');
  if (!isRecord(value) || verb === '' || activity === '') return 'broken';
  if (verb === 'voided' && textAt(object, 'objectType') === 'StatementRef') return {voids: activity};
  if (value['voided'] === true) return {voids: textAt(value, 'id')};
  if (textAt(actor, 'objectType') === 'Group' || !['', 'Activity'].includes(textAt(object, 'objectType')))
    return 'other';
  const context = recordAt(value, 'context');
  const registration = textAt(context, 'registration');
  const person = personOfActor(actor, registration);
  if (!person) return 'broken';
  const definition = recordAt(object, 'definition');
  const result = recordAt(value, 'result');
  const score = scoreOf(result);
  return {
    id: textAt(value, 'id'),
    person,
    verb: pool(verb),
    activity: pool(activity),
    parent: pool(parentOf(context)),
    title: pool(firstText(recordAt(definition, 'name'))),
    registration: pool(registration),
    atWallMs: wallTimeOf(textAt(value, 'timestamp') || textAt(value, 'stored'), offsetMinutesAt),
    success: booleanAt(result, 'success'),
    completion: booleanAt(result, 'completion'),
    scaled: score === 'outside' ? undefined : score,
    isScoreOutside: score === 'outside',
    durationMs: readDuration(textAt(result, 'duration')),
    progress: numberAt(recordAt(result, 'extensions'), progressExtension),
    answer: verb === 'answered' ? answerOf(definition, result, pool) : undefined,
  };
}

/** The context may name one activity or a list of them. */
function parentOf(context: JsonRecord): string {
  const activities = recordAt(context, 'contextActivities');
  return textAt(listAt(activities, 'parent')[0], 'id') || textAt(recordAt(activities, 'parent'), 'id');
}

function answerOf(definition: JsonRecord, result: JsonRecord, pool: (text: string) => string): XapiAnswer {
  const [pattern] = listAt(definition, 'correctResponsesPattern');
  const pooled = (text: string | undefined) => (text === undefined ? undefined : pool(text));
  return {
    response: pooled(canonicalResponse(textAt(result, 'response'))),
    right: pooled(canonicalResponse(typeof pattern === 'string' ? pattern : '')),
    isRating: textAt(definition, 'interactionType') === 'likert',
    text: pool(firstText(recordAt(definition, 'description')) || firstText(recordAt(definition, 'name'))),
  };
}

/** Of an actor who is only named the registration tells who it is. */
function personOfActor(actor: JsonRecord, registration: string): PersonSigns | undefined {
  const account = recordAt(actor, 'account');
  const mbox = textAt(actor, 'mbox').replace(/^mailto:/i, '');
  const number = textAt(account, 'name');
  const hash = textAt(actor, 'mbox_sha1sum').toLowerCase();
  const openid = textAt(actor, 'openid');
  const ids = [
    ...(number === '' ? [] : [`account:${textAt(account, 'homePage')} ${number}`]),
    ...(hash === '' ? [] : [`sha1:${hash}`]),
    ...(openid === '' ? [] : [`account:openid ${openid}`]),
  ];
  const name = textAt(actor, 'name');
  // Many systems give the address as the account's name.
  const email = (mbox || (isEmail(number) ? number : '')).toLowerCase();
  if (email !== '' || ids.length > 0) return {name, email, ids};
  if (registration !== '') return {name, email, ids: [`registration:${registration}`]};
  return name === '' ? undefined : {name, email, ids};
}

const booleanAt = (record: JsonRecord, name: string): boolean | undefined =>
  typeof record[name] === 'boolean' ? record[name] : undefined;

const firstText = (words: JsonRecord): string =>
  Object.values(words).find((word) => typeof word === 'string') ?? '';

/** Of an address: what stands behind its last slash or `#`. */
export const lastPart = (address: string): string =>
  address
    .replace(/[/#]+$/, '')
    .split(/[/#]/)
    .at(-1) ?? address;

/** Statements of a cmi5 AU (cmi5 §9): pure, from what happened to what is sent. */
import {toIsoDuration} from '../../domain/duration.ts';
import {hash32} from '../../domain/hash.ts';
import type {FilmState, Interaction} from '../tracker.ts';
import {toPattern, toResponse} from './bracketed-response.ts';
import {record, type Cmi5Address, type LaunchData} from './cmi5-launch.ts';
import {rightAnswers} from './right-answers.ts';
import type {Statement} from './xapi-client.ts';

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
type Verb = keyof typeof verbs;

const category = {id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5'};
const moveOn = {id: 'https://w3id.org/xapi/cmi5/context/categories/moveon'};
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const watchedExtension = 'https://w3id.org/xapi/video/extensions/progress';
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

export interface StatementSetting {
  readonly address: Cmi5Address;
  readonly launch: LaunchData;
  /** Of the content, BCP 47. */
  readonly language: string;
}

/** Makes the statements of one session. Times are UTC milliseconds, durations milliseconds. */
export class Cmi5Statements {
  readonly #setting: StatementSetting;
  /** Ids of statements that a session makes once rest on it. */
  readonly #sessionId: string;

  constructor(setting: StatementSetting) {
    this.#setting = setting;
    const extensions = record(setting.launch.contextTemplate['extensions']);
    this.#sessionId = String(extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid'] ?? '');
  }

  initialized(atMs: number): Statement {
    return this.#statement('initialized', this.#sessionId, atMs, {});
  }

  /** At most one per registration for each question: only its first answer is told. */
  answered(interaction: Interaction): Statement {
    const {id, response, type, result, answeredAtMs, latencyMs} = interaction;
    const told = {
      response: toResponse(type, response),
      duration: toIsoDuration(latencyMs),
      ...(result !== 'neutral' && {success: result === 'correct'}),
    };
    return {
      ...this.#statement('answered', id, answeredAtMs, {result: told}),
      object: this.#activityOf(interaction),
    };
  }

  /** @param percent whole, below 100: an AU that is completed says so by `completed` */
  progressed(percent: number, atMs: number): Statement {
    const result = {extensions: {[progressExtension]: percent}};
    return this.#statement('progressed', `${this.#sessionId}.${percent}`, atMs, {result});
  }

  /** A film of the course, by the xAPI video profile's extension. `scaledShare`: 0..1 */
  watched({id, description, scaledShare}: FilmState, atMs: number): Statement {
    const {address, language} = this.#setting;
    const key = `${this.#sessionId}.${id}.${Math.round(scaledShare * 100)}`;
    return {
      ...this.#statement('progressed', key, atMs, {result: {extensions: {[watchedExtension]: scaledShare}}}),
      object: {
        objectType: 'Activity',
        id: `${address.activityId.replace(/\/$/, '')}/${id}`,
        definition: {
          type: 'https://w3id.org/xapi/video/activity-type/video',
          name: {[language]: description},
        },
      },
    };
  }

  /** Once per registration. */
  passed(scoreRaw: number | undefined, durationMs: number, atMs: number): Statement {
    return this.#statement('passed', 'once', atMs, {
      result: {
        success: true,
        ...(scoreRaw !== undefined && {score: score(scoreRaw)}),
        duration: toIsoDuration(durationMs),
      },
    });
  }

  /** At most once per session, and never after `passed`. */
  failed(scoreRaw: number, durationMs: number, atMs: number): Statement {
    return this.#statement('failed', this.#sessionId, atMs, {
      result: {success: false, score: score(scoreRaw), duration: toIsoDuration(durationMs)},
    });
  }

  /** Once per registration. */
  completed(durationMs: number, atMs: number): Statement {
    const result = {completion: true, duration: toIsoDuration(durationMs)};
    return this.#statement('completed', 'once', atMs, {result});
  }

  terminated(durationMs: number, atMs: number): Statement {
    const result = {duration: toIsoDuration(durationMs)};
    return this.#statement('terminated', this.#sessionId, atMs, {result});
  }

  #statement(verb: Verb, key: string, atMs: number, more: Readonly<Record<string, unknown>>): Statement {
    const {actor, registration, activityId} = this.#setting.address;
    return {
      id: uuidOf(`${registration} ${activityId} ${verb} ${key}`),
      actor,
      verb: {id: verbs[verb], display: {en: verb}},
      object: {objectType: 'Activity', id: activityId},
      context: this.#context(verb),
      timestamp: new Date(atMs).toISOString(),
      ...more,
    };
  }

  /** The LMS's template with the categories that make a statement one that cmi5 defines. */
  #context(verb: Verb): Readonly<Record<string, unknown>> {
    const {address, launch} = this.#setting;
    const template = launch.contextTemplate;
    const activities = record(template['contextActivities']);
    const known: readonly unknown[] = Array.isArray(activities['category']) ? activities['category'] : [];
    const isJudged = verb === 'passed' || verb === 'failed';
    const own = verb === 'answered' || verb === 'progressed' ? [] : [category];
    const moving = isJudged || verb === 'completed' ? [moveOn] : [];
    const mastery =
      isJudged && launch.masteryScore !== undefined ? {[masteryExtension]: launch.masteryScore} : {};
    return {
      ...template,
      registration: address.registration,
      contextActivities: {...activities, category: [...known, ...own, ...moving]},
      extensions: {...record(template['extensions']), ...mastery},
    };
  }

  #activityOf(interaction: Interaction): Readonly<Record<string, unknown>> {
    const {id, type, description} = interaction;
    const {address, language} = this.#setting;
    const patterns = rightAnswers(interaction).map((pattern) => toPattern(type, pattern));
    return {
      objectType: 'Activity',
      id: `${address.activityId.replace(/\/$/, '')}/${id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: type,
        ...(description && {description: {[language]: description}}),
        ...(patterns.length > 0 && {correctResponsesPattern: patterns}),
      },
    };
  }
}

const score = (raw: number) => ({scaled: Math.round(raw * 100) / 10_000, raw, min: 0, max: 100});

/** The same text gives the same id, so that a statement that is sent again is the same one. */
function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash32(`${part} ${text}`).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20)].join('-');
}

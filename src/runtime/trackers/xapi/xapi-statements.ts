/** Statements of a course: pure, from what happened to what an LRS is sent. */
import {toIsoDuration} from '../../../domain/standards/duration.ts';
import {hash32} from '../../../domain/quiz/hash.ts';
import type {FilmState, Interaction} from '../../tracker.ts';
import {toPattern, toResponse} from '../bracketed-response.ts';
import {rightAnswers} from '../right-answers.ts';
import type {Agent, Statement} from './xapi-request.ts';

export type Verb =
  'initialized' | 'answered' | 'progressed' | 'passed' | 'failed' | 'completed' | 'terminated';

const watchedExtension = 'https://w3id.org/xapi/video/extensions/progress';
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

export interface StatementSetting {
  readonly actor: Agent;
  readonly registration: string;
  /** IRI of the course. */
  readonly activityId: string;
  /** Of the content, BCP 47. */
  readonly language: string;
  /** Ids of statements that a session makes once rest on it. */
  readonly sessionId: string;
  /** The whole context of a statement. */
  readonly contextOf: (verb: Verb) => Readonly<Record<string, unknown>>;
}

/** Makes the statements of one session. Times are UTC milliseconds, durations milliseconds. */
export class XapiStatements {
  readonly #setting: StatementSetting;

  constructor(setting: StatementSetting) {
    this.#setting = setting;
  }

  initialized(atMs: number): Statement {
    return this.#statement('initialized', this.#setting.sessionId, atMs, {});
  }

  /** At most one per registration for each question: only its first answer is sent. */
  answered(interaction: Interaction): Statement {
    const {id, response, type, result, answeredAtMs, latencyMs} = interaction;
    const told = {
      response: toResponse(type, response),
      duration: toIsoDuration(latencyMs),
      // Of all that is judged, so that a mean over them is none of the partly right alone.
      ...(result !== 'neutral' && {success: result === 'correct', score: {scaled: creditIn(result)}}),
    };
    return {
      ...this.#statement('answered', id, answeredAtMs, {result: told}),
      object: this.#activityOf(interaction),
    };
  }

  /** @param percent whole, below 100: a course that is completed says so by `completed` */
  progressed(percent: number, atMs: number): Statement {
    const result = {extensions: {[progressExtension]: percent}};
    return this.#statement('progressed', `${this.#setting.sessionId}.${percent}`, atMs, {result});
  }

  /** A film of the course, by the xAPI video profile's extension. `scaledShare`: 0..1 */
  watched({id, description, scaledShare}: FilmState, atMs: number): Statement {
    const {language, sessionId} = this.#setting;
    const key = `${sessionId}.${id}.${Math.round(scaledShare * 100)}`;
    return {
      ...this.#statement('progressed', key, atMs, {result: {extensions: {[watchedExtension]: scaledShare}}}),
      object: {
        objectType: 'Activity',
        id: this.#partId(id),
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
    return this.#statement('failed', this.#setting.sessionId, atMs, {
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
    return this.#statement('terminated', this.#setting.sessionId, atMs, {result});
  }

  #statement(verb: Verb, key: string, atMs: number, more: Readonly<Record<string, unknown>>): Statement {
    const {actor, registration, activityId, contextOf} = this.#setting;
    return {
      id: uuidOf(`${registration} ${activityId} ${verb} ${key}`),
      actor,
      verb: {id: `http://adlnet.gov/expapi/verbs/${verb}`, display: {en: verb}},
      object: {objectType: 'Activity', id: activityId},
      context: contextOf(verb),
      timestamp: new Date(atMs).toISOString(),
      ...more,
    };
  }

  #activityOf(interaction: Interaction): Readonly<Record<string, unknown>> {
    const {id, type, description} = interaction;
    const patterns = rightAnswers(interaction).map((pattern) => toPattern(type, pattern));
    return {
      objectType: 'Activity',
      id: this.#partId(id),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: type,
        ...(description && {description: {[this.#setting.language]: description}}),
        ...(patterns.length > 0 && {correctResponsesPattern: patterns}),
      },
    };
  }

  /** A question or a film is named below the course. */
  #partId(id: string): string {
    return `${this.#setting.activityId.replace(/\/$/, '')}/${id}`;
  }
}

/** 0..1 */
const creditIn = (result: Exclude<Interaction['result'], 'neutral'>): number =>
  typeof result === 'number' ? result : result === 'correct' ? 1 : 0;

const score = (raw: number) => ({scaled: Math.round(raw * 100) / 10_000, raw, min: 0, max: 100});

/** The same text gives the same id, so that a statement that is sent again is the same one. */
function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash32(`${part} ${text}`).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20)].join('-');
}

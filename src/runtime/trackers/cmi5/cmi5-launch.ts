/** The launch of a cmi5 AU: what its address says, the token, and what the LMS left in the LRS (cmi5 §8, §10). */
import {TrackerError} from '../../tracker.ts';
import type {XapiClient} from '../xapi/xapi-client.ts';
import type {Agent} from '../xapi/xapi-request.ts';

/** The launch parameters in the address of the page. */
export interface Cmi5Address {
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetchUrl: string;
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

/** Of document `LMS.LaunchData`, as far as it is used. */
export interface LaunchData {
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  /** 0..1; undefined when the course's structure names none. */
  readonly masteryScore: number | undefined;
  readonly launchParameters: string;
  /** Where the learner goes who ends the AU; undefined: the LMS asks for nothing. */
  readonly returnUrl: string | undefined;
  /** Goes into every statement unchanged. */
  readonly contextTemplate: Readonly<Record<string, unknown>>;
}

/** Undefined when the page was not launched as an AU. */
export function readAddress(search: string): Cmi5Address | undefined {
  const query = new URLSearchParams(search);
  const part = (name: string): string => query.get(name) ?? '';
  const actor = parseActor(part('actor'));
  const endpoint = part('endpoint');
  if (!endpoint || !part('fetch') || !actor) return undefined;
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    fetchUrl: part('fetch'),
    actor,
    registration: part('registration'),
    activityId: part('activityId'),
  };
}

function parseActor(json: string): Agent | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? {...value} : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the fetch URL; it answers a token only the first time. Rejects with `TrackerError`. */
export async function fetchToken(fetchUrl: string, request: typeof fetch): Promise<string> {
  const response = await request(fetchUrl, {method: 'POST'}).catch((cause: unknown) => {
    throw new TrackerError(`The LMS gave no token: ${String(cause)}`, 'offline');
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const token: unknown = typeof answer === 'object' && answer ? Reflect.get(answer, 'auth-token') : undefined;
  if (typeof token === 'string') return token;
  throw new TrackerError(
    'The LMS gave no token: this launch was used already. Open the course from the LMS again.',
    'no-token',
  );
}

/** Rejects with `TrackerError` when the LMS left none: without it no statement is right. */
export async function readLaunchData(client: XapiClient): Promise<LaunchData> {
  const {content} = await client.readState('LMS.LaunchData');
  const {launchMode, masteryScore, launchParameters, returnURL, contextTemplate} = record(content);
  if (typeof contextTemplate !== 'object' || contextTemplate === null) {
    throw new TrackerError('The LMS left no launch data for this course.', 'no-launch-data');
  }
  return {
    launchMode: launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal',
    masteryScore: typeof masteryScore === 'number' ? masteryScore : undefined,
    launchParameters: typeof launchParameters === 'string' ? launchParameters : '',
    returnUrl: typeof returnURL === 'string' && /^https?:/i.test(returnURL) ? returnURL : undefined,
    contextTemplate: {...contextTemplate},
  };
}

/** First of the learner's languages, '' without one. The preferences must be read before any statement. */
export async function readLanguage(client: XapiClient): Promise<string> {
  const {languagePreference} = record(await client.readPreferences());
  return typeof languagePreference === 'string' ? (languagePreference.split(',')[0] ?? '').trim() : '';
}

/** The members of an object; none for anything else. */
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {};

import {at, uuid, verbOf, xapiRules, type Json} from './xapi-rules.ts';

/** What may befall one request. `answer-lost`: it arrives, and nobody hears so. */
export type LrsFault = 'offline' | 'answer-lost' | 'http-500' | 'http-429' | 'http-401';

const statusOf = {'http-500': 500, 'http-429': 429, 'http-401': 401} as const;

/**
 * A record store whose key may write statements and nothing else, in memory, behind `fetch`. Statements come
 * one by one; it refuses what a real one refuses and notes what breaks a rule in `complaints`.
 */
export class WriteOnlyLrs {
  readonly endpoint = 'https://lrs.example.lv/xapi/';
  readonly key = 'raksta';
  readonly secret = 'tikai-raksta';
  readonly complaints: string[] = [];
  /** Everything stored, in the order of arrival. */
  readonly statements: Json[] = [];
  /** Ids of all that was sent, again and again included. */
  readonly sent: string[] = [];
  /** Asked for every request. */
  fault: () => LrsFault | undefined = () => undefined;
  /** Statements that it will never have. */
  isBad: (statement: Json) => boolean = () => false;

  readonly request = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const fault = this.fault();
    if (fault === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (fault && fault !== 'answer-lost') return Promise.resolve(new Response('', {status: statusOf[fault]}));
    const response = this.#answer(new URL(input instanceof Request ? input.url : String(input)), init);
    if (fault) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(response);
  };

  #answer(url: URL, {method = 'GET', headers, body}: RequestInit): Response {
    const given = new Headers(headers);
    const refuse = (status: number) => new Response('', {status});
    if (given.get('authorization') !== `Basic ${btoa(`${this.key}:${this.secret}`)}`) return refuse(401);
    if (!/^1\.0\.\d$/.test(given.get('x-experience-api-version') ?? '')) return refuse(400);
    if (!url.pathname.endsWith('/xapi/statements') || method !== 'PUT') {
      this.complaints.push(`${method} ${url.pathname}: this key may only write statements`);
      return refuse(403);
    }
    const statement = {...Object(JSON.parse(String(body)))} as Json;
    const isJson = given.get('content-type') === 'application/json';
    if (!isJson || statement['id'] !== url.searchParams.get('statementId') || this.isBad(statement))
      return refuse(400);
    this.sent.push(String(statement['id']));
    if (this.statements.some(({id}) => id === statement['id'])) return refuse(409);
    for (const [words, holds] of Object.entries({...xapiRules, ...this.#ownRules}))
      if (!holds(statement)) this.complaints.push(`${verbOf(statement)} ${words}`);
    this.statements.push(statement);
    return new Response(null, {status: 204});
  }

  /** What a site may say of a learner, and how often. */
  readonly #ownRules: Readonly<Record<string, (statement: Json) => boolean>> = {
    'has an actor who is no account of the site': (statement) =>
      /^https?:/.test(String(at(statement, 'actor', 'account', 'homePage'))) &&
      uuid.test(String(at(statement, 'actor', 'account', 'name'))) &&
      Object.keys(Object(statement['actor'])).every((key) => ['objectType', 'account', 'name'].includes(key)),
    'names no registration': (statement) => uuid.test(String(at(statement, 'context', 'registration'))),
    'claims that an LMS launched the course': (statement) =>
      !JSON.stringify(at(statement, 'context')).includes('cmi5'),
    'is a second one of the learner': (statement) =>
      !['passed', 'completed'].includes(verbOf(statement)) || this.#like(statement).length === 0,
    'answers a question a second time': (statement) =>
      verbOf(statement) !== 'answered' ||
      this.#like(statement).every((stored) => at(stored, 'object', 'id') !== at(statement, 'object', 'id')),
  };

  /** Stored statements of the same learner with the same verb. */
  #like(statement: Json): readonly Json[] {
    return this.of(String(at(statement, 'actor', 'account', 'name'))).filter(
      (stored) => verbOf(stored) === verbOf(statement),
    );
  }

  /** What it knows of one account. */
  of(account: string): readonly Json[] {
    return this.statements.filter((stored) => at(stored, 'actor', 'account', 'name') === account);
  }
}

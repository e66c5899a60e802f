import {Complaints} from './complaints.ts';
import type {FakeLrsSettings} from './fake-lrs-settings.ts';
import {checkStatement, type StatementLog} from './statement-rules.ts';
import {verbOf, type Json} from './xapi-rules.ts';

/** What a registration says once. */
const onceEach: ReadonlySet<string> = new Set(['passed', 'completed']);

interface Document {
  readonly text: string;
  readonly etag: string;
}

/**
 * An LMS with its LRS for one learner and one registration, in memory, behind `fetch`. It holds an AU to
 * the rules of cmi5 and xAPI: what breaks them is refused where a real LRS refuses it, and noted in
 * `complaints` in any case.
 */
export class FakeLrs {
  readonly complaints = new Complaints();
  /** Everything stored, in the order of arrival. */
  readonly statements: StatementLog = [];
  /** The next requests fail: nothing answers, or the server refuses. */
  fault: 'offline' | 'http-500' | undefined;
  requests = 0;
  readonly #settings: FakeLrsSettings;
  readonly #documents = new Map<string, Document>();
  #token = '';
  #sessions = 0;
  #version = 0;

  readonly actor: Readonly<Record<string, unknown>>;

  constructor(settings: FakeLrsSettings = {}) {
    this.#settings = settings;
    const {id, name} = settings.learner ?? {id: 'anna', name: 'Anna Ābele'};
    this.actor = {objectType: 'Agent', name, account: {homePage: 'https://lms.test', name: id}};
  }

  readonly registration = '3f2b9d3c-8a61-4e4b-9a51-0d3c1b7f2a10';
  readonly activityId = 'https://kurss.test/au/definitions';

  /** The address part of a new launch; a new session begins with it. */
  launch(): string {
    this.#sessions += 1;
    this.#token = '';
    this.#put('LMS.LaunchData', this.#launchData());
    return `?${new URLSearchParams({
      endpoint: 'https://lrs.test/xapi/',
      fetch: `https://lms.test/token/${this.#sessions}`,
      actor: JSON.stringify(this.actor),
      registration: this.registration,
      activityId: this.activityId,
    })}`;
  }

  /** Text of the document that the AU keeps its state in. */
  stateOf(id: string): string | undefined {
    return this.#documents.get(id)?.text;
  }

  /** Another page of the learner writes the same document. */
  touchState(id: string): void {
    this.#put(id, this.stateOf(id) ?? '');
  }

  /** The LMS lost what was written last. */
  restoreState(id: string, text: string): void {
    this.#put(id, text);
  }

  readonly request = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    this.requests += 1;
    if (this.fault === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (this.fault) return Promise.resolve(new Response('', {status: 500}));
    const url = new URL(input instanceof Request ? input.url : String(input));
    return Promise.resolve(this.#answer(url, init));
  };

  #answer(url: URL, init: RequestInit): Response {
    if (url.host === 'lms.test') return this.#giveToken(init);
    const headers = new Headers(init.headers);
    if (headers.get('authorization') !== `Basic ${this.#token}`) return new Response('', {status: 401});
    if (!/^1\.0\.\d$/.test(headers.get('x-experience-api-version') ?? ''))
      return new Response('', {status: 400});
    const path = url.pathname.replace('/xapi/', '');
    if (path === 'activities/state') return this.#state(url, init, headers);
    if (path === 'agents/profile') return this.#profile(url);
    if (path === 'statements') return this.#statements(url, init);
    return new Response('', {status: 404});
  }

  #giveToken({method}: RequestInit): Response {
    if (method !== 'POST') return new Response('', {status: 405});
    if (this.#token) {
      this.complaints.add('the token was fetched twice');
      return Response.json({'error-code': '1', 'error-text': 'Already in use'});
    }
    this.#token = btoa(`session:${this.#sessions}`);
    return Response.json({'auth-token': this.#token});
  }

  #profile(url: URL): Response {
    this.#demandAgent(url);
    this.complaints.preferencesRead = this.#sessions;
    const {languagePreference} = this.#settings;
    if (languagePreference === undefined) return new Response('', {status: 404});
    return Response.json({languagePreference, audioPreference: 'on'});
  }

  #state(url: URL, {method = 'GET', body}: RequestInit, headers: Headers): Response {
    this.#demandAgent(url);
    const id = url.searchParams.get('stateId') ?? '';
    const known = this.#documents.get(id);
    if (method === 'GET') {
      return known
        ? new Response(known.text, {headers: {...this.#shown(known), 'content-type': 'application/json'}})
        : new Response('', {status: 404});
    }
    const [match, noneMatch] = [headers.get('if-match'), headers.get('if-none-match')];
    const isFresh = known ? match === known.etag || match === '*' : noneMatch === '*';
    // Of a state document xAPI asks for no condition; one that is given has to hold.
    if (!isFresh && (match ?? noneMatch) !== null) return new Response('', {status: 412});
    if (id === 'LMS.LaunchData') this.complaints.add('the launch data were overwritten');
    return new Response(null, {status: 204, headers: this.#shown({etag: this.#put(id, String(body))})});
  }

  #shown({etag}: Pick<Document, 'etag'>): Record<string, string> {
    const {etags} = this.#settings;
    if (etags === 'hidden') return {};
    if (etags === 'weak') return {etag: `W/${etag}`};
    return {etag: etags === 'renamed' ? etag.replace(/"$/, '-gzip"') : etag};
  }

  #statements(url: URL, {method, body}: RequestInit): Response {
    if (method === undefined || method === 'GET') {
      const found = this.statements.find(({id}) => id === url.searchParams.get('statementId'));
      return found ? Response.json(found) : new Response('', {status: 404});
    }
    const parsed: unknown = JSON.parse(String(body));
    const batch: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    const statements = batch.map((statement) => ({...Object(statement)}) as Record<string, unknown>);
    if (method === 'PUT' && statements[0]?.['id'] !== url.searchParams.get('statementId')) {
      return new Response('', {status: 400});
    }
    // No batch has an id twice (xAPI 1.0.3).
    if (new Set(statements.map(({id}) => id)).size < statements.length)
      return new Response('', {status: 400});
    const repeats = (one: Json) =>
      onceEach.has(verbOf(one)) && this.statements.some((stored) => verbOf(stored) === verbOf(one));
    if (this.#settings.refusesRepeats && statements.some(repeats)) return new Response('', {status: 401});
    const isKnown = statements.some(({id}) => this.statements.some((stored) => stored['id'] === id));
    // One known statement with other words refuses the whole batch.
    if (isKnown) return new Response('', {status: 409});
    for (const statement of statements) {
      checkStatement(statement, {
        log: this.statements,
        complaints: this.complaints,
        session: this.#sessions,
        actor: this.actor,
        registration: this.registration,
        template: this.#template(),
        settings: this.#settings,
      });
      this.statements.push({...statement, session: this.#sessions});
    }
    return new Response(null, {status: method === 'PUT' ? 204 : 200});
  }

  #demandAgent(url: URL): void {
    if (url.searchParams.get('agent') !== JSON.stringify(this.actor))
      this.complaints.add('the actor was changed');
  }

  #put(id: string, text: string): string {
    this.#version += 1;
    const etag = `"${this.#version}"`;
    this.#documents.set(id, {text, etag});
    return etag;
  }

  #template(): Readonly<Record<string, unknown>> {
    return {
      contextActivities: {
        grouping: [{id: 'https://lms.test/course/1'}],
        // One alone may stand without a list.
        category: {id: 'https://lms.test/kind'},
      },
      extensions: {'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session-${this.#sessions}`},
    };
  }

  #launchData(): string {
    const {launchMode = 'Normal', masteryScore, returnUrl} = this.#settings;
    return JSON.stringify({
      contextTemplate: this.#template(),
      launchMode,
      launchMethod: 'AnyWindow',
      moveOn: 'CompletedAndPassed',
      ...(masteryScore !== undefined && {masteryScore}),
      ...(returnUrl !== undefined && {returnURL: returnUrl}),
    });
  }
}

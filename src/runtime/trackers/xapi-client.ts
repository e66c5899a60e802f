import {TrackerError} from '../tracker.ts';
import {askLrs, putStatement, type Agent, type LrsLine, type Statement} from './xapi-request.ts';

export interface XapiClientOptions extends LrsLine {
  readonly actor: Agent;
  readonly activityId: string;
  readonly registration: string;
}

/** A document and its version. */
export interface StateDocument {
  /** Undefined when there is none. */
  readonly content: unknown;
  readonly etag: string | undefined;
}

/** A request of a page that goes away; all together may have 64 KiB. */
export interface LastWords {
  /** Undefined when nothing may be written. */
  readonly state: {readonly id: string; readonly text: string} | undefined;
  readonly statements: readonly Statement[];
}

/**
 * The few requests of an LRS that a cmi5 AU needs (xAPI 1.0.3). Each rejects with `TrackerError`:
 * code `offline` when nothing answered, else the HTTP status.
 */
export class XapiClient {
  readonly #options: XapiClientOptions;
  /** Document → its version, `*` where that cannot be read. */
  readonly #etags = new Map<string, string>();
  /** No version that was read here ever matched: documents are written without one. */
  #isUnconditional = false;
  readonly #told = new Set<string>();

  constructor(options: XapiClientOptions) {
    this.#options = options;
  }

  async readState(id: string): Promise<StateDocument> {
    const response = await askLrs(this.#options, this.#stateUrl(id));
    if (response.status === 404) return {content: undefined, etag: undefined};
    refuse(response);
    const etag = response.headers.get('etag') ?? undefined;
    // An LRS on another origin may not let it be read.
    this.#etags.set(id, etag === undefined ? '*' : strong(etag));
    return {content: await response.json().catch(() => undefined), etag};
  }

  /** `cmi5LearnerPreferences` of the agent profile; undefined when the learner has none. */
  async readPreferences(): Promise<unknown> {
    const {actor} = this.#options;
    const query = new URLSearchParams({agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences'});
    const response = await askLrs(this.#options, `agents/profile?${query}`);
    // 403 is for agents that may not be asked about; preferences are never worth a failed launch.
    return response.ok ? response.json().catch(() => undefined) : undefined;
  }

  /** Replaces the document that was read; one that another page wrote meanwhile is read and replaced as well. */
  async writeState(id: string, text: string): Promise<void> {
    let response = await this.#putState(id, text);
    if (response.status === 412) {
      await this.readState(id);
      response = await this.#putState(id, text);
    }
    // Changed on its way in some other manner. xAPI 1.0.3 asks for no condition here.
    if (response.status === 412) {
      this.#isUnconditional = true;
      response = await this.#putState(id, text);
    }
    refuse(response);
    // Without the new version the next write would be refused.
    const etag = response.headers.get('etag');
    if (etag) this.#etags.set(id, strong(etag));
    else await this.readState(id);
  }

  /**
   * In their order, a batch at a time; a page that goes away meanwhile does not call them back. A statement
   * that is there already counts as sent.
   */
  async sendStatements(statements: readonly Statement[]): Promise<void> {
    for (const batch of batchesOf(statements)) await this.#tell(batch);
  }

  /**
   * Asks which of these the LRS has: an LMS that judges statements may refuse one that comes again, and all
   * that came with it. Where it does not say, nothing is known of it.
   */
  async lookFor(ids: readonly string[]): Promise<void> {
    const look = async (id: string) => {
      const query = new URLSearchParams({statementId: id});
      const response = await askLrs(this.#options, `statements?${query}`).catch(() => undefined);
      if (response?.ok) this.#told.add(id);
    };
    await Promise.all(ids.map(look));
  }

  /** True of a statement that the LRS has, or that is on its way and arrives even when the page goes away. */
  isTold(id: string): boolean {
    return this.#told.has(id);
  }

  async #tell(batch: readonly Statement[]): Promise<void> {
    for (const {id} of batch) this.#told.add(id);
    try {
      const post = {method: 'POST', body: JSON.stringify(batch), keepalive: true};
      const response = await askLrs(this.#options, 'statements', post);
      // An LRS that has one of them may refuse them all: each for itself, then.
      if (response.status === 409) await this.#sendEach(batch);
      else refuse(response);
    } catch (error) {
      for (const {id} of batch) this.#told.delete(id);
      throw error;
    }
  }

  async #sendEach(statements: readonly Statement[]): Promise<void> {
    for (const statement of statements) {
      const response = await putStatement(this.#options, statement);
      if (response.status !== 409) refuse(response);
    }
  }

  /** Sends what is left without waiting. Nobody hears the answers. */
  sayLast({state, statements}: LastWords): void {
    const keepalive = true;
    // The page is going: a refusal has no reader.
    if (state) void this.#putState(state.id, state.text, {keepalive}).catch(() => undefined);
    const post = {method: 'POST', body: JSON.stringify(statements), keepalive};
    void askLrs(this.#options, 'statements', post).catch(() => undefined);
  }

  #putState(id: string, body: string, extra?: RequestInit): Promise<Response> {
    const etag = this.#etags.get(id);
    const condition = etag === undefined ? {'If-None-Match': '*'} : {'If-Match': etag};
    const headers = this.#isUnconditional ? {} : condition;
    return askLrs(this.#options, this.#stateUrl(id), {...extra, method: 'PUT', headers, body});
  }

  #stateUrl(stateId: string): string {
    const {actor, activityId, registration} = this.#options;
    const query = {agent: JSON.stringify(actor), activityId, registration, stateId};
    return `activities/state?${new URLSearchParams(query)}`;
  }
}

/** A page may have 64 KiB under way that outlive it. */
const batchBytes = 30_000;

function batchesOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const batches: Statement[][] = [];
  let room = 0;
  for (const statement of statements) {
    const bytes = new TextEncoder().encode(JSON.stringify(statement)).length;
    if (bytes > room) batches.push([]);
    room = (bytes > room ? batchBytes : room) - bytes;
    batches.at(-1)?.push(statement);
  }
  return batches;
}

/** A proxy that packs answers makes a version weak, and a weak one matches nothing. */
const strong = (etag: string): string => etag.replace(/^W\//, '');

function refuse({ok, status}: Response): void {
  if (!ok) throw new TrackerError(`The LRS answered ${status}.`, String(status));
}

import {TrackerError} from '../../tracker.ts';
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
  /** Documents that are being written: nobody knows which version they have. */
  readonly #underWay = new Set<string>();
  /** Document → the text that the LRS is known to have. */
  readonly #kept = new Map<string, string>();
  /** The last words are said: a page that lives on adds nothing, and writes nothing older over them. */
  #isOver = false;
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
    return {content: parse(await bodyOf(response)), etag};
  }

  /** `cmi5LearnerPreferences` of the agent profile; undefined when the learner has none. */
  async readPreferences(): Promise<unknown> {
    const {actor} = this.#options;
    const query = new URLSearchParams({agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences'});
    const response = await askLrs(this.#options, `agents/profile?${query}`).catch(() => undefined);
    // 403 is for agents that may not be asked about; preferences are never worth a failed launch.
    return response?.ok ? response.json().catch(() => undefined) : undefined;
  }

  /** Replaces the document that was read; one that another page wrote meanwhile is read and replaced as well. */
  async writeState(id: string, text: string): Promise<void> {
    this.#underWay.add(id);
    this.#kept.delete(id);
    await this.#replaceState(id, text).finally(() => this.#underWay.delete(id));
  }

  async #replaceState(id: string, text: string): Promise<void> {
    let response = await this.#putState(id, text, this.#version(id));
    if (response.status === 412) {
      await this.readState(id);
      response = await this.#putState(id, text, this.#version(id));
    }
    // Changed on its way in some other manner. xAPI 1.0.3 asks for no condition here.
    if (response.status === 412) {
      this.#isUnconditional = true;
      response = await this.#putState(id, text, {});
    }
    refuse(response);
    this.#kept.set(id, text);
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
    for (const batch of batchesOf(statements)) await this.#send(batch);
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

  async #send(batch: readonly Statement[]): Promise<void> {
    const post = {method: 'POST', body: JSON.stringify(batch), keepalive: true};
    if (await this.#tell(batch, () => askLrs(this.#options, 'statements', post))) return;
    // An LRS that has one of them may refuse them all: each for itself, then.
    for (const {id} of batch) this.#told.delete(id);
    for (const each of batch)
      await this.#tell([each], () => putStatement(this.#options, each, {keepalive: true}));
  }

  /** They count as told while they are on their way, and unless they are refused. False: the LRS has one of them already. */
  async #tell(statements: readonly Statement[], send: () => Promise<Response>): Promise<boolean> {
    if (this.#isOver) throw over();
    for (const {id} of statements) this.#told.add(id);
    try {
      const response = await send();
      if (response.status === 409) return false;
      refuse(response);
      return true;
    } catch (error) {
      for (const {id} of statements) this.#told.delete(id);
      throw error;
    }
  }

  /** Sends what is left without waiting. Nobody hears the answers. */
  sayLast({state, statements}: LastWords): void {
    this.#isOver = true;
    // Once `terminated` has arrived nothing else may: a document that is there already is not risked behind it.
    const isNew = state && this.#kept.get(state.id) !== state.text;
    // The page is going: a refusal has no reader.
    if (isNew) void this.#sayLastState(state.id, state.text).catch(() => undefined);
    const post = {method: 'POST', body: JSON.stringify(statements), keepalive: true};
    void askLrs(this.#options, 'statements', post).catch(() => undefined);
  }

  #sayLastState(id: string, text: string): Promise<Response> {
    const condition = this.#underWay.has(id) ? this.#anyVersion(id) : this.#version(id);
    return this.#putState(id, text, condition, true);
  }

  async #putState(id: string, body: string, headers: Condition, keepalive = false): Promise<Response> {
    if (this.#isOver && !keepalive) throw over();
    return askLrs(this.#options, this.#stateUrl(id), {method: 'PUT', headers, body, keepalive});
  }

  /** The document has to be the one that was read last, or still not to be there. */
  #version(id: string): Condition {
    const etag = this.#etags.get(id);
    if (this.#isUnconditional) return {};
    return etag === undefined ? {'If-None-Match': '*'} : {'If-Match': etag};
  }

  /** Another write may arrive before this one, or may not. */
  #anyVersion(id: string): Condition {
    return this.#isUnconditional || !this.#etags.has(id) ? {} : {'If-Match': '*'};
  }

  #stateUrl(stateId: string): string {
    const {actor, activityId, registration} = this.#options;
    const query = {agent: JSON.stringify(actor), activityId, registration, stateId};
    return `activities/state?${new URLSearchParams(query)}`;
  }
}

/** Headers of a write that is carried out only if the document has this version. */
type Condition = Readonly<Record<string, string>>;

const over = (): TrackerError => new TrackerError('The session ended meanwhile.', 'closed');

/** A page may have 64 KiB under way that outlive it. */
const batchBytes = 30_000;

function batchesOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const batches: Statement[][] = [];
  let room = 0;
  for (const statement of statements) {
    const bytes = bytesOf(statement);
    if (bytes > room) batches.push([]);
    room = (bytes > room ? batchBytes : room) - bytes;
    batches.at(-1)?.push(statement);
  }
  return batches;
}

/** Its size on the line. */
export const bytesOf = (statement: Statement): number =>
  new TextEncoder().encode(JSON.stringify(statement)).length;

/** A line that breaks in the middle of a document is none: what it held would be taken for nothing, and written over. */
const bodyOf = (response: Response): Promise<string> =>
  response.text().catch((cause: unknown) => {
    throw new TrackerError(`The LRS stopped in the middle of its answer: ${String(cause)}`, 'offline');
  });

/** Undefined for anything that is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A proxy that packs answers makes a version weak, and a weak one matches nothing. */
const strong = (etag: string): string => etag.replace(/^W\//, '');

function refuse({ok, status}: Response): void {
  if (!ok) throw new TrackerError(`The LRS answered ${status}.`, String(status));
}

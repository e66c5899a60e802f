import type {NoteCall} from '../../../domain/technical/call.ts';
import {isPassed} from '../../../domain/quiz/passing.ts';
import {runTimes} from '../../../domain/standards/standards.ts';
import {launchPassMark} from '../../session/launch-pass-mark.ts';
import {TrackerError, type Launch, type Snapshot, type Tracker} from '../../tracker.ts';
import {
  fetchToken,
  readAddress,
  readLanguage,
  readLaunchData,
  record,
  type Cmi5Address,
  type LaunchData,
} from './cmi5-launch.ts';
import {cmi5Statements} from './cmi5-statements.ts';
import {fitting, once, rightsOf, stateId, type Saved} from './cmi5-rules.ts';
import {assertSuspendDataFits} from '../suspend-data-fits.ts';
import {notedRequest} from '../xapi/noted-request.ts';
import {XapiClient} from '../xapi/xapi-client.ts';
import type {Statement} from '../xapi/xapi-request.ts';
import type {XapiStatements} from '../xapi/xapi-statements.ts';

export interface Cmi5Options {
  /** `location.search` of the launched page. */
  readonly search: string;
  /** Language of the content, BCP 47. */
  readonly language: string;
  readonly request: typeof fetch;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Hears of each request and its answer. */
  readonly onCall?: NoteCall | undefined;
}

/** Undefined when the page was not launched as an AU. */
export function createCmi5Tracker(options: Cmi5Options): Tracker | undefined {
  const address = readAddress(options.search);
  const {request, onCall} = options;
  const noted = onCall && address ? notedRequest(request, address.endpoint, onCall) : request;
  return address && new Cmi5Tracker(address, {...options, request: noted});
}

/** What of a snapshot was sent in this session. */
interface Sent {
  answers: number;
  percent: number;
  /** Film → share. */
  readonly films: Map<string, number>;
}

class Cmi5Tracker implements Tracker {
  readonly #address: Cmi5Address;
  readonly #options: Cmi5Options;
  readonly #sent: Sent = {answers: 0, percent: 0, films: new Map()};
  #client: XapiClient | undefined;
  #launch: LaunchData | undefined;
  #statements: XapiStatements | undefined;
  #openedAtMs = 0;
  #isFinished = false;
  /** What a registration says only once was sent, and nobody heard whether it arrived. */
  #isUnsure = false;
  #isClosed = false;
  #end: Statement | undefined;

  constructor(address: Cmi5Address, options: Cmi5Options) {
    this.#address = address;
    this.#options = options;
  }

  async open(): Promise<Launch> {
    const {request, language, now} = this.#options;
    this.#openedAtMs = now();
    const address = this.#address;
    const token = await fetchToken(address.fetchUrl, request);
    const client = new XapiClient({...address, token, request});
    this.#client = client;
    const [launch, preferred, {content}] = await Promise.all([
      readLaunchData(client),
      readLanguage(client),
      client.readState(stateId),
    ]);
    this.#launch = launch;
    this.#statements = cmi5Statements({address, launch, language});
    await client.sendStatements([this.#statements.initialized(now())]);
    const saved = record(content);
    this.#isFinished = saved['isFinished'] === true;
    this.#isUnsure = saved['isDone'] === true && !this.#isFinished;
    // Now: a page that goes away has no time to ask.
    if (this.#isUnsure) await this.#lookForOnce();
    return this.#toLaunch(launch, preferred, saved);
  }

  async save(snapshot: Snapshot): Promise<void> {
    if (this.#isClosed) throw new TrackerError('The session with the LMS is closed.', 'closed');
    if (!this.#mayWrite() || !this.#client) return;
    assertSuspendDataFits(snapshot.suspendData, runTimes.cmi5.suspendDataChars);
    const isFirst = snapshot.finished && !this.#isFinished;
    const due = [...this.#details(snapshot), ...this.#done(snapshot)];
    await this.#client.writeState(stateId, this.#stateText(snapshot));
    if (isFirst && this.#isUnsure) await this.#lookForOnce();
    // A page that ended meanwhile, and came back, has sent them with its last words.
    if (this.#isClosed) throw new TrackerError('The session ended meanwhile.', 'closed');
    this.#isUnsure ||= isFirst;
    await this.#client.sendStatements(due.filter(({id}) => !this.#client?.isTold(id)));
    this.#note(snapshot);
    // Told last: a page that died in between asks for it.
    if (isFirst) {
      this.#isFinished = true;
      await this.#client.writeState(stateId, this.#stateText(snapshot));
    }
  }

  close(snapshot: Snapshot): boolean {
    if (this.#isClosed) return true;
    if (!this.#client || !this.#statements) return false;
    const end = this.#terminated(snapshot);
    const untold = (all: readonly Statement[]): readonly Statement[] =>
      this.#mayWrite() ? all.filter(({id}) => !this.#client?.isTold(id)) : [];
    const details = untold(this.#details(snapshot, this.#openedAtMs));
    const judged = untold([...this.#done(snapshot), ...this.#failedOf(snapshot)]);
    const state = this.#mayWrite() ? {id: stateId, text: this.#stateText(snapshot)} : undefined;
    this.#client.sayLast({state, statements: [...fitting(details, judged), ...judged, ...end]});
    this.#isClosed = true;
    return true;
  }

  /** With the page there to hear it: the work first, then the last statements, each answer awaited. */
  async end(snapshot: Snapshot): Promise<void> {
    await this.save(snapshot);
    if (!this.#client || !this.#statements) throw new TrackerError('The session did not begin.', 'not-open');
    const failed = this.#mayWrite() ? this.#failedOf(snapshot) : [];
    const end = this.#terminated(snapshot);
    // Nothing may follow: a page that goes away meanwhile leaves these to arrive by themselves.
    this.#isClosed = true;
    try {
      await this.#client.sendStatements([...failed, ...end]);
    } catch (error) {
      this.#isClosed = false;
      throw error;
    }
  }

  distrustSent(): void {
    // Every request heard its answer: there is nothing to doubt.
  }

  /** It answered what it took. The server that the page came from is another one, and may be gone. */
  isReachable(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** One statement for the whole session: an end that nobody heard of is said again with its id. */
  #terminated({sessionMs}: Snapshot): readonly Statement[] {
    this.#end ??= this.#statements?.terminated(sessionMs, this.#options.now());
    return this.#end ? [this.#end] : [];
  }

  #mayWrite(): boolean {
    return this.#launch !== undefined && rightsOf(this.#launch).mayWrite;
  }

  async #lookForOnce(): Promise<void> {
    const make = this.#statements;
    if (make) await this.#client?.lookFor([make.passed(undefined, 0, 0).id, make.completed(0, 0).id]);
  }

  /**
   * What this snapshot adds before it is judged, in its order; only answers given since `sinceMs`. The LRS may have
   * those of earlier visits, and a strict one refuses last words for one statement that it has: they wait
   * in the journal for a save that hears its answer.
   */
  #details(snapshot: Snapshot, sinceMs = -Infinity): readonly Statement[] {
    const {films, interactions, progressMeasure} = snapshot;
    const make = this.#statements;
    if (!make) return [];
    const atMs = this.#options.now();
    const answered = once(interactions.slice(this.#sent.answers))
      .filter(({answeredAtMs}) => answeredAtMs >= sinceMs)
      .map((interaction) => make.answered(interaction));
    // No progress is sent once all is completed, that of a film neither.
    if (this.#isFinished) return answered;
    const watched = films
      .filter(({id, scaledShare}) => scaledShare > (this.#sent.films.get(id) ?? 0))
      .map((film) => make.watched(film, atMs));
    const percent = Math.floor(progressMeasure * 100);
    const isFurther = percent > this.#sent.percent && percent < 100;
    const progressed = isFurther ? [make.progressed(percent, atMs)] : [];
    return [...answered, ...watched, ...progressed];
  }

  /** What a registration says once. */
  #done({finished, scoreRaw, sessionMs}: Snapshot): readonly Statement[] {
    const make = this.#statements;
    if (!make || !finished || this.#isFinished) return [];
    const atMs = this.#options.now();
    return [make.passed(scoreRaw, sessionMs, atMs), make.completed(sessionMs, atMs)];
  }

  #note({films, interactions, progressMeasure}: Snapshot): void {
    for (const {id, scaledShare} of films) this.#sent.films.set(id, scaledShare);
    this.#sent.answers = interactions.length;
    this.#sent.percent = Math.max(this.#sent.percent, Math.floor(progressMeasure * 100));
  }

  /** A try below the mastery score, sent as the session ends: until then a better one may follow. */
  #failedOf({finished, scoreRaw, sessionMs}: Snapshot): readonly Statement[] {
    const passMark = launchPassMark(this.#launch?.masteryScore);
    const isFailed =
      !finished &&
      !this.#isFinished &&
      scoreRaw !== undefined &&
      passMark !== undefined &&
      !isPassed(scoreRaw, passMark);
    if (!isFailed || !this.#statements) return [];
    return [this.#statements.failed(scoreRaw, sessionMs, this.#options.now())];
  }

  #stateText({suspendData, location, finished}: Snapshot): string {
    const saved: Saved = {suspendData, location, isDone: finished, isFinished: this.#isFinished};
    return JSON.stringify(saved);
  }

  #toLaunch(launch: LaunchData, language: string, saved: Readonly<Record<string, unknown>>): Launch {
    const text = (name: keyof Saved): string => {
      const value = saved[name];
      return typeof value === 'string' ? value : '';
    };
    const {actor, registration} = this.#address;
    const account = record(actor['account']);
    return {
      standard: 'cmi5',
      learnerId: String(account['name'] ?? registration),
      learnerName: typeof actor['name'] === 'string' ? actor['name'] : '',
      language,
      ...rightsOf(launch),
      resumed: text('suspendData') !== '',
      suspendData: text('suspendData'),
      location: text('location'),
      launchData: launch.launchParameters,
      scaledPassingScore: launch.masteryScore,
      suspendLimitChars: runTimes.cmi5.suspendDataChars,
      ...(launch.returnUrl !== undefined && {returnUrl: launch.returnUrl}),
    };
  }
}

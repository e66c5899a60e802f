import type {Call} from '../../../domain/technical/call.ts';
import type {BridgePort} from './bridge-host.ts';
import {findHost} from './find-host.ts';
import type {Answer, Ask} from './protocol.ts';
import {readAnswer} from './read-message.ts';
import {TrackerError, type Launch, type Snapshot, type Tracker} from '../../tracker.ts';
import type {TrackerOptions} from '../tracker-options.ts';

/** The package's page listens before it opens this one's frame: it answers at once, or is not there. */
const greetingMs = 8_000;
/** An LMS that commits on a bad line may take this long. */
const answerMs = 20_000;

type Wishes = Pick<TrackerOptions, 'language' | 'reportsWithout' | 'interactionIds' | 'onCall'>;

export interface BridgeTrackerOptions extends Wishes {
  readonly port: BridgePort;
  /** Origin of the package's page. */
  readonly origin: string;
  readonly answerMs?: number;
  readonly clock?: BridgeClock;
}

/** Timers, so that tests own them. */
export interface BridgeClock {
  readonly setTimer: (run: () => void, delayMs: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
}

const browserClock: BridgeClock = {
  setTimer: (run, delayMs) => setTimeout(run, delayMs),
  // Only what setTimer gave out comes back here.
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Finds the package that framed this page; undefined where there is none, or no LMS around it. */
export async function connectBridge(
  options: Wishes & Pick<TrackerOptions, 'lmsOrigins'>,
): Promise<Tracker | undefined> {
  const {lmsOrigins = []} = options;
  const host = await findHost({here: window, lmsOrigins, patienceMs: greetingMs});
  return host?.hasLms ? new BridgeTracker({...options, ...host}) : undefined;
}

/**
 * Tracker of a course that stands on another server than its package: all goes to the package's page, which
 * speaks to the LMS (`bridge-host.ts`). Asks that nobody answers end with code `bridge`.
 */
export class BridgeTracker implements Tracker {
  readonly #options: BridgeTrackerOptions;
  readonly #clock: BridgeClock;
  /** By the number of the ask. */
  readonly #heard = new Map<number, (answer: Answer) => void>();
  #asked = 0;
  #met: readonly string[] | undefined;
  #takesCredit = false;
  #waiting: ReadonlySet<number> = new Set();
  #toldIds: readonly string[] | undefined;
  #lastSaid: Snapshot | undefined;
  #isClosed = false;

  constructor(options: BridgeTrackerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? browserClock;
    options.port.onmessage = ({data}: MessageEvent<unknown>) => {
      const answer = readAnswer(data);
      if (answer) this.#heard.get(answer.id)?.(answer);
    };
  }

  async open(): Promise<Launch> {
    const {language, reportsWithout = [], origin} = this.#options;
    const answer = await this.#ask((id) => ({type: 'open', id, language, reportsWithout}));
    if (answer.type !== 'opened') throw unexpected(answer);
    this.#met = answer.met;
    this.#takesCredit = answer.takesCredit ?? false;
    const {launch} = answer;
    return {
      ...launch,
      mayWrite: launch.mayWrite ?? launch.mode === 'normal',
      // One server may serve many LMSs, and each numbers its learners from one.
      learnerId: launch.learnerId && `${launch.learnerId} ${origin}`,
    };
  }

  async save(snapshot: Snapshot): Promise<void> {
    if (this.#isClosed) throw new TrackerError('The session with the LMS is closed.', 'closed');
    this.#lastSaid = snapshot;
    this.#sendIds();
    const answer = await this.#ask((id) => ({type: 'save', id, snapshot: this.#understood(snapshot)}));
    if (answer.type !== 'saved') throw unexpected(answer);
    this.#waiting = new Set(answer.waiting);
  }

  keep(snapshot: Snapshot): void {
    if (this.#isClosed) return;
    this.#lastSaid = snapshot;
    this.#sendIds();
    this.#say({type: 'keep', snapshot: this.#understood(snapshot)});
  }

  /**
   * Nothing is known in this very turn: false, and true as soon as the package has taken it. The session
   * itself ends when the package's page does.
   */
  close(snapshot: Snapshot): boolean {
    if (this.#isClosed) return true;
    this.save(snapshot).then(
      () => (this.#isClosed = this.#lastSaid === snapshot),
      () => undefined,
    );
    return false;
  }

  /** A package of an earlier version does not answer: then its page ends the session when it goes away. */
  async end(snapshot: Snapshot): Promise<void> {
    await this.save(snapshot);
    const answer = await this.#ask((id) => ({type: 'end', id, snapshot: this.#understood(snapshot)}));
    if (answer.type !== 'ended') throw unexpected(answer);
    this.#isClosed = true;
  }

  distrustSent(): void {
    this.#say({type: 'doubt'});
  }

  waiting(): ReadonlySet<number> {
    return this.#waiting;
  }

  objectivesMetElsewhere(objectives: readonly string[]): ReadonlySet<string> | undefined {
    return this.#met && new Set(objectives.filter((id) => this.#met?.includes(id)));
  }

  async isReachable(): Promise<boolean> {
    const answer = await this.#ask((id) => ({type: 'look', id})).catch(() => undefined);
    return answer?.type === 'looked' && answer.isReachable;
  }

  /** A package of an earlier version would pass over a message with a result that it does not know. */
  #understood(snapshot: Snapshot): Snapshot {
    if (this.#takesCredit) return snapshot;
    const interactions = snapshot.interactions.map((each) =>
      typeof each.result === 'number' ? {...each, result: 'wrong' as const} : each,
    );
    return {...snapshot, interactions};
  }

  /** Once: they do not change. */
  #sendIds(): void {
    const ids = this.#options.interactionIds();
    if (!ids || ids === this.#toldIds) return;
    this.#toldIds = ids;
    this.#say({type: 'interaction-ids', ids});
  }

  #ask(make: (id: number) => Ask): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    const ask = make(id);
    const atMs = Date.now();
    const note = (answer: Partial<Call>) =>
      this.#options.onCall?.({atMs, tookMs: Date.now() - atMs, name: ask.type, ...answer});
    return new Promise((resolve, reject) => {
      const timer = this.#clock.setTimer(() => {
        this.#heard.delete(id);
        note({code: 'bridge', text: silence});
        reject(new TrackerError(silence, 'bridge'));
      }, this.#options.answerMs ?? answerMs);
      this.#heard.set(id, (answer) => {
        this.#clock.clearTimer(timer);
        this.#heard.delete(id);
        if (answer.type !== 'refused') {
          note({answer: answer.type});
          return resolve(answer);
        }
        note({answer: answer.type, code: answer.code, text: answer.reason});
        reject(new TrackerError(answer.reason, answer.code));
      });
      this.#say(ask);
    });
  }

  #say(ask: Ask): void {
    this.#options.port.postMessage(ask);
  }
}

const silence = 'The page of the package does not answer.';

const unexpected = ({type}: Answer): TrackerError =>
  new TrackerError(`The page of the package answered "${type}" to something else.`, 'bridge');

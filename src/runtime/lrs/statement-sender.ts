import {putStatement, type LrsLine} from '../trackers/xapi/xapi-request.ts';
import type {StatementStore, WaitingStatement} from './statement-store.ts';

export interface StatementSenderOptions {
  readonly line: LrsLine;
  readonly store: Pick<StatementStore, 'first' | 'remove' | 'setAside' | 'noteRefusal' | 'forget'>;
  /** Whether this learner still lets the record store have the results. */
  readonly isAgreed: (learner: string) => boolean;
  /** Runs the work when no other page of this device does the same. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** False where the browser knows that there is no line: nothing is tried then. */
  readonly isOnline: () => boolean;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly setTimer: (run: () => void, delayMs: number) => unknown;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
}

type Answer = 'arrived' | 'wrong' | 'refused' | 'later';

const firstRetryMs = 2_000;
const longestRetryMs = 300_000;
/** A line that leads nowhere must not keep other pages waiting. */
const patienceMs = 30_000;

/** The key, or the address: what holds for one statement holds for all. */
const refusals: ReadonlySet<number> = new Set([401, 403, 404, 405]);
/** Nothing is wrong with the statement itself. */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Sends what waits on this device, one statement after another in their order. Each keeps its id, so that one
 * that is sent again makes no second one. A bad line is tried again with growing pauses; a record store
 * that turns the device away is left alone until the page is opened anew.
 */
export class StatementSender {
  readonly #options: StatementSenderOptions;
  #isSending = false;
  #isWanted = false;
  #isPausing = false;
  #isRefused = false;
  #failures = 0;

  constructor(options: StatementSenderOptions) {
    this.#options = options;
  }

  /** Something waits, perhaps. During a pause it goes on waiting. Never rejects. */
  async send(): Promise<void> {
    this.#isWanted = true;
    if (this.#isSending || this.#isPausing) return;
    this.#isSending = true;
    while (this.#isWanted && this.#isFree) {
      this.#isWanted = false;
      // A store that fails is like a line that does.
      await this.#options.alone(() => this.#sendAll()).catch(() => this.#pause());
    }
    this.#isSending = false;
  }

  /** The line is back: no pause is worth waiting for. */
  async sendNow(): Promise<void> {
    this.#isPausing = false;
    this.#failures = 0;
    await this.send();
  }

  get #isFree(): boolean {
    return !this.#isPausing && !this.#isRefused && this.#options.isOnline();
  }

  async #sendAll(): Promise<void> {
    const {store} = this.#options;
    for (let next = await store.first(); next; next = await store.first()) {
      if (!this.#isFree) return;
      await this.#sendOne(next);
    }
  }

  async #sendOne(waiting: WaitingStatement): Promise<void> {
    const {store, isAgreed, now} = this.#options;
    if (!isAgreed(waiting.learner)) return store.forget(waiting.learner);
    const {answer, status} = await this.#put(waiting);
    if (answer === 'later') return this.#pause();
    this.#failures = 0;
    if (answer === 'arrived') return store.remove(waiting, now());
    if (answer === 'wrong') return store.setAside(waiting, status);
    this.#isRefused = true;
    await store.noteRefusal(status);
  }

  async #put({statement}: WaitingStatement): Promise<{answer: Answer; status: number}> {
    try {
      const signal = AbortSignal.timeout(patienceMs);
      const {ok, status} = await putStatement(this.#options.line, statement, {signal});
      return {answer: ok || status === 409 ? 'arrived' : answerOf(status), status};
    } catch {
      return {answer: 'later', status: 0};
    }
  }

  #pause(): void {
    const {setTimer, random} = this.#options;
    this.#isPausing = true;
    const pauseMs = firstRetryMs * 2 ** this.#failures * (1 + random());
    this.#failures += 1;
    setTimer(() => void this.#goOn(), Math.min(pauseMs, longestRetryMs));
  }

  async #goOn(): Promise<void> {
    this.#isPausing = false;
    await this.send();
  }
}

function answerOf(status: number): Answer {
  if (refusals.has(status)) return 'refused';
  return status >= 400 && status < 500 && !passing.has(status) ? 'wrong' : 'later';
}

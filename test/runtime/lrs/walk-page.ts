import {keepLast, takeUpLast} from '../../../src/runtime/lrs/last-statements.ts';
import {LrsReporter} from '../../../src/runtime/lrs/lrs-reporter.ts';
import {siteStatements} from '../../../src/runtime/lrs/site-statements.ts';
import {StatementSender} from '../../../src/runtime/lrs/statement-sender.ts';
import type {StatementStore} from '../../../src/runtime/lrs/statement-store.ts';
import type {Interaction} from '../../../src/runtime/tracker.ts';
import type {WriteOnlyLrs} from '../../fake-lrs/write-only-lrs.ts';
import type {VirtualClock} from '../fault-lab/virtual-clock.ts';
import type {MemoryStore} from '../journal/memory-store.ts';
import {sampleSnapshot} from '../sample-snapshot.ts';
import type {DeviceLocks} from './device-locks.ts';
import type {MemoryRow} from './memory-row.ts';

/** What a device knows of somebody's work, whatever becomes of pages. */
export interface Work {
  readonly learner: string;
  /** Their account in the record store; undefined: never agreed. */
  readonly account: string | undefined;
  answers: readonly Interaction[];
  measure: number;
  isFinished: boolean;
}

export interface PageSurroundings {
  readonly lrs: WriteOnlyLrs;
  readonly row: MemoryRow;
  readonly store: MemoryStore;
  readonly clock: VirtualClock;
  readonly locks: DeviceLocks;
  readonly accountOf: (learner: string) => string | undefined;
  readonly isOnline: () => boolean;
  readonly visit: string;
  readonly request: typeof fetch;
  /** Whether what a page had begun to write when it went is lost: nobody can know. */
  readonly isLost: () => boolean;
}

/** A page of the course with its reporter and sender, as `connect-lrs.ts` puts them together. It may die at any moment. */
export class WalkPage {
  readonly work: Work;
  readonly #around: PageSurroundings;
  readonly #sender: StatementSender;
  #reporter: LrsReporter | undefined;
  /** Answers of this visit; those of earlier ones come from the journal. */
  #given: readonly Interaction[] = [];
  isDead = false;

  constructor(work: Work, around: PageSurroundings) {
    this.work = work;
    this.#around = around;
    const {lrs, clock, locks, accountOf, isOnline} = around;
    this.#sender = new StatementSender({
      line: {
        endpoint: lrs.endpoint,
        token: btoa(`${lrs.key}:${lrs.secret}`),
        request: (input, init) => this.#alive(() => around.request(input, init)),
      },
      store: this.#row(),
      isAgreed: (learner) => accountOf(learner) !== undefined,
      alone: (work) => locks.request(this, work),
      isOnline,
      now: clock.now,
      setTimer: (run, delayMs) => clock.setTimer(() => void (this.isDead || run()), delayMs),
      random: clock.random,
    });
  }

  async open(): Promise<void> {
    const {work} = this;
    const {row, store, clock, visit, accountOf} = this.#around;
    const isAgreed = (learner: string) => accountOf(learner) !== undefined;
    await takeUpLast(store, this.#row(), isAgreed).catch(() => undefined);
    void this.#sender.send();
    if (work.account === undefined) return;
    const {account: id} = work;
    const choice = {endpoint: this.#around.lrs.endpoint, isOn: true, isNamed: false, id, sinceMs: 0};
    this.#reporter = new LrsReporter({
      store: this.#row(),
      keepLast: (statements, told) => keepLast(store, work.learner, {statements, told}),
      learner: work.learner,
      told: await row.told(work.learner),
      earlier: work.answers,
      step: 1 / 40,
      choice: () => choice,
      statementsFor: (chosen) =>
        siteStatements({
          folder: 'https://kurss.example.lv/learn/',
          course: {title: 'Kurss', language: 'lv'},
          choice: chosen,
          learner: {id: work.learner, name: ''},
          visit,
        }),
      onAdded: () => void this.#sender.send(),
      now: clock.now,
    });
    this.#reporter.begin();
  }

  /** The journal has the answer in the same turn. */
  answer(interaction: Interaction): void {
    this.#given = [...this.#given, interaction];
    this.work.answers = [...this.work.answers, interaction];
  }

  save(isLast = false): void {
    const {measure, isFinished} = this.work;
    const snapshot = sampleSnapshot({
      progressMeasure: measure,
      finished: isFinished,
      scoreRaw: isFinished ? 90 : undefined,
      interactions: this.#given,
    });
    this.#reporter?.hear(snapshot, isLast);
  }

  lineIsBack(): void {
    void this.#sender.sendNow();
  }

  /** Gone without a word, with whatever it had begun. */
  die(): void {
    this.isDead = true;
    this.#around.locks.release(this);
  }

  /** A page that is gone hears no answer; what it asked for may have been done all the same. */
  async #alive<T>(ask: () => Promise<T>): Promise<T> {
    if (this.isDead) return never();
    const answer = await ask().catch((error: unknown) => (this.isDead ? never<T>() : Promise.reject(error)));
    return this.isDead ? never() : answer;
  }

  /** The disk gets round to it in a later turn. */
  async #write(work: () => Promise<void>): Promise<void> {
    await nextTurn();
    if (this.isDead && this.#around.isLost()) return never();
    return work();
  }

  #row(): StatementStore {
    const {row} = this.#around;
    return {
      told: (learner) => this.#alive(() => row.told(learner)),
      add: (learner, statements, told) =>
        this.#alive(() => this.#write(() => row.add(learner, statements, told))),
      first: () => this.#alive(() => row.first()),
      remove: (waiting, atMs) => this.#alive(() => row.remove(waiting, atMs)),
      setAside: (waiting, status) => this.#alive(() => row.setAside(waiting, status)),
      noteRefusal: (status) => this.#alive(() => row.noteRefusal(status)),
      account: (learner) => this.#alive(() => row.account(learner)),
      forget: (learner) => this.#alive(() => row.forget(learner)),
    };
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const never = <T>(): Promise<T> => new Promise(() => undefined);

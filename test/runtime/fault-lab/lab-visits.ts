/** Pages of one learner's device: how they are opened, how they go away, and what has to be there then. */
import type {Tracker} from '../../../src/runtime/tracker.ts';
import type {Chance} from './chance.ts';
import {Elsewhere} from './elsewhere.ts';
import {labCourse} from './lab-course.ts';
import type {LabDevice} from './lab-device.ts';
import type {LabLms} from './lab-lms.ts';
import {LabPage} from './lab-page.ts';
import {Oracle, type Shown} from './oracle.ts';
import {settle, type VirtualClock} from './virtual-clock.ts';

export interface LabVisitsOptions {
  readonly chance: Chance;
  readonly clock: VirtualClock;
  readonly lms: LabLms;
  readonly oracle: Oracle;
  readonly device: LabDevice;
  /** A thin package's page ends the session by itself. */
  readonly isThin: boolean;
  /** A login refuses the pages that are open. */
  readonly hasLogins: boolean;
  /** See `LabPageOptions`. */
  readonly isDiligent: boolean;
}

export class LabVisits {
  readonly #options: LabVisitsOptions;
  readonly #elsewhere: Elsewhere;
  #page: LabPage | undefined;
  /** See `LabLms.goingAway`, of the page on screen. */
  #goAway: (() => void) | undefined;
  /** What a page had that went away in its usual way: it stands in `localStorage`, if nobody empties that before the next. */
  #left: Omit<Shown, 'isKept'> | undefined;
  /** Of the page on screen: its counter when it was opened, and whether `localStorage` was emptied since. */
  #begunAt = 0;
  #isEmptied = false;
  launches = 0;

  constructor(options: LabVisitsOptions) {
    this.#options = options;
    const {lms, oracle} = options;
    this.#elsewhere = new Elsewhere(labCourse, lms.stored, (what) => oracle.complain(what));
  }

  /** The page on screen. */
  get page(): LabPage | undefined {
    return this.#page;
  }

  /** After every act. */
  look(): void {
    this.#elsewhere.look(this.#page, this.#options.clock.elapsedMs(), this.#isCalm);
  }

  /** Another launch ends the session of the page before, where an LMS gives each a key of its own. */
  isDisturbed(): void {
    this.#elsewhere.isDisturbed();
  }

  /** Nothing is broken: not the line, not the LMS, not the browser. */
  get #isCalm(): boolean {
    const {faults} = this.#options.lms;
    const usual = {...faults, isHidden: false, phase: undefined, areIdsLate: false};
    return !Object.values(usual).some(Boolean);
  }

  async launch(isReturned = false): Promise<void> {
    const {faults} = this.#options.lms;
    Object.assign(faults, {
      isHidden: false,
      phase: 'shown',
      isStale: false,
      areIdsLate: this.#options.chance.isOne(2),
    });
    const tracker = isReturned ? this.#options.lms.launchOld?.() : undefined;
    this.#page = await this.open(true, tracker);
    this.#begunAt = this.#page?.progress.counter ?? 0;
    this.#isEmptied = false;
    this.#goAway = this.#options.lms.goingAway?.();
    if (this.#page) this.#opened();
    await settle();
  }

  #opened(): void {
    this.launches += 1;
    this.look();
    const oracle = new Oracle({course: labCourse, stored: () => this.#options.lms.stored()});
    if (this.#left) oracle.look({...this.#left, isKept: true});
    if (this.#page) oracle.judge(this.#page.progress);
    for (const complaint of oracle.complaints)
      this.#options.oracle.complain(`after a page that was left: ${complaint}`);
    this.#left = undefined;
  }

  async open(isAlone: boolean, old?: Tracker): Promise<LabPage | undefined> {
    const {isGone, isCut} = this.#options.lms.faults;
    // Without an LMS's object the page would be another one: it keeps things on the device alone.
    if (isGone || isCut) return undefined;
    const tracker = old ?? this.#options.lms.launch();
    // A refused launch: the learner sees that and comes back later.
    const launch = await tracker.open().catch(() => undefined);
    if (!launch) return undefined;
    return LabPage.open({
      tracker,
      launch,
      store: await this.#options.device.open(launch.learnerId, isAlone),
      clock: this.#options.clock,
      chance: this.#options.chance,
      isAlone,
      isReturned: old !== undefined,
      isDiligent: this.#options.isDiligent,
      isShown: () => !this.#options.lms.faults.isHidden,
      isReachable: () =>
        Promise.resolve(!this.#options.lms.faults.isLying && !this.#options.lms.faults.isOffline),
    });
  }

  async hide(): Promise<void> {
    this.#options.lms.faults.isHidden = true;
    this.#page?.hide();
    await this.#options.clock.advance(this.#options.chance.below(20_000));
    this.#options.lms.faults.isHidden = false;
    this.#page?.show();
  }

  /** The page hears that it may be going away, and stays: a link to a telephone number, a question of the LMS. */
  async stay(): Promise<void> {
    this.#options.lms.faults.phase = 'beforeunload';
    this.#page?.leaving();
    await settle();
    this.#options.lms.faults.phase = 'shown';
  }

  /** The page goes away with its events; sometimes it comes back out of the browser's memory, or as an old page. */
  async close(mayComeBack = true): Promise<void> {
    const {faults} = this.#options.lms;
    await this.stay();
    faults.isHidden = true;
    faults.phase = 'pagehide';
    this.#page?.leave();
    this.#goAway?.();
    if (mayComeBack && this.#options.chance.isOne(4)) {
      faults.isHidden = false;
      faults.phase = 'shown';
      // A thin package's page has ended the session meanwhile; where the LMS refused the end, a browser's page begins anew
      // (`come-back.ts`), and this one, which is none, stays and cannot save.
      if (this.#options.isThin || this.#page?.opened.queue.state === 'failed') this.#elsewhere.isDisturbed();
      return;
    }
    if (this.#page && !this.#page.hasNoJournal && this.#options.device.keepsAtOnce && !this.#isOnDiskAlone)
      this.#left = this.#shown(this.#page);
    this.#gone();
    this.#options.device.leave();
    if (mayComeBack && this.#options.chance.isOne(4)) await this.launch(true);
  }

  /** A page writes again what it wrote; what it only read is gone from an emptied `localStorage`, and the disk may be late. */
  get #isOnDiskAlone(): boolean {
    return this.#isEmptied && this.#page?.progress.counter === this.#begunAt;
  }

  #shown({progress, answers}: LabPage): Omit<Shown, 'isKept'> {
    return {progress, answers};
  }

  /** The page is gone without any event: a crash, an empty battery. */
  kill(): void {
    this.#gone();
    this.#options.device.kill();
  }

  #gone(): void {
    this.#elsewhere.gone(this.#page, this.#options.clock.elapsedMs());
    this.#options.clock.clear();
    this.#page = undefined;
  }

  /** Logging in anew empties the browser's storage, and a page that is still open is refused from then on. */
  login(): void {
    this.#options.device.login();
    this.#left = undefined;
    this.#isEmptied = true;
    if (this.#page) this.#options.lms.faults.isStale = this.#options.hasLogins;
  }
}

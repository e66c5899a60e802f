/** One walk: a learner, a device, an LMS, and everything that can go wrong between them. */
import type {Tracker} from '../../../src/runtime/tracker.ts';
import {isProfileId, lmsProfile, type LmsProfileId} from '../../../src/lms/lms-profiles.ts';
import {Chance} from './chance.ts';
import {labCourse, labLessons} from './lab-course.ts';
import {fakeLabLms, noFaults, scormAgainLabLms, type LabLms, type LabStandard} from './lab-lms.ts';
import {lrsLabLms} from './lrs-lab-lms.ts';
import {thinLabLms} from './thin-lab-lms.ts';
import {Elsewhere} from './elsewhere.ts';
import {LabDevice, type DeviceKind} from './lab-device.ts';
import {LabPage} from './lab-page.ts';
import {Oracle, type Shown} from './oracle.ts';
import {settle, VirtualClock} from './virtual-clock.ts';

export interface WalkOptions {
  readonly seed: number;
  readonly standard: LabStandard;
  /** An LMS's profile by its name, or one of the worlds that differ in more. */
  readonly world: LmsProfileId | 'strict' | 'generous' | 'scorm-again' | 'lrs' | 'thin';
  /** What of the device only pretends to keep. */
  readonly device: DeviceKind;
}

export interface Walked {
  readonly complaints: readonly string[];
  /** Launches, presses and faults, for telling that something happened. */
  readonly launches: number;
  readonly presses: number;
  readonly faults: number;
  readonly isPassed: boolean;
}

const steps = 70;

export async function walk(options: WalkOptions): Promise<Walked> {
  const chance = new Chance(options.seed);
  const walker = new Walker(options, chance);
  // The player draws questions by it: the same seed must draw the same ones.
  const random = Math.random;
  Math.random = () => chance.next();
  try {
    for (let step = 0; step < steps; step++) await walker.step();
    return await walker.end();
  } finally {
    Math.random = random;
  }
}

class Walker {
  readonly #options: WalkOptions;
  readonly #chance: Chance;
  readonly #clock: VirtualClock;
  readonly #lms: LabLms;
  readonly #oracle: Oracle;
  readonly #device: LabDevice;
  readonly #counts = {launches: 0, presses: 0, faults: 0};
  #page: LabPage | undefined;
  /** See `LabLms.goingAway`, of the page on screen. */
  #goAway: (() => void) | undefined;
  /** What another device would have to find. */
  readonly #elsewhere: Elsewhere;
  /** What a page had that went away in its usual way: it stands in `localStorage`, if nobody empties that before the next. */
  #left: Omit<Shown, 'isKept'> | undefined;

  constructor(options: WalkOptions, chance: Chance) {
    this.#options = options;
    this.#chance = chance;
    this.#clock = new VirtualClock(this.#chance);
    this.#device = new LabDevice(options.device, this.#clock, chance);
    this.#lms = this.#makeLms(options);
    this.#oracle = new Oracle({course: labCourse, stored: () => this.#lms.stored()});
    this.#elsewhere = new Elsewhere(labCourse, this.#lms.stored, (what) => this.#oracle.complain(what));
  }

  #makeLms({standard, world}: WalkOptions): LabLms {
    if (standard === 'cmi5') return lrsLabLms(this.#clock, (what) => this.#oracle.complain(what));
    if (world === 'scorm-again') return scormAgainLabLms(standard, this.#clock);
    if (isProfileId(world))
      return fakeLabLms({standard, isStrict: false, profile: lmsProfile(world)}, this.#clock);
    const lms = fakeLabLms({standard, isStrict: world !== 'generous'}, this.#clock);
    return world === 'thin' ? thinLabLms(lms, this.#clock) : lms;
  }

  async step(): Promise<void> {
    if (!this.#page) await this.#launch();
    const act = this.#chance.pick<() => Promise<void> | void>([
      [30, () => this.#press()],
      [6, () => this.#page?.visit(this.#chance.one(labLessons))],
      [3, () => void (this.#lms.faults.areIdsLate = false)],
      [5, () => this.#page?.finishLesson()],
      [7, () => this.#study()],
      [6, () => this.#clock.advance(this.#chance.below(90_000))],
      [8, () => this.#toggleFault()],
      [2, () => this.#clock.jump((this.#chance.below(5) - 3) * 86_400_000)],
      [3, () => this.#hide()],
      [2, () => this.#stay()],
      [4, () => this.#close()],
      [4, () => this.#kill()],
      [2, () => this.#end()],
      [3, () => this.#login()],
      [2, () => this.#preview()],
      [1, () => this.#secondPage()],
    ]);
    await act();
    await settle();
    if (this.#page) this.#oracle.look(this.#page);
    else this.#oracle.lookAtGrade();
    this.#elsewhere.look(this.#page, this.#clock.elapsedMs(), this.#isCalm);
  }

  /** Everything works again: the learner comes back twice, then the LMS alone must know it all. */
  async end(): Promise<Walked> {
    this.#kill();
    this.#mend();
    await this.#launch();
    this.#mend();
    if (this.#page) {
      // A slow disk answers.
      await this.#clock.advance(1_000);
      this.#oracle.judge(this.#page.progress);
      this.#page.opened.queue.changed();
      this.#page.opened.queue.request('online');
      await settle();
      await this.#clock.advance(120_000);
      const isWriting = this.#page.opened.keeper !== undefined;
      await this.#close(false);
      this.#lms.faults.isHidden = false;
      if (isWriting && !this.#erases) this.#oracle.judgeLms();
    } else {
      this.#oracle.complain('the course does not open though everything works');
    }
    this.#oracle.lookAtGrade();
    const stored = this.#lms.stored();
    const isPassed =
      stored['cmi.core.lesson_status'] === 'passed' || stored['cmi.success_status'] === 'passed';
    return {...this.#counts, isPassed, complaints: this.#oracle.complaints};
  }

  /** This LMS forgets on its own what it was told, takes no answers, or says that it stored what its server refused. */
  get #erases(): boolean {
    const {world} = this.#options;
    if (!isProfileId(world)) return false;
    const {erasesAtPassed, knows, blanksEarlierAnswers, hasNoCounts, believesItself} = lmsProfile(world);
    return Boolean(erasesAtPassed ?? knows ?? blanksEarlierAnswers ?? hasNoCounts ?? believesItself);
  }

  /** Nothing is broken: not the line, not the LMS, not the browser. */
  get #isCalm(): boolean {
    const {isHidden: _, phase: __, areIdsLate: ___, ...broken} = this.#lms.faults;
    return !Object.values(broken).some(Boolean);
  }

  async #launch(isReturned = false): Promise<void> {
    const {faults} = this.#lms;
    Object.assign(faults, {
      isHidden: false,
      phase: 'shown',
      isStale: false,
      areIdsLate: this.#chance.isOne(2),
    });
    const tracker = isReturned ? this.#lms.launchOld?.() : undefined;
    this.#page = await this.#open(true, tracker);
    this.#goAway = this.#lms.goingAway?.();
    if (this.#page) this.#opened();
    await settle();
  }

  #opened(): void {
    this.#counts.launches += 1;
    const oracle = new Oracle({course: labCourse, stored: () => this.#lms.stored()});
    if (this.#left) oracle.look({...this.#left, isKept: true});
    if (this.#page) oracle.judge(this.#page.progress);
    for (const complaint of oracle.complaints)
      this.#oracle.complain(`after a page that was left: ${complaint}`);
    this.#left = undefined;
  }

  async #open(isAlone: boolean, old?: Tracker): Promise<LabPage | undefined> {
    const {isGone, isCut} = this.#lms.faults;
    // Without an LMS's object the page would be another one: it keeps things on the device alone.
    if (isGone || isCut) return undefined;
    const tracker = old ?? this.#lms.launch();
    // A refused launch: the learner sees that and comes back later.
    const launch = await tracker.open().catch(() => undefined);
    if (!launch) return undefined;
    return LabPage.open({
      tracker,
      launch,
      store: await this.#device.open(launch.learnerId, isAlone),
      clock: this.#clock,
      chance: this.#chance,
      isAlone,
      isReturned: old !== undefined,
      isShown: () => !this.#lms.faults.isHidden,
      isReachable: () => Promise.resolve(!this.#lms.faults.isLying && !this.#lms.faults.isOffline),
    });
  }

  #press(): void {
    const wasLocked = this.#page?.isLocked ?? true;
    const before = this.#lms.writes();
    const touched = this.#page?.press();
    if (wasLocked && this.#lms.writes() !== before) this.#oracle.complain('a closed page spoke to the LMS');
    if (!wasLocked) this.#oracle.touched(touched);
    this.#counts.presses += 1;
  }

  /** A learner who works through one lesson without a pause. */
  #study(): void {
    this.#page?.visit(this.#chance.one(labLessons));
    for (let press = 0; press < 10; press++) {
      this.#press();
      if (this.#page) this.#oracle.look(this.#page);
    }
    this.#page?.finishLesson();
  }

  #toggleFault(): void {
    const {faults} = this.#lms;
    const usual = ['isRefusing', 'isOffline', 'isLying', 'isThrowing', 'isGone', 'isSlow'] as const;
    const names = this.#options.world === 'thin' ? ([...usual, 'isCut'] as const) : usual;
    this.#counts.faults += 1;
    if (this.#chance.isOne(3)) return this.#mend();
    if (this.#chance.isOne(3)) this.#device.toggle();
    else {
      const name = this.#chance.one(names);
      faults[name] = !faults[name];
    }
    if (!faults.isOffline) this.#page?.opened.queue.request('online');
  }

  #mend(): void {
    const {isStale} = this.#lms.faults;
    Object.assign(this.#lms.faults, noFaults(), {isStale});
    this.#device.mend();
  }

  async #hide(): Promise<void> {
    this.#lms.faults.isHidden = true;
    this.#page?.hide();
    await this.#clock.advance(this.#chance.below(20_000));
    this.#lms.faults.isHidden = false;
    this.#page?.show();
  }

  /** The page hears that it may be going away, and stays: a link to a telephone number, a question of the LMS. */
  async #stay(): Promise<void> {
    this.#lms.faults.phase = 'beforeunload';
    this.#page?.leaving();
    await settle();
    this.#lms.faults.phase = 'shown';
  }

  /** The page goes away with its events; sometimes it comes back out of the browser's memory, or as an old page. */
  async #close(mayComeBack = true): Promise<void> {
    const {faults} = this.#lms;
    await this.#stay();
    faults.isHidden = true;
    faults.phase = 'pagehide';
    this.#page?.leave();
    this.#goAway?.();
    if (mayComeBack && this.#chance.isOne(4)) {
      faults.isHidden = false;
      faults.phase = 'shown';
      // A thin package's page has ended the session meanwhile.
      if (this.#options.world === 'thin') this.#elsewhere.isDisturbed();
      return;
    }
    if (this.#page && !this.#page.isReadOnly && this.#device.keepsAtOnce)
      this.#left = this.#shown(this.#page);
    this.#gone();
    this.#device.leave();
    if (mayComeBack && this.#chance.isOne(4)) await this.#launch(true);
  }

  #shown({progress, answers}: LabPage): Omit<Shown, 'isKept'> {
    return {progress, answers};
  }

  /** The learner ends the session by its button. */
  async #end(): Promise<void> {
    const writes = this.#lms.writes;
    const ending = this.#page?.opened.queue.end();
    // A thin package's pages answer each other in time.
    await this.#clock.advance(25_000);
    if (!(await ending)) return;
    const before = writes();
    this.#press();
    await this.#close(false);
    if (writes() !== before) this.#oracle.complain('a session that had ended spoke to the LMS');
  }

  /** The page is gone without any event: a crash, an empty battery. */
  #kill(): void {
    this.#gone();
    this.#device.kill();
  }

  #gone(): void {
    this.#elsewhere.gone(this.#page, this.#clock.elapsedMs());
    this.#clock.clear();
    this.#page = undefined;
  }

  /** Logging in anew empties the browser's storage, and a page that is still open is refused from then on. */
  #login(): void {
    this.#device.login();
    this.#left = undefined;
    if (this.#page) this.#lms.faults.isStale = this.#options.standard !== 'cmi5';
  }

  /** Somebody only looks: what is stored stays as it is, but for the mark of a first look. */
  async #preview(): Promise<void> {
    if (this.#page || !this.#lms.launchPreview || this.#lms.faults.isGone) return;
    const before = JSON.stringify(this.#lms.stored());
    const tracker = this.#lms.launchPreview();
    const page = await this.#open(true, tracker);
    for (let press = 0; press < 3; press++) page?.press();
    page?.leave();
    this.#clock.clear();
    const after = JSON.stringify(this.#lms.stored());
    if (after !== before && after !== '{"cmi.core.lesson_status":"browsed"}')
      this.#oracle.complain(`a preview changed ${before} into ${after}`);
  }

  /** The same course in a second page: it may be read, and nothing is written from there. */
  async #secondPage(): Promise<void> {
    await this.#clock.advance(1_000);
    // Another launch ends the session of the page before, where an LMS gives each a key of its own.
    if (this.#options.standard === 'cmi5') this.#elsewhere.isDisturbed();
    const before = this.#device.everything;
    const second = await this.#open(false);
    if (!second) return;
    for (let press = 0; press < 5; press++) second.press();
    second.finishLesson();
    second.leave();
    await settle();
    if (this.#lms.writes() > 0) this.#oracle.complain('a second page wrote to the LMS');
    if (this.#device.everything !== before) this.#oracle.complain('a second page wrote to the device');
  }
}

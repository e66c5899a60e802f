/** One walk: a learner, a device, an LMS, and everything that can go wrong between them. */
import {MemoryStore} from '../journal/memory-store.ts';
import {Chance} from './chance.ts';
import {labCourse, labLessons} from './lab-course.ts';
import {fakeLabLms, noFaults, scormAgainLabLms, type LabLms, type LabStandard} from './lab-lms.ts';
import {lrsLabLms} from './lrs-lab-lms.ts';
import {thinLabLms} from './thin-lab-lms.ts';
import {LabPage} from './lab-page.ts';
import {Oracle} from './oracle.ts';
import {settle, VirtualClock} from './virtual-clock.ts';

export interface WalkOptions {
  readonly seed: number;
  readonly standard: LabStandard;
  readonly world: 'strict' | 'generous' | 'scorm-again' | 'lrs' | 'thin';
  /** Off: what the page believes to have kept is gone with the page. */
  readonly hasJournal: boolean;
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
  readonly #counts = {launches: 0, presses: 0, faults: 0};
  #store = new MemoryStore();
  #page: LabPage | undefined;
  /** See `LabLms.goingAway`, of the page on screen. */
  #goAway: (() => void) | undefined;

  constructor(options: WalkOptions, chance: Chance) {
    this.#options = options;
    this.#chance = chance;
    this.#clock = new VirtualClock(this.#chance);
    this.#lms = this.#makeLms(options);
    this.#oracle = new Oracle({course: labCourse, stored: () => this.#lms.stored()});
  }

  #makeLms({standard, world}: WalkOptions): LabLms {
    if (standard === 'cmi5') return lrsLabLms(this.#clock, (what) => this.#oracle.complain(what));
    if (world === 'scorm-again') return scormAgainLabLms(standard, this.#clock);
    const lms = fakeLabLms(standard, world !== 'generous', this.#clock);
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
      [3, () => this.#close()],
      [4, () => this.#kill()],
      [1, () => this.#secondPage()],
    ]);
    await act();
    await settle();
    if (this.#page) this.#oracle.look(this.#page);
    else this.#oracle.lookAtGrade();
  }

  /** Everything works again: the learner comes back twice, then the LMS alone must know it all. */
  async end(): Promise<Walked> {
    this.#kill();
    this.#mend();
    await this.#launch();
    this.#mend();
    if (this.#page) {
      this.#oracle.judge(this.#page.progress);
      this.#page.opened.queue.changed();
      this.#page.opened.queue.request('online');
      await settle();
      await this.#clock.advance(120_000);
      const isWriting = this.#page.opened.keeper !== undefined;
      this.#close(false);
      this.#lms.faults.isHidden = false;
      if (isWriting) this.#oracle.judgeLms();
    } else {
      this.#oracle.complain('the course does not open though everything works');
    }
    this.#oracle.lookAtGrade();
    const stored = this.#lms.stored();
    const isPassed =
      stored['cmi.core.lesson_status'] === 'passed' || stored['cmi.success_status'] === 'passed';
    return {...this.#counts, isPassed, complaints: this.#oracle.complaints};
  }

  async #launch(): Promise<void> {
    Object.assign(this.#lms.faults, {isHidden: false, areIdsLate: this.#chance.isOne(2)});
    if (!this.#options.hasJournal) this.#store = new MemoryStore();
    this.#page = await this.#open(true);
    this.#goAway = this.#lms.goingAway?.();
    if (this.#page) this.#counts.launches += 1;
    await settle();
  }

  #open(isAlone: boolean): Promise<LabPage | undefined> {
    const {isGone, isCut} = this.#lms.faults;
    // Without an LMS's object the page would be another one: it keeps things on the device alone.
    if (isGone || isCut) return Promise.resolve(undefined);
    return LabPage.open({
      tracker: this.#lms.launch(),
      store: this.#store,
      clock: this.#clock,
      chance: this.#chance,
      isAlone,
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
    if (this.#chance.isOne(6)) this.#store.isDenied = !this.#store.isDenied;
    else if (this.#chance.isOne(6)) this.#store.roomChars = this.#chance.isOne(2) ? 100 : Infinity;
    else if (this.#chance.isOne(8)) this.#store.isDeaf = !this.#store.isDeaf;
    else {
      const name = this.#chance.one(names);
      faults[name] = !faults[name];
    }
    if (!faults.isOffline) this.#page?.opened.queue.request('online');
  }

  #mend(): void {
    Object.assign(this.#lms.faults, noFaults());
    Object.assign(this.#store, {isDenied: false, isDeaf: false, roomChars: Infinity});
  }

  async #hide(): Promise<void> {
    this.#lms.faults.isHidden = true;
    this.#page?.opened.queue.request('hidden');
    await this.#clock.advance(this.#chance.below(20_000));
    this.#lms.faults.isHidden = false;
  }

  /** The page goes away with its events; sometimes it comes back out of the browser's memory. */
  #close(mayComeBack = true): void {
    this.#lms.faults.isHidden = true;
    this.#page?.opened.queue.request('hidden');
    this.#page?.opened.queue.close();
    this.#goAway?.();
    if (mayComeBack && this.#chance.isOne(4)) {
      this.#lms.faults.isHidden = false;
      return;
    }
    this.#kill();
  }

  /** The page is gone without any event: a crash, an empty battery. */
  #kill(): void {
    this.#clock.clear();
    this.#page = undefined;
  }

  /** The same course in a second page: it may be read, and nothing is written from there. */
  async #secondPage(): Promise<void> {
    const before = this.#store.everything;
    const second = await this.#open(false);
    if (!second) return;
    for (let press = 0; press < 5; press++) second.press();
    second.finishLesson();
    second.opened.queue.request('hidden');
    second.opened.queue.close();
    await settle();
    if (this.#lms.writes() > 0) this.#oracle.complain('a second page wrote to the LMS');
    if (this.#store.everything !== before) this.#oracle.complain('a second page wrote to the device');
  }
}

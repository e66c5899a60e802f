/** One walk: a learner, a device, an LMS, and everything that can go wrong between them. */
import {Chance} from './chance.ts';
import {labCourse, labLessons} from './lab-course.ts';
import {LabDevice, type DeviceKind} from './lab-device.ts';
import type {LabLms} from './lab-lms.ts';
import {noFaults} from './lab-faults.ts';
import {LabVisits} from './lab-visits.ts';
import {countsInTheEnd, isForgetful, labLmsOf, type LabWorld} from './lab-world.ts';
import {Oracle} from './oracle.ts';
import {settle, VirtualClock} from './virtual-clock.ts';

export interface WalkOptions extends LabWorld {
  readonly seed: number;
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
/** Every so many walks the learner answers rightly, lesson after lesson: else hardly any would ever pass. */
const diligentEvery = 4;

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
  readonly #counts = {presses: 0, faults: 0};
  readonly #visits: LabVisits;

  constructor(options: WalkOptions, chance: Chance) {
    this.#options = options;
    this.#chance = chance;
    this.#clock = new VirtualClock(this.#chance);
    this.#device = new LabDevice(options.device, this.#clock, chance);
    this.#lms = labLmsOf(options, this.#clock, (what) => this.#oracle.complain(what));
    this.#oracle = new Oracle({course: labCourse, stored: () => this.#lms.stored()});
    this.#visits = new LabVisits({
      chance,
      clock: this.#clock,
      lms: this.#lms,
      oracle: this.#oracle,
      device: this.#device,
      isThin: options.world === 'thin',
      hasLogins: options.standard !== 'cmi5',
      isDiligent: this.#isDiligent,
    });
  }

  get #isDiligent(): boolean {
    return this.#options.seed % diligentEvery === 0;
  }

  async step(): Promise<void> {
    if (!this.#visits.page) await this.#visits.launch();
    const act = this.#chance.pick<() => Promise<void> | void>([
      [30, () => this.#press()],
      [6, () => this.#visits.page?.visit(this.#chance.one(labLessons))],
      [3, () => void (this.#lms.faults.areIdsLate = false)],
      [5, () => this.#visits.page?.finishLesson()],
      [this.#isDiligent ? 20 : 7, () => this.#study()],
      [6, () => this.#clock.advance(this.#chance.below(90_000))],
      [8, () => this.#toggleFault()],
      [2, () => this.#clock.jump((this.#chance.below(5) - 3) * 86_400_000)],
      [3, () => this.#visits.hide()],
      [2, () => this.#visits.stay()],
      [4, () => this.#visits.close()],
      [4, () => this.#visits.kill()],
      [2, () => this.#end()],
      [3, () => this.#visits.login()],
      [2, () => this.#preview()],
      [1, () => this.#secondPage()],
    ]);
    await act();
    await settle();
    if (this.#visits.page) this.#oracle.look(this.#visits.page);
    else this.#oracle.lookAtGrade();
    this.#visits.look();
  }

  /** Everything works again: the learner comes back twice, then the LMS alone must know it all. */
  async end(): Promise<Walked> {
    this.#visits.kill();
    this.#mend();
    await this.#visits.launch();
    this.#mend();
    if (this.#visits.page) {
      // A slow disk answers.
      await this.#clock.advance(1_000);
      this.#oracle.judge(this.#visits.page.progress);
      this.#visits.page.opened.queue.changed();
      this.#visits.page.opened.queue.request('online');
      await settle();
      await this.#clock.advance(120_000);
      const isWriting = this.#visits.page.opened.journalWriter !== undefined;
      await this.#visits.close(false);
      this.#lms.faults.isHidden = false;
      if (isWriting && !isForgetful(this.#options.world)) this.#oracle.judgeLms();
    } else {
      this.#oracle.complain('the course does not open though everything works');
    }
    this.#oracle.lookAtGrade();
    const stored = this.#lms.stored();
    const isPassed =
      stored['cmi.core.lesson_status'] === 'passed' || stored['cmi.success_status'] === 'passed';
    if (isPassed) await this.#demandCounted();
    return {...this.#counts, launches: this.#visits.launches, isPassed, complaints: this.#oracle.complaints};
  }

  /** A course that is passed counts, at the latest when it was opened once more and ended by its button. */
  async #demandCounted(): Promise<void> {
    const {isDone} = this.#lms;
    if (!isDone || !countsInTheEnd(this.#options)) return;
    await this.#visits.launch();
    this.#mend();
    const ending = this.#visits.page?.opened.queue.end();
    await this.#clock.advance(25_000);
    await ending;
    if (!isDone()) this.#oracle.complain('the course is passed and does not count');
    this.#oracle.lookAtGrade();
  }

  #press(): void {
    const wasReadOnly = this.#visits.page?.isReadOnly ?? true;
    const before = this.#lms.writes();
    const touched = this.#visits.page?.press();
    if (wasReadOnly && this.#lms.writes() !== before) this.#oracle.complain('a closed page spoke to the LMS');
    if (!wasReadOnly) this.#oracle.touched(touched);
    this.#counts.presses += 1;
  }

  /** A learner who works through one lesson without a pause. */
  #study(): void {
    const {page} = this.#visits;
    page?.visit(page.nextLesson);
    for (let press = 0; press < 10; press++) {
      this.#press();
      if (this.#visits.page) this.#oracle.look(this.#visits.page);
    }
    this.#visits.page?.finishLesson();
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
    if (!faults.isOffline) this.#visits.page?.opened.queue.request('online');
  }

  #mend(): void {
    const {isStale} = this.#lms.faults;
    Object.assign(this.#lms.faults, noFaults(), {isStale});
    this.#device.mend();
  }

  /** The learner ends the session by its button. */
  async #end(): Promise<void> {
    const writes = this.#lms.writes;
    const ending = this.#visits.page?.opened.queue.end();
    await this.#clock.advance(25_000);
    // The pages of a thin package answer each other in time. Where one is gone, a save under way and the end wait 20 s each.
    if (this.#options.world === 'thin') await this.#clock.advance(20_000);
    if (!(await ending)) return;
    const before = writes();
    this.#press();
    await this.#visits.close(false);
    if (writes() !== before) this.#oracle.complain('a session that had ended spoke to the LMS');
  }

  /** Somebody only looks: what is stored stays as it is, but for the mark of a first look. */
  async #preview(): Promise<void> {
    if (this.#visits.page || !this.#lms.launchPreview || this.#lms.faults.isGone) return;
    const before = JSON.stringify(this.#lms.stored());
    const tracker = this.#lms.launchPreview();
    const page = await this.#visits.open(true, tracker);
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
    if (this.#options.standard === 'cmi5') this.#visits.isDisturbed();
    const before = this.#device.everything;
    const second = await this.#visits.open(false);
    if (!second) return;
    for (let press = 0; press < 5; press++) second.press();
    second.finishLesson();
    second.leave();
    await settle();
    if (this.#lms.writes() > 0) this.#oracle.complain('a second page wrote to the LMS');
    if (this.#device.everything !== before) this.#oracle.complain('a second page wrote to the device');
  }
}

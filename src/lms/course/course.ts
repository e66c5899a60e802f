import type {Attempt} from '../run/attempt.ts';
import {type CourseRecord, type SharedRecord, newCourse} from './course-record.ts';
import type {Attempts} from './course-status.ts';
import {type CourseView, viewOf} from './course-view.ts';
import {type Move, type NavigationRequest, attemptAt, endVisit, isOpen, move} from '../sequencing/move.ts';
import {type Sequence, isReadable, sharedObjectives, withStoresOf} from '../sequencing/sequence.ts';
import {takeIn} from '../sequencing/take-in.ts';
import type {AttemptStore} from '../storage/attempt-store.ts';
import type {CourseStore} from '../storage/course-store.ts';
import type {Learner, PackageRecord} from '../storage/database.ts';

export interface CourseOptions {
  readonly learner: Learner;
  readonly packageRecord: PackageRecord;
  readonly attempts: AttemptStore;
  readonly courses: CourseStore;
}

/** One learner in one package: attempts of its SCOs, and what they mean for each other. */
export class Course {
  readonly #options: CourseOptions;
  #record: CourseRecord;
  #shared: SharedRecord | undefined;
  /** Also those of earlier attempts at the course. */
  #attempts: Attempts = new Map();
  #view: CourseView | undefined;
  /** The item that is played, and the tree as it was when it was delivered: its end and what follows are one request. */
  #visit: {readonly scoId: string; readonly number: number; readonly sequence: Sequence} | undefined;

  private constructor(options: CourseOptions, record: CourseRecord, shared: SharedRecord | undefined) {
    this.#options = options;
    this.#record = record;
    this.#shared = shared;
  }

  /** Opens a course as after a session: what a closed tab has left behind is taken into the tree first. */
  static async load(options: CourseOptions): Promise<Course> {
    const {learner, packageRecord, courses} = options;
    const fresh = newCourse(learner.id, packageRecord.id);
    const course = new Course(
      options,
      (await courses.course(fresh.id)) ?? fresh,
      await courses.shared(learner.id),
    );
    // What an earlier version of this page has left is put together again from the attempts.
    if (!isReadable(course.#record.state)) course.#keep({state: undefined, takenIn: {}});
    await course.refresh();
    // What has ended stays so: the learner stands behind it, and goes on from there.
    if (course.#sequence && isOpen(course.#sequence)) course.navigate({type: 'suspendAll'});
    return course;
  }

  /** Undefined until load() is done. */
  get view(): CourseView | undefined {
    return this.#view;
  }

  /** Number of the attempt at the course. */
  get number(): number {
    return this.#record.number;
  }

  /** The latest attempt at a SCO, maybe of an earlier attempt at the course. */
  latest(scoId: string): Attempt | undefined {
    return this.#attempts.get(scoId);
  }

  /** Undefined where nothing is sequenced. */
  get sequence(): Sequence | undefined {
    return this.#sequence;
  }

  /** Whether the tree has begun a new attempt at the item that is open, or goes on with one; see attemptAt(). */
  attemptAt(scoId: string): 'new' | 'resumed' | undefined {
    return this.#sequence && attemptAt(this.#sequence, scoId);
  }

  /** An item of the tree is played from now on; `number` of its attempt, which nothing may be known of yet. */
  beginVisit(scoId: string, number: number): void {
    this.#visit = this.#sequence && {scoId, number, sequence: this.#sequence};
  }

  /** The SCO has said itself where to go. */
  endVisit(): void {
    this.#visit = undefined;
  }

  /**
   * Asks the sequencer for what the learner wants. The end of the visit before belongs to the same request: what its
   * SCO's end alone has led to is undone first. Undefined where nothing is sequenced.
   */
  navigate(request: NavigationRequest): Move | undefined {
    const sequence = this.#sequence;
    if (!sequence) return undefined;
    const moved = this.#leave(request) ?? move(sequence, request);
    this.#visit = undefined;
    this.#keep({state: moved.state});
    this.#look();
    return moved;
  }

  /** Goes on with the course as a whole; undefined when it does not go on. */
  goOn(): Move | undefined {
    const way = this.#view?.wayOn;
    const moved = way && this.navigate({type: way});
    // What was suspended may have been closed by a rule since.
    return way === 'resumeAll' && moved?.delivered === undefined ? this.navigate({type: 'start'}) : moved;
  }

  #leave(request: NavigationRequest): Move | undefined {
    if (!this.#visit) return undefined;
    const {scoId, number, sequence} = this.#visit;
    const latest = this.#ownAttempts().get(scoId);
    const attempt = latest?.number === number ? latest : undefined;
    const moved = endVisit(withStoresOf(sequence, this.#record.state), scoId, attempt?.cmi ?? {}, request);
    if (moved && attempt) this.#keep({takenIn: {...this.#record.takenIn, [attempt.id]: attempt.revision}});
    return moved;
  }

  /** A SCO was committed; synchronous, true when it is safe. */
  keepAttempt(attempt: Attempt): boolean {
    this.#attempts = new Map(this.#attempts).set(attempt.scoId, attempt);
    // A sequencer hears of it when the SCO ends; prerequisites go by what is stored.
    if (this.#view && this.#sequence) this.#view = {...this.#view, attempts: this.#ownAttempts()};
    else if (this.#view) this.#look();
    return this.#options.attempts.save(attempt);
  }

  /** A sequenced SCO has ended, and the tree with this state has its data; synchronous. */
  keepState(state: string | undefined, attempt: Attempt | undefined): void {
    this.#takeState(state, attempt);
    this.#look();
  }

  #takeState(state: string | undefined, attempt: Attempt | undefined): void {
    const taken = attempt && {[attempt.id]: attempt.revision};
    this.#keep({state, takenIn: {...this.#record.takenIn, ...taken}});
  }

  /** Begins a new attempt at the whole course; its SCOs begin anew when they are opened. */
  async restart(): Promise<void> {
    this.#visit = undefined;
    this.#keep({number: this.#record.number + 1, state: undefined, takenIn: {}});
    await this.refresh();
  }

  /** Reads the attempts again and works out what is open. */
  async refresh(): Promise<void> {
    const {learner, packageRecord, attempts} = this.#options;
    this.#attempts = await attempts.latest(learner.id, packageRecord.id);
    this.#takeInAll(this.#ownAttempts());
    this.#look();
  }

  /** Works out what is on screen. */
  #look(): void {
    const [attempts, sequence] = [this.#ownAttempts(), this.#sequence];
    const {manifest} = this.#options.packageRecord;
    this.#view = viewOf({number: this.#record.number, attempts, sequence, manifest});
  }

  #ownAttempts(): Attempts {
    return new Map([...this.#attempts].filter(([, attempt]) => attempt.course === this.#record.number));
  }

  get #sequence(): Sequence | undefined {
    const {tree} = this.#options.packageRecord.manifest;
    return tree && {tree, state: this.#record.state, shared: this.#shared?.objectives ?? {}};
  }

  /** Attempts that the tree has not heard of: their SCO never said goodbye. */
  #takeInAll(attempts: Attempts): void {
    for (const attempt of attempts.values()) {
      if (!this.#sequence || this.#record.takenIn[attempt.id] === attempt.revision) continue;
      // What is played is taken in when it ends.
      if (attempt.scoId === this.#visit?.scoId) continue;
      const left = takeIn(this.#sequence, attempt.scoId, attempt.cmi);
      this.#takeState(left?.state ?? this.#record.state, attempt);
    }
  }

  #keep(change: Partial<CourseRecord>): void {
    this.#record = {...this.#record, ...change, revision: this.#record.revision + 1};
    this.#options.courses.save(this.#record);
    const {tree} = this.#options.packageRecord.manifest;
    if (!tree?.isGlobalToSystem || this.#record.state === undefined) return;
    this.#shared = {
      id: this.#options.learner.id,
      revision: (this.#shared?.revision ?? 0) + 1,
      objectives: {...this.#shared?.objectives, ...sharedObjectives(this.#record.state)},
    };
    this.#options.courses.saveShared(this.#shared);
  }
}

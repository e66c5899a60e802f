/** One learner's work on this device, outside a visit: to be read, taken to another device, or erased. */
import type {Course} from '../../domain/course/course.ts';
import {newProgress} from '../../domain/progress/reduce.ts';
import {encode} from '../../domain/suspend-data/encode.ts';
import type {Progress} from '../../domain/progress/progress.ts';
import type {DeviceLearner} from './device-learners.ts';
import type {DeviceStore} from '../device-copy/device-store.ts';
import {ownPrefix} from '../device-copy/keys.ts';
import {DeviceNotes} from './device-notes.ts';
import {DeviceOwn} from './device-own.ts';
import type {DeviceRecords} from './device-records.ts';
import {joinAnswers, type JournalAnswer} from '../journal/journal-answers.ts';
import {keysIn, removeText} from '../journal/journal-store.ts';
import {Journal} from '../journal/journal.ts';
import {openSession} from '../session/open-session.ts';
import type {Session} from '../session/session.ts';
import {createDeviceTracker} from '../trackers/device/device.ts';
import {recordKey} from '../trackers/device/device-record.ts';

export interface DeviceWorkOptions {
  readonly course: Course;
  readonly learner: DeviceLearner;
  readonly records: DeviceRecords | undefined;
  /** Read from the disk, as far as it answers. */
  readonly store: DeviceStore;
  /** UTC milliseconds. */
  readonly now: () => number;
}

export class DeviceWork {
  readonly #options: DeviceWorkOptions;
  readonly #journal: Journal;
  /** What the learner wrote for themselves. */
  readonly notes: DeviceNotes;

  constructor(options: DeviceWorkOptions) {
    const {course, learner, store, now} = options;
    this.#options = options;
    this.#journal = new Journal({
      owner: {courseId: course.id, scope: course.scope, learnerId: learner.id},
      store,
      now,
    });
    this.notes = new DeviceNotes(new DeviceOwn({courseId: course.id, learnerId: learner.id, store, now}));
  }

  /** The newest state, from the record and the journal; undefined when nothing was begun. */
  async read(): Promise<{session: Session; answers: readonly JournalAnswer[]} | undefined> {
    const {course, learner, records, store, now} = this.#options;
    const tracker = createDeviceTracker({courseId: course.id, scope: course.scope, learner, records, store});
    const {session} = await openSession({
      course,
      tracker,
      launch: await tracker.open(),
      store,
      // Reading only: the course itself may be open in another tab.
      isAlone: false,
      now,
      spentMs: () => 0,
      newAttempt: () => nothingBegun,
      askTakeUp: () => Promise.resolve(true),
    });
    if (session.progress.attempt === nothingBegun) return undefined;
    return {session, answers: this.#journal.answers(session.progress.attempt)};
  }

  /** Keeps this state beside what there is of the same attempt. True when the device has it. */
  async keep(progress: Progress, answers: readonly JournalAnswer[]): Promise<boolean> {
    const {course, records, store} = this.#options;
    const {attempt, counter} = progress;
    const suspendData = encode(progress, course, Infinity);
    const {given = -1} = this.#journal.entry(attempt) ?? {};
    this.#journal.writeAnswers(attempt, joinAnswers(this.#journal.answers(attempt), answers).all);
    this.#journal.write(attempt, {counter, text: suspendData, given});
    await store.settled();
    const isInJournal = store.kept(this.#journal.prefix) === 'yes';
    const record = {counter, suspendData, location: course.scope};
    const isInRecords = await (records?.write(this.#key, record) ?? Promise.reject(new Error('denied'))).then(
      () => true,
      () => false,
    );
    return isInJournal || isInRecords;
  }

  /** Removes all that the device knows of this learner in this course: progress, answers, notes. */
  async erase(): Promise<void> {
    const {course, learner, records, store} = this.#options;
    for (const {attempt} of this.#journal.attempts()) this.#journal.forget(attempt);
    // Notes, the institution, what was kept aside when it could not be read.
    for (const key of keysIn(store, ownPrefix(course.id, learner.id))) removeText(store, key);
    removeText(store, this.#key);
    await Promise.all([store.settled(), records?.remove(this.#key)]);
  }

  get #key(): string {
    const {course, learner} = this.#options;
    return recordKey(course.id, course.scope, learner.id);
  }
}

/** Attempt of a session that found nothing. */
const {attempt: nothingBegun} = newProgress('00000000');

import type {Course} from '../../../../domain/course/course.ts';
import {readLrsAccess} from '../../../../domain/exchange/lrs.ts';
import {Content} from '../../../../runtime/content.ts';
import {
  learnersKey,
  readLearners,
  withCurrent,
  withLearner,
  withName,
  withoutLearner,
  writeLearners,
  type DeviceLearner,
  type DeviceLearners,
} from '../../../../runtime/device/device-learners.ts';
import {openDeviceCopy} from '../../../../runtime/device-copy/open-device-copy.ts';
import {openDurableStore} from '../../../../runtime/device-copy/open-durable-store.ts';
import {openDeviceRecords, type DeviceRecords} from '../../../../runtime/device/device-records.ts';
import {DeviceWork} from '../../../../runtime/device/device-work.ts';
import {importResult, type ImportFault} from '../../../../runtime/device/import-result.ts';
import {deviceStore} from '../../../../runtime/journal/journal-store.ts';
import type {DeviceState} from '../../../../site/learn/device-state.ts';
import {words} from '../../../../site/learn/words.ts';
import {saveResultFile} from '../../../player/ending/save-result-file.ts';
import {randomId} from '../../../random-id.ts';
import {CourseWorker} from '../course-worker.ts';
import {askToKeep} from './ask-to-keep.ts';
import {DeviceFilms} from './device-films.ts';
import {DeviceReport, eraseReportsOf} from './device-report.ts';
import {installPrompt} from './install-prompt.ts';
import {OwnCourses} from './own-courses.ts';

/** What the page of this device shows and does. Fires `change`. */
export class Device extends EventTarget {
  readonly #content: Content;
  readonly #worker: CourseWorker;
  readonly #films: DeviceFilms;
  readonly #store = deviceStore();
  readonly #durable = openDurableStore();
  readonly #own = new OwnCourses();
  /** Undefined where the site reports to nobody. */
  readonly #report: DeviceReport | undefined;
  #records: DeviceRecords | undefined;
  #course: Course | undefined;
  #learners: DeviceLearners = readLearners(this.#store);
  /** False where the browser keeps nothing: then this page alone knows the learners. */
  #isKept = true;
  #hasNotes = false;
  #percent: number | undefined;
  #notice = {text: '', isBad: false};
  #isBusy = false;

  /** @param folder address of `learn/` */
  constructor(folder: string, language: string) {
    super();
    this.#content = new Content(language, '../content');
    this.#worker = new CourseWorker(folder);
    this.#films = new DeviceFilms(folder);
    const lrs = readLrsAccess(document.documentElement.dataset['lrs']);
    if (lrs) this.#report = new DeviceReport(lrs);
    for (const part of [this.#worker, installPrompt]) part.addEventListener('change', () => this.#notify());
  }

  get state(): DeviceState {
    return {
      learners: this.#learners.all,
      current: this.#learners.current.id,
      hasNotes: this.#hasNotes,
      percent: this.#percent,
      offline: this.#worker.state,
      report: this.#report?.state,
      ...this.#films.state,
      canInstall: installPrompt.isOffered,
      isBusy: this.#isBusy,
      notice: this.#notice.text,
      isNoticeBad: this.#notice.isBad,
    };
  }

  async start(): Promise<void> {
    this.#notify();
    // The page needs no worker: it tells by itself how that stands.
    void this.#worker.start();
    const [records, course] = await Promise.all([
      openDeviceRecords(),
      this.#content.course(),
      this.#films.look(),
    ]);
    this.#records = records;
    this.#course = course;
    this.#report?.nameRecipient(course.municipality?.name ?? '');
    // Meanwhile the course in another tab may have sent something.
    document.addEventListener('visibilitychange', () => void this.#lookAtReport());
    window.addEventListener('storage', ({key}) => key === learnersKey && void this.#lookAtLearners());
    await this.#readProgress();
  }

  say(text: string, isBad = false): void {
    this.#notice = {text, isBad};
    this.#isBusy = false;
    this.#notify();
  }

  async choose(id: string): Promise<void> {
    this.#become((learners) => withCurrent(learners, id));
    await this.#readProgress();
    this.say(words().learnsNow(this.#name));
  }

  async add(name: string): Promise<void> {
    askToKeep();
    this.#become((learners) => withLearner(learners, {id: randomId(), name}));
    await this.#readProgress();
    this.say(words().learnsNow(name));
  }

  async rename(name: string): Promise<void> {
    const {id} = this.#learners.current;
    this.#become((learners) => withName(learners, id, name));
    this.say(words().nameKept);
  }

  async saveFile(): Promise<void> {
    const course = await this.#content.course();
    const {current} = this.#learners;
    const work = await (await this.#workOf(current, course)).read();
    if (!work) return this.say(words().nothingBegun, true);
    saveResultFile({...work, course, learner: current.name});
    this.say(words().fileSaved);
  }

  async openFile(text: string): Promise<void> {
    const course = await this.#content.course();
    const present = await (await this.#workOf(this.#learners.current, course)).read();
    const interactionIds = await this.#content.interactionIds();
    askToKeep();
    const found = importResult(text, {course, interactionIds, present: present?.session.progress});
    if (typeof found === 'string') return this.#refuse(found);
    const name = found.name || words().importedName;
    const target = found.needsOwnLearner ? {id: randomId(), name} : this.#learners.current;
    if (!(await this.#own.claim(course, target.id))) return this.#refuse('other-tab');
    if (!(await (await this.#workOf(target, course)).keep(found.progress, found.answers)))
      return this.#refuse('not-kept');
    if (found.needsOwnLearner) this.#become((learners) => withLearner(learners, target));
    else if (target.name === '' && found.name)
      this.#become((learners) => withName(learners, target.id, found.name));
    await this.#readProgress();
    this.say(found.needsOwnLearner ? words().importedAs(name) : words().imported);
  }

  async erase(): Promise<void> {
    const course = await this.#content.course();
    const {current} = this.#learners;
    if (!(await this.#own.claim(course, current.id))) return this.#refuse('other-tab');
    await (await this.#workOf(current, course)).erase();
    await eraseReportsOf(current.id);
    this.#become((learners) => withoutLearner(learners, current.id));
    await this.#readProgress();
    this.say(words().erased);
  }

  /** False where they stay; what is in the way is said. */
  async eraseNotes(): Promise<boolean> {
    const course = await this.#content.course();
    const {current} = this.#learners;
    if (!(await this.#own.claim(course, current.id))) {
      this.#refuse('other-tab');
      return false;
    }
    const work = await this.#workOf(current, course);
    const areGone = await work.notes.eraseAll();
    await this.#readProgress();
    return areGone;
  }

  /** Whether results go to the municipality, and the name with them. */
  async chooseReport({isOn, isNamed}: {readonly isOn: boolean; readonly isNamed: boolean}): Promise<void> {
    const wasOn = this.#report?.state.isOn === true;
    const isKept = await this.#report?.choose(this.#learners.current.id, isOn, isNamed);
    if (isKept) askToKeep();
    const {reportTurnedOn, reportTurnedOff, reportNameKept, reportNotKept} = words();
    if (!isKept) return this.say(reportNotKept, true);
    this.say(isOn ? (wasOn ? reportNameKept : reportTurnedOn) : reportTurnedOff);
  }

  async keepFilms(): Promise<void> {
    askToKeep();
    this.say(words().keepingFilms);
    this.#isBusy = true;
    this.#notify();
    const isDone = await this.#films.keepAll(() => this.#notify());
    this.say(isDone ? words().filmsKept : words().filmsFailed, !isDone);
  }

  async removeFilms(): Promise<void> {
    await this.#films.removeAll();
    this.say(words().filmsRemoved);
  }

  async install(): Promise<void> {
    await installPrompt.ask();
  }

  get #name(): string {
    return this.#learners.current.name || words().nameless;
  }

  /** As the device has it now: the course may be open in another tab. */
  async #workOf(learner: DeviceLearner, course: Course): Promise<DeviceWork> {
    const owner = {courseId: course.id, scope: course.scope, learnerId: learner.id};
    const {copy: store} = await openDeviceCopy(owner, this.#durable);
    return new DeviceWork({course, learner, records: this.#records, store, now: () => Date.now()});
  }

  async #readProgress(): Promise<void> {
    const course = this.#course;
    const device = course && (await this.#workOf(this.#learners.current, course));
    const work = await device?.read();
    this.#hasNotes = device?.notes.hasAny ?? false;
    this.#percent = work && Math.floor(work.session.outcome.measure * 100);
    await this.#lookAtReport();
  }

  async #lookAtReport(): Promise<void> {
    await this.#report?.look(this.#learners.current.id);
    this.#notify();
  }

  /** The page of another tab has added, named, chosen or removed somebody. */
  async #lookAtLearners(): Promise<void> {
    this.#learners = readLearners(this.#store);
    await this.#readProgress();
  }

  /**
   * Changes what is kept now, not what this page has read once: another tab may have added somebody. A browser
   * that keeps nothing forgets it with the page; the notice of the course says so.
   */
  #become(change: (learners: DeviceLearners) => DeviceLearners): void {
    this.#learners = change(this.#isKept ? readLearners(this.#store) : this.#learners);
    this.#isKept = writeLearners(this.#store, this.#learners);
  }

  #refuse(fault: ImportFault | 'not-kept' | 'other-tab'): void {
    this.say(words().importFaults[fault], true);
  }

  #notify(): void {
    this.dispatchEvent(new Event('change'));
  }
}

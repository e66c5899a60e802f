import type {BuiltPackage} from '../domain/exchange/built-package.ts';
import type {LmsExport} from '../domain/exchange/lms-export.ts';
import {builtPackages, downloadBuilt, scopeTitles} from './package/built-packages.ts';
import {Course} from './course/course.ts';
import type {CourseView} from './course/course-view.ts';
import {type Faults, noFaults} from './profiles/faults.ts';
import type {LmsOptions} from './lms-options.ts';
import {type LmsState, stateOf} from './lms-state.ts';
import {launchable} from './package/manifest.ts';
import {ArchiveError} from '../package-check/archive/archive-error.ts';
import {PackageError} from './package/package-error.ts';
import {type HowPlayed, Playback, asUsual} from './run/playback.ts';
import {resultsOf} from './results-export.ts';
import type {Stage} from './run/stage.ts';
import type {Screen} from './screen.ts';
import type {Move, NavigationRequest} from './sequencing/move.ts';

/** The built-in LMS: holds what is on screen, fires `change` when it is replaced. */
export class Lms extends EventTarget {
  readonly #options: LmsOptions;
  #screen: Screen | undefined;
  #course: Course | undefined;
  #lastPlayback: Playback | undefined;

  constructor(options: LmsOptions) {
    super();
    this.#options = options;
  }

  /** Undefined until start() is done. */
  get screen(): Screen | undefined {
    return this.#screen;
  }

  async start(): Promise<void> {
    const {attempts, courses, learners, packages, builtFolder, language, firstLearnerName} = this.#options;
    await attempts.recover();
    await courses.recover();
    const all = await learners.list(firstLearnerName);
    const learner = all.find(({id}) => id === learners.currentId) ?? all[0];
    if (!learner) return;
    this.#screen = {
      learners: all,
      learner,
      packages: await packages.list(),
      built: await builtPackages(builtFolder),
      titles: await scopeTitles(builtFolder, language),
      reading: undefined,
      done: undefined,
      fault: undefined,
      open: undefined,
      course: undefined,
      isRefused: false,
      playback: undefined,
      faults: noFaults,
      isHere: false,
    };
    this.dispatchEvent(new Event('change'));
  }

  /** Reads, checks and stores a zip; resolves to its id, or to undefined when it was refused. */
  async add(zip: Blob, fileName: string): Promise<string | undefined> {
    return this.#reading(fileName, async () => {
      // What reads zips comes with the first one: most visitors look at what is there.
      const {readPackage} = await import('./package/read-package.ts');
      const {record, files} = await readPackage(zip, fileName, this.#options.schemas);
      await this.#options.packages.add(record, files);
      this.#show({packages: await this.#options.packages.list()});
      return record.id;
    });
  }

  /** Fetches a built package, compares it with its published SHA-256, and adds it unless it is there. */
  async addBuilt(built: BuiltPackage): Promise<string | undefined> {
    if (this.#screen?.packages.some(({id}) => id === built.sha256)) return built.sha256;
    const zip = await this.#reading(built.file, () => downloadBuilt(this.#options.builtFolder, built));
    return zip && this.add(zip, built.file);
  }

  async remove(packageId: string): Promise<void> {
    const {packages, attempts, courses} = this.#options;
    const name = this.#screen?.packages.find(({id}) => id === packageId)?.fileName ?? '';
    await packages.remove(packageId);
    await Promise.all([attempts.forget(packageId), courses.forget(packageId)]);
    const done = {what: 'package-removed', name} as const;
    this.#show({packages: await packages.list(), open: undefined, course: undefined, done});
  }

  async addLearner(name: string): Promise<void> {
    const learner = await this.#options.learners.add(name);
    this.#show({learners: await this.#options.learners.list(name)});
    await this.chooseLearner(learner.id);
    this.#show({done: {what: 'learner-added', name}});
  }

  async chooseLearner(learnerId: string): Promise<void> {
    const learner = this.#screen?.learners.find(({id}) => id === learnerId);
    if (!learner) return;
    this.#options.learners.choose(learnerId);
    this.#lastPlayback = undefined;
    this.#show({learner});
    this.#show({course: await this.#readCourse()});
  }

  /** Opens a package's page; undefined goes back to the list, where stands why one was refused. */
  async openPackage(packageId: string | undefined): Promise<void> {
    const open = this.#screen?.packages.find(({id}) => id === packageId);
    this.#lastPlayback = undefined;
    // Opened again, its buttons stay where they are: somebody may be about to press one.
    const anew = open?.id === this.#screen?.open?.id && open ? {} : {course: undefined, isHere: false};
    this.#show({open, done: undefined, ...(open && {fault: undefined}), ...anew});
    this.#show({course: await this.#readCourse()});
  }

  /**
   * Begins a visit of the chosen item. The content of the visit before must have left its frame. Rejects, and has moved
   * nothing, when what plays SCOs cannot be fetched.
   */
  async play(scoId: string, how: HowPlayed): Promise<void> {
    this.#screen?.playback?.end();
    await this.#stage.load();
    await this.#course?.refresh();
    const isFree = !this.#course?.sequence || how.requested === 'review' || how.terms.mode === 'browse';
    if (!isFree) return this.#follow(this.#course?.navigate({type: 'choice', target: scoId}), how);
    this.#course?.endVisit();
    return this.deliver(scoId, how);
  }

  /** Asks the sequencing of the package for the next step, and plays what it says. */
  async navigate(request: NavigationRequest['type'] & ('start' | 'continue' | 'previous')): Promise<void> {
    this.#screen?.playback?.end();
    await this.#stage.load();
    await this.#course?.refresh();
    await this.#follow(request === 'start' ? this.#course?.goOn() : this.#course?.navigate({type: request}));
  }

  /** Plays what a request has led to. Past the end of the course nothing is left to play, and nothing was refused. */
  async #follow(went: Move | undefined, how?: HowPlayed): Promise<void> {
    return went?.hasEnded ? this.#close({isRefused: false}) : this.deliver(went?.delivered, how);
  }

  /** Plays what the sequencing has delivered; undefined: it has refused, and the package's page says so. */
  async deliver(scoId: string | undefined, how: HowPlayed = asUsual): Promise<void> {
    this.#screen?.playback?.end();
    const {learner, open: packageRecord} = this.#screen ?? {};
    const course = this.#course;
    const item = launchable(packageRecord?.manifest.items ?? []).find(({id}) => id === scoId);
    if (!learner || !packageRecord || !course) return;
    if (!item) return this.#close({isRefused: true});
    const playback = new Playback({
      ...how,
      learner,
      packageRecord,
      course,
      item,
      faults: () => this.#screen?.faults ?? noFaults,
      stage: this.#stage,
    });
    for (const type of ['commit', 'end'])
      playback.addEventListener(type, () => this.#show({course: course.view}));
    await playback.begin();
    this.#lastPlayback = playback;
    this.#show({playback, isRefused: false, course: course.view});
  }

  /** Ends the visit, after its content has left the frame. */
  async stop(): Promise<void> {
    const {playback} = this.#screen ?? {};
    playback?.end();
    // An asset cannot say that it is over.
    if (playback && !playback.options.item.launch.isSco) this.#course?.navigate({type: 'exit'});
    await this.#close({isRefused: false});
  }

  /** Begins a new attempt at the whole package. */
  async restart(): Promise<void> {
    await this.#course?.restart();
    this.#show({course: this.#course?.view});
  }

  /** The database is gone: nothing is left to be shown. What is played goes into the journal, for the next page. */
  lose(): void {
    this.#screen?.playback?.keepAgain();
    this.#screen?.playback?.end();
    this.#course = undefined;
    this.#show({packages: [], open: undefined, course: undefined, playback: undefined, isRefused: false});
  }

  /** What goes wrong from now on. */
  setFaults(faults: Faults): void {
    this.#show({faults});
    this.#screen?.playback?.staged?.tell(faults);
  }

  /** Everybody's results, for the trainer's page. */
  async results(): Promise<LmsExport> {
    const {learners = [], packages = []} = this.#screen ?? {};
    const attempts = await this.#options.attempts.all();
    return resultsOf({learners, packages, attempts, nowIso: new Date().toISOString()});
  }

  /** The open package is played on the site's own origin from its next launch on, or no longer. */
  playHere(isHere: boolean): void {
    this.#show({isHere});
  }

  get #stage(): Stage {
    const {stage, ownStage = stage} = this.#options;
    return this.#screen?.isHere ? ownStage : stage;
  }

  /** See LmsState. */
  state(): LmsState {
    const {learner, open, course} = this.#screen ?? {};
    return stateOf({learner, open, course, playback: this.#screen?.playback ?? this.#lastPlayback});
  }

  async #close(change: Pick<Screen, 'isRefused'>): Promise<void> {
    // Shown together: what the visit has changed is never missing from the page behind it.
    this.#show({playback: undefined, ...change, course: await this.#readCourse()});
  }

  async #readCourse(): Promise<CourseView | undefined> {
    const {learner, open: packageRecord} = this.#screen ?? {};
    const {attempts, courses} = this.#options;
    this.#course =
      learner && packageRecord && (await Course.load({learner, packageRecord, attempts, courses}));
    return this.#course?.view;
  }

  /** Runs a step with its file named on screen; a PackageError or an ArchiveError is shown and ends in undefined. */
  async #reading<T>(fileName: string, step: () => Promise<T>): Promise<T | undefined> {
    this.#show({reading: fileName, fault: undefined, done: undefined});
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof PackageError || error instanceof ArchiveError)) throw error;
      this.#show({fault: {fileName, error}});
      return undefined;
    } finally {
      this.#show({reading: undefined});
    }
  }

  #show(change: Partial<Screen>): void {
    if (!this.#screen) return;
    this.#screen = {...this.#screen, ...change};
    this.dispatchEvent(new Event('change'));
  }
}

import type {BuiltPackage} from '../domain/built-package.ts';
import type {Attempt, EntryWish} from './attempt.ts';
import {builtPackages} from './built-packages.ts';
import type {LmsState} from './lms-state.ts';
import {launchable} from './manifest.ts';
import {PackageError} from './package-error.ts';
import {Playback} from './playback.ts';
import {readPackage, sha256} from './read-package.ts';
import type {AttemptStore} from './storage/attempt-store.ts';
import type {Learner, PackageRecord} from './storage/database.ts';
import type {LearnerStore} from './storage/learner-store.ts';
import type {PackageStore} from './storage/package-store.ts';

export interface LmsOptions {
  readonly packages: PackageStore;
  readonly attempts: AttemptStore;
  readonly learners: LearnerStore;
  /** Address of the folder with the built packages, with a slash at its end. */
  readonly builtFolder: string;
  /** Name of the learner who is there from the beginning. */
  readonly firstLearnerName: string;
}

/** What is on screen. Replaced, never changed. */
export interface Screen {
  readonly learners: readonly Learner[];
  readonly learner: Learner;
  readonly packages: readonly PackageRecord[];
  readonly built: readonly BuiltPackage[];
  /** Name of the file being read. */
  readonly reading: string | undefined;
  readonly fault: {readonly fileName: string; readonly error: PackageError} | undefined;
  readonly open: PackageRecord | undefined;
  /** The learner's latest attempts at the open package, by SCO id. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly playback: Playback | undefined;
}

/** The built-in LMS: holds what is on screen, fires `change` when it is replaced. */
export class Lms extends EventTarget {
  readonly #options: LmsOptions;
  #screen: Screen | undefined;
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
    const {attempts, learners, packages, builtFolder, firstLearnerName} = this.#options;
    await attempts.recover();
    const all = await learners.list(firstLearnerName);
    const learner = all.find(({id}) => id === learners.currentId) ?? all[0];
    if (!learner) return;
    this.#screen = {
      learners: all,
      learner,
      packages: await packages.list(),
      built: await builtPackages(builtFolder),
      reading: undefined,
      fault: undefined,
      open: undefined,
      attempts: new Map(),
      playback: undefined,
    };
    this.dispatchEvent(new Event('change'));
  }

  /** Reads, checks and stores a zip; resolves to its id, or to undefined when it was refused. */
  async add(zip: Blob, fileName: string): Promise<string | undefined> {
    return this.#reading(fileName, async () => {
      const {record, files} = await readPackage(zip, fileName);
      await this.#options.packages.add(record, files);
      this.#show({packages: await this.#options.packages.list()});
      return record.id;
    });
  }

  /** Fetches a built package, compares it with its published SHA-256, and adds it unless it is there. */
  async addBuilt(built: BuiltPackage): Promise<string | undefined> {
    if (this.#screen?.packages.some(({id}) => id === built.sha256)) return built.sha256;
    const zip = await this.#reading(built.file, () => this.#download(built));
    return zip && this.add(zip, built.file);
  }

  async remove(packageId: string): Promise<void> {
    await this.#options.packages.remove(packageId);
    this.#show({packages: await this.#options.packages.list(), open: undefined});
  }

  async addLearner(name: string): Promise<void> {
    const learner = await this.#options.learners.add(name);
    this.#show({learners: await this.#options.learners.list(name)});
    await this.chooseLearner(learner.id);
  }

  async chooseLearner(learnerId: string): Promise<void> {
    const learner = this.#screen?.learners.find(({id}) => id === learnerId);
    if (!learner) return;
    this.#options.learners.choose(learnerId);
    this.#lastPlayback = undefined;
    this.#show({learner});
    await this.#loadAttempts();
  }

  /** Opens a package's page; undefined goes back to the list. */
  async openPackage(packageId: string | undefined): Promise<void> {
    const open = this.#screen?.packages.find(({id}) => id === packageId);
    this.#lastPlayback = undefined;
    this.#show({open, fault: undefined});
    await this.#loadAttempts();
  }

  /** Begins a visit of a SCO. The content of the visit before must have left its frame. */
  async play(scoId: string, wish: EntryWish, extraParameters: string): Promise<void> {
    this.#screen?.playback?.end();
    await this.#loadAttempts();
    const screen = this.#screen;
    const item = launchable(screen?.open?.manifest.items ?? []).find(({id}) => id === scoId);
    if (!screen?.open || !item) return;
    const playback = new Playback({
      learner: screen.learner,
      packageRecord: screen.open,
      item,
      wish,
      last: screen.attempts.get(scoId),
      extraParameters,
      save: (attempt) => this.#options.attempts.save(attempt),
    });
    await playback.begin();
    this.#lastPlayback = playback;
    this.#show({playback});
  }

  /** Ends the visit, after its content has left the frame. */
  async stop(): Promise<void> {
    this.#screen?.playback?.end();
    this.#show({playback: undefined});
    await this.#loadAttempts();
  }

  /** See LmsState. */
  state(): LmsState {
    const {learner, open, playback} = this.#screen ?? {};
    return structuredClone({
      learner: learner?.name ?? '',
      package: open?.id,
      ...(visitState(playback ?? this.#lastPlayback) ?? this.#latestState()),
    });
  }

  /** Without a visit of this page: what an earlier page has left. */
  #latestState(): VisitState {
    const attempts = [...(this.#screen?.attempts.values() ?? [])];
    const latest = attempts.sort((a, b) => a.savedAt.localeCompare(b.savedAt)).at(-1);
    return {sco: latest?.scoId, attempt: latest?.number, cmi: latest?.cmi ?? {}, calls: [], commits: []};
  }

  async #loadAttempts(): Promise<void> {
    const {learner, open} = this.#screen ?? {};
    if (!learner || !open) return;
    this.#show({attempts: await this.#options.attempts.latest(learner.id, open.id)});
  }

  async #download({file, sha256: expected}: BuiltPackage): Promise<Blob> {
    const response = await fetch(this.#options.builtFolder + encodeURIComponent(file)).catch(() => undefined);
    if (!response?.ok) throw new PackageError('download-failed', {status: response?.status ?? 0});
    const zip = await response.blob();
    if ((await sha256(zip)) !== expected) throw new PackageError('changed-package');
    return zip;
  }

  /** Runs a step with its file named on screen; a PackageError is shown and ends in undefined. */
  async #reading<T>(fileName: string, step: () => Promise<T>): Promise<T | undefined> {
    this.#show({reading: fileName, fault: undefined});
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
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

type VisitState = Omit<LmsState, 'learner' | 'package'>;

function visitState(playback: Playback | undefined): VisitState | undefined {
  return (
    playback && {
      sco: playback.options.item.id,
      attempt: playback.attemptNumber,
      cmi: playback.stored,
      calls: playback.calls,
      commits: playback.commits,
    }
  );
}

import {notClosed} from '../../save-queue/save-errors.ts';
import {TrackerError, type Launch, type Snapshot, type Tracker} from '../../tracker.ts';
import {assertSuspendDataFits} from '../suspend-data-fits.ts';
import {ElementWriter, type Field} from './element-writer.ts';
import type {LmsCall, LmsLink} from './lms-link.ts';
import type {ScormDialect} from './scorm-dialect.ts';

export interface ScormTrackerOptions {
  readonly link: LmsLink;
  readonly dialect: ScormDialect;
  readonly isOnline: () => boolean;
}

/** One SCORM session from Initialize to Terminate, the same for both versions. */
export class ScormTracker implements Tracker {
  readonly #link: LmsLink;
  readonly #dialect: ScormDialect;
  readonly #isOnline: () => boolean;
  readonly #writer: ElementWriter;
  #state: 'new' | 'running' | 'ended-unstored' | 'closed' = 'new';
  #suspendLimitChars = 0;
  #mayWrite = false;
  #closeError: TrackerError | undefined;

  constructor({link, dialect, isOnline}: ScormTrackerOptions) {
    this.#link = link;
    this.#dialect = dialect;
    this.#isOnline = isOnline;
    this.#writer = new ElementWriter({
      link,
      required: dialect.required,
      standInFor: (field, isPlain) => dialect.standInFor(field, isPlain),
    });
  }

  async open(): Promise<Launch> {
    this.#begin();
    const launch = this.#dialect.readLaunch();
    for (const field of this.#dialect.given()) this.#writer.noteGiven(field);
    this.#suspendLimitChars = launch.suspendLimitChars;
    this.#mayWrite = launch.mayWrite;
    return launch;
  }

  /** Everything happens before the first await: a page that is being hidden gets no second turn. */
  async save(snapshot: Snapshot, isHeard = true): Promise<void> {
    if (this.#state === 'closed') throw new TrackerError('The session with the LMS is closed.', 'closed');
    if (!this.#mayWrite) return;
    this.#demandOnline();
    this.#resume();
    const fields = this.#fieldsOf(snapshot);
    if (isHeard) this.#refuse('Commit', this.#writer.commitStandIns(fields));
    const failure = this.#writer.write(isHeard ? fields : this.#writer.varied(fields));
    const code = this.#writer.sent(() => this.#link.commit(), isHeard);
    this.#refuse('Commit', code);
    if (failure) throw failure;
  }

  get closeError(): TrackerError | undefined {
    return this.#closeError;
  }

  close(snapshot: Snapshot): boolean {
    if (this.#state === 'closed') return true;
    this.#closeError = undefined;
    try {
      const unwritten = this.#mayWrite ? [] : this.#dialect.unwrittenEnd();
      if (!unwritten) {
        this.#state = 'closed';
        return true;
      }
      this.#demandOnline();
      this.#resume();
      this.#writer.write(this.#mayWrite ? this.#writer.varied(this.#fieldsOf(snapshot, true)) : unwritten);
      this.#terminate();
      return true;
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
      this.#closeError = error;
      return false;
    }
  }

  /** With the page there, what a failed commit kept back is made good first. */
  async end(snapshot: Snapshot): Promise<void> {
    if (this.#state === 'closed') return;
    if (this.#mayWrite) {
      this.#demandOnline();
      this.#resume();
      this.#refuse('Commit', this.#writer.commitStandIns(this.#fieldsOf(snapshot)));
    }
    if (!this.close(snapshot)) throw this.#closeError ?? notClosed();
  }

  totalTimeMs(): number | undefined {
    return this.#dialect.totalTimeMs();
  }

  distrustSent(): void {
    this.#writer.distrustSent();
  }

  waiting(): ReadonlySet<number> {
    return this.#dialect.waiting();
  }

  objectivesMetElsewhere(objectives: readonly string[]): ReadonlySet<string> | undefined {
    return this.#dialect.metElsewhere?.(objectives);
  }

  #terminate(): void {
    const code = this.#writer.sent(() => this.#link.terminate());
    if (code === '') this.#state = 'closed';
    else if (this.#dialect.failedEndEnds) this.#state = 'ended-unstored';
    this.#refuse('Terminate', code);
  }

  #begin(): void {
    const code = this.#link.initialize();
    // The page was loaded again without an end of the session: that session still runs, and is ours.
    const {alreadyRunningCode, statusElement} = this.#dialect;
    const isRunning = code === alreadyRunningCode && this.#link.get(statusElement) !== '';
    if (code && !isRunning) {
      throw this.#link.refusal('Initialize', code);
    }
    this.#state = 'running';
  }

  /** Before anything is read: an ended session gives back empty values, and no held score. */
  #resume(): void {
    if (this.#state === 'ended-unstored') this.#begin();
  }

  /** Offline, an LMS may answer "true" and store nothing: so it is not even asked. */
  #demandOnline(): void {
    if (this.#isOnline()) return;
    this.#writer.distrustSent();
    throw new TrackerError('The device is offline: the LMS cannot store anything now.', 'offline');
  }

  #refuse(call: LmsCall, code: string): void {
    if (code) throw this.#link.refusal(call, code);
  }

  #fieldsOf(snapshot: Snapshot, isEnd = false): readonly Field[] {
    assertSuspendDataFits(snapshot.suspendData, this.#suspendLimitChars);
    return this.#dialect.fields(snapshot, isEnd);
  }
}

import {FakeApi12} from './fake-api12.ts';
import {FakeApi2004} from './fake-api2004.ts';
import {FakeSite, type Sent} from './fake-site.ts';
import type {FakeLmsSettings, LaunchRequest} from './launch-request.ts';
import {arrive, giveBack, onPhase, type LmsSession} from './quirks.ts';
import type {LmsProfile} from '../../src/lms/profiles/lms-profile.ts';
import {strictLms} from '../../src/lms/profiles/lms-profiles.ts';
import {given12, given2004, isFinished, isLeftOpen, type Attempt} from './launch-rules.ts';

/** What outlives a page; plain data for JSON. */
export interface SavedLms {
  readonly attempts: readonly Attempt[];
  readonly knownNames: readonly string[];
}

/**
 * A strict LMS with one learner, one activity, one SCO, in memory. Every behaviour of it was
 * measured on real LMSs or read in their source: README.md lists them. Works in a page as well.
 */
export class FakeLms {
  readonly site: FakeSite;
  readonly #settings: FakeLmsSettings;
  readonly #profile: LmsProfile;
  readonly #attempts: Attempt[];
  /** Attempts whose session was ended by the content. */
  readonly #ended = new Set<Attempt>();

  constructor(settings: FakeLmsSettings, saved: SavedLms = {attempts: [], knownNames: []}) {
    this.#settings = settings;
    this.#attempts = saved.attempts.map((attempt) => ({...attempt}));
    this.#profile = settings.profile ?? strictLms;
    this.site = new FakeSite(saved.knownNames, this.#profile);
  }

  /** A fresh page for SCORM 1.2: put it at `window.API`. Throws when the activity is locked. */
  launch12(request: LaunchRequest = {}): FakeApi12 {
    const attempt = this.#enter(request);
    const given = giveBack(this.#profile, 'scorm12', given12(this.#settings, attempt, request));
    const isStrict = this.#settings.isStrict ?? false;
    return this.#watch(new FakeApi12({...this.#apiOptions(attempt), given, isStrict}), attempt);
  }

  /** A fresh page for SCORM 2004: put it at `window.API_1484_11`. Throws when the activity is locked. */
  launch2004(request: LaunchRequest = {}): FakeApi2004 {
    const attempt = this.#enter(request);
    const given = giveBack(this.#profile, 'scorm2004', given2004(this.#settings, attempt, request));
    return this.#watch(new FakeApi2004({...this.#apiOptions(attempt), given}), attempt);
  }

  /** Stored values of the newest attempt. */
  get stored(): Readonly<Record<string, string>> {
    return this.#attempts.at(-1) ?? {};
  }

  get attemptCount(): number {
    return this.#attempts.length;
  }

  /** Grade of the newest attempt with two decimals: the raw score, whatever its maximum. */
  get grade(): string {
    if (!this.#counts) return '0.00';
    const raw = this.stored[this.#settings.standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'];
    return Number(raw ?? 0).toFixed(2);
  }

  /** Whether the activity is done when the admin asked for this status; taken literally. */
  isDone(rule: 'passed' | 'completed'): boolean {
    if (this.#isOpen) return false;
    if (this.#settings.standard === 'scorm12') return this.stored['cmi.core.lesson_status'] === rule;
    return this.stored[rule === 'passed' ? 'cmi.success_status' : 'cmi.completion_status'] === rule;
  }

  saved(): SavedLms {
    return {attempts: this.#attempts.map((attempt) => ({...attempt})), knownNames: [...this.site.knownNames]};
  }

  /** The learner logs in: what becomes of the browser's storage. */
  login(storage: Pick<Storage, 'length' | 'key' | 'removeItem'>): void {
    if (!this.#profile.clearsStorage) return;
    for (let at = storage.length - 1; at >= 0; at--) storage.removeItem(storage.key(at) ?? '');
  }

  get #isOpen(): boolean {
    return isLeftOpen(this.#profile, this.stored);
  }

  get #counts(): boolean {
    const max = this.stored['cmi.core.score.max'] ?? this.stored['cmi.score.max'];
    const newest = this.#attempts.at(-1);
    const isEnded = newest !== undefined && this.#ended.has(newest);
    return !this.#isOpen && (!this.#profile.gradesAtEnd || (isEnded && Number(max) > 0));
  }

  #enter({isNewAttempt = false}: LaunchRequest): Attempt {
    const {standard, forceNewAttempt = 'no', maxAttempts = Infinity} = this.#settings;
    const newest = this.#attempts.at(-1);
    if (newest && this.#attempts.length >= maxAttempts)
      throw new Error('No attempts are left: the activity is locked.');
    const isForced =
      forceNewAttempt === 'always' ||
      (forceNewAttempt === 'when-finished' && newest !== undefined && isFinished(standard, newest));
    if (newest && !isForced && !isNewAttempt) return newest;
    const fresh: Attempt = {};
    this.#attempts.push(fresh);
    return fresh;
  }

  #apiOptions(attempt: Attempt) {
    const session: LmsSession = {profile: this.#profile, attempt, answered: new Set()};
    return {
      site: this.site,
      profile: this.#profile,
      unsupported: this.#settings.unsupported ?? [],
      store: (fields: readonly Sent[]) => arrive(session, fields),
      onEnd: () => void this.#ended.add(attempt),
    };
  }

  /** The newest page is the one to which things happen. */
  #watch<T extends {endItself(): void}>(api: T, attempt: Attempt): T {
    const session: LmsSession = {profile: this.#profile, attempt, answered: new Set()};
    this.site.onPhase = (phase) => {
      if (phase === this.#profile.endsItselfAt) api.endItself();
      onPhase(session, phase, this.#settings.standard);
    };
    return api;
  }
}

import {FakeApi12} from './fake-api12.ts';
import {FakeApi2004} from './fake-api2004.ts';
import {FakeSite, type Sent} from './fake-site.ts';
import {given12, given2004, isFinished, type Attempt} from './launch-rules.ts';

export interface FakeLmsSettings {
  readonly standard: 'scorm12' | 'scorm2004';
  /** 1.2 only: the limits of the standard instead of the generous ones. */
  readonly isStrict?: boolean;
  /** Who the LMS says is learning; by default Anna. An LMS may give no id (''). */
  readonly learner?: {readonly id: string; readonly name: string};
  readonly language?: string;
  readonly launchData?: string;
  /** 1.2, 0..100. */
  readonly masteryScore?: number;
  /** 2004, −1..1. */
  readonly scaledPassingScore?: number;
  /** 2004, 0..1. */
  readonly completionThreshold?: number;
  /** Beginnings of the names of optional elements that this LMS does not have. */
  readonly unsupported?: readonly string[];
  /** When a launch makes a new attempt without being asked to. */
  readonly forceNewAttempt?: 'no' | 'when-finished' | 'always';
  /** Attempts allowed; the activity is locked after the last one was begun and left. */
  readonly maxAttempts?: number;
}

export interface LaunchRequest {
  /** The learner ticked "Start a new attempt". */
  readonly isNewAttempt?: boolean;
  /** A teacher looks at it. */
  readonly isPreview?: boolean;
}

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
  readonly #attempts: Attempt[];

  constructor(settings: FakeLmsSettings, saved: SavedLms = {attempts: [], knownNames: []}) {
    this.#settings = settings;
    this.#attempts = saved.attempts.map((attempt) => ({...attempt}));
    this.site = new FakeSite(saved.knownNames);
  }

  /** A fresh page for SCORM 1.2: put it at `window.API`. Throws when the activity is locked. */
  launch12(request: LaunchRequest = {}): FakeApi12 {
    const attempt = this.#enter(request);
    const given = given12(this.#settings, attempt, request);
    return new FakeApi12({...this.#apiOptions(attempt), given, isStrict: this.#settings.isStrict ?? false});
  }

  /** A fresh page for SCORM 2004: put it at `window.API_1484_11`. Throws when the activity is locked. */
  launch2004(request: LaunchRequest = {}): FakeApi2004 {
    const attempt = this.#enter(request);
    return new FakeApi2004({
      ...this.#apiOptions(attempt),
      given: given2004(this.#settings, attempt, request),
    });
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
    const raw = this.stored[this.#settings.standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'];
    return Number(raw ?? 0).toFixed(2);
  }

  /** Whether the activity is done when the admin asked for this status; taken literally. */
  isDone(rule: 'passed' | 'completed'): boolean {
    if (this.#settings.standard === 'scorm12') return this.stored['cmi.core.lesson_status'] === rule;
    return this.stored[rule === 'passed' ? 'cmi.success_status' : 'cmi.completion_status'] === rule;
  }

  saved(): SavedLms {
    return {attempts: this.#attempts.map((attempt) => ({...attempt})), knownNames: [...this.site.knownNames]};
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
    return {
      site: this.site,
      unsupported: this.#settings.unsupported ?? [],
      store: (fields: readonly Sent[]) => Object.assign(attempt, Object.fromEntries(fields)),
    };
  }
}

import {TrackerError} from '../tracker.ts';

/** `LMS` before every function name in SCORM 1.2, nothing in SCORM 2004. */
export type ApiPrefix = 'LMS' | '';

/**
 * The LMS does not run our session (any more): not initialised, or terminated.
 * SCORM 1.2: 301; SCORM 2004: 112, 113, 122, 123, 132, 133, 142, 143.
 */
const NO_SESSION = new Set(['301', '112', '113', '122', '123', '132', '133', '142', '143']);

/**
 * The eight functions of the SCORM run-time object, in both spellings. Strings only go in; what
 * comes out ("true", true, 1, "1", a number for an error code) is made uniform. A function that throws
 * (its frame may be gone) becomes a `TrackerError`.
 */
export class LmsLink {
  readonly #api: object;
  readonly #prefix: ApiPrefix;

  constructor(api: object, prefix: ApiPrefix) {
    this.#api = api;
    this.#prefix = prefix;
  }

  /** Returns '' when taken, else the LMS's error code ('101' where it gave none). */
  initialize(): string {
    return this.#accepted(this.#call('Initialize', ''));
  }

  /** Returns the value, '' for an element the LMS does not hold or does not know. */
  get(element: string): string {
    const value = this.#call('GetValue', element);
    return value === undefined || value === null ? '' : String(value);
  }

  /**
   * Returns '' when the LMS took the value, else its error code. Throws `TrackerError` when the
   * reason is not the value but a session that does not run.
   */
  set(element: string, value: string): string {
    const code = this.#accepted(this.#call('SetValue', element, value));
    if (NO_SESSION.has(code)) {
      throw new TrackerError(`The LMS has no running session: it refused ${element} with ${code}.`, code);
    }
    return code;
  }

  /** Returns '' when the LMS says that it stored everything, else its error code. */
  commit(): string {
    return this.#accepted(this.#call('Commit', ''));
  }

  /** Ends the session (LMSFinish, Terminate). Returns '' when taken, else the error code. */
  terminate(): string {
    return this.#accepted(this.#call(this.#prefix ? 'Finish' : 'Terminate', ''));
  }

  #accepted(answer: unknown): string {
    if (/^(?:true|1)$/i.test(String(answer))) return '';
    const code = String(this.#call('GetLastError'));
    return /^[1-9]\d*$/.test(code) ? code : '101';
  }

  #call(name: string, ...args: string[]): unknown {
    const fullName = this.#prefix + name;
    try {
      const run: unknown = Reflect.get(this.#api, fullName);
      if (typeof run !== 'function') throw new Error('no such function');
      return Reflect.apply(run, this.#api, args);
    } catch (cause) {
      throw new TrackerError(`The LMS's ${fullName} threw: ${String(cause)}`, 'threw');
    }
  }
}

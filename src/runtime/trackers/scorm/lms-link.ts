import {TrackerError} from '../../tracker.ts';

/** `LMS` before every function name in SCORM 1.2, nothing in SCORM 2004. */
export type ApiPrefix = 'LMS' | '';

/**
 * The LMS does not run our session (any more): not initialised, or terminated.
 * SCORM 1.2: 301; SCORM 2004: 112, 113, 122, 123, 132, 133, 142, 143.
 */
const NO_SESSION = new Set(['301', '112', '113', '122', '123', '132', '133', '142', '143']);

/** A call that may be refused. In SCORM 1.2 `Terminate` is called Finish. */
export type LmsCall = 'Initialize' | 'SetValue' | 'Commit' | 'Terminate';

/** An LMS may answer with a page of HTML. */
const mostChars = 200;

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
    if (NO_SESSION.has(code)) throw this.refusal('SetValue', code, element);
    return code;
  }

  /** Returns '' when the LMS says that it stored everything, else its error code. */
  commit(): string {
    return this.#accepted(this.#call('Commit', ''));
  }

  /** Ends the session (LMSFinish, Terminate). Returns '' when taken, else the error code. */
  terminate(): string {
    return this.#accepted(this.#call(this.#nameOf('Terminate'), ''));
  }

  /** The error for a call that was refused with this code, with the LMS's own words for it. */
  refusal(call: LmsCall, code: string, element = ''): TrackerError {
    const name = `${this.#prefix}${this.#nameOf(call)}`;
    const lmsText = this.#textOf(code);
    const what = element ? `${name} of ${element}` : name;
    const said = lmsText ? `: ${lmsText}` : '';
    return new TrackerError(`The LMS refused ${what} with error ${code}${said}.`, code, {
      call: name,
      element,
      lmsText,
    });
  }

  /** '' where the LMS has no words, or throws. */
  #textOf(code: string): string {
    try {
      return String(this.#call('GetErrorString', code) ?? '').slice(0, mostChars);
    } catch {
      // The words are a help, no part of the session.
      return '';
    }
  }

  #nameOf(call: LmsCall): string {
    return call === 'Terminate' && this.#prefix ? 'Finish' : call;
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
      const [element = ''] = args;
      throw new TrackerError(`The LMS's ${fullName} threw: ${String(cause)}`, 'threw', {
        call: fullName,
        element,
        cause,
      });
    }
  }
}

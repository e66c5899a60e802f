import type {Call, NoteCall} from '../../../domain/technical/call.ts';
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
  readonly #note: NoteCall | undefined;

  /** @param note hears of each call but those that only ask about an error */
  constructor(api: object, prefix: ApiPrefix, note?: NoteCall) {
    this.#api = api;
    this.#prefix = prefix;
    this.#note = note;
  }

  /** Returns '' when taken, else the LMS's error code ('101' where it gave none). */
  initialize(): string {
    return this.#ask('Initialize', '');
  }

  /** Returns the value, '' for an element the LMS does not hold or does not know. Some say that in a word of their language. */
  get(element: string): string {
    const atMs = Date.now();
    const answer = String(this.#call('GetValue', element))
      .trim()
      .replace(/^(?:null|undefined)$/, '');
    this.#noted(atMs, 'GetValue', [element], {answer});
    return answer;
  }

  /**
   * Returns '' when the LMS took the value, else its error code. Throws `TrackerError` when the
   * reason is not the value but a session that does not run.
   */
  set(element: string, value: string): string {
    const code = this.#ask('SetValue', element, value);
    if (NO_SESSION.has(code)) throw this.refusal('SetValue', code, element);
    return code;
  }

  /** Returns '' when the LMS says that it stored everything, else its error code. */
  commit(): string {
    return this.#ask('Commit', '');
  }

  /** Ends the session (LMSFinish, Terminate). Returns '' when taken, else the error code. */
  terminate(): string {
    return this.#ask('Terminate', '');
  }

  /** The error for a call that was refused with this code, with the LMS's own words for it. */
  refusal(call: LmsCall, code: string, element = ''): TrackerError {
    const name = this.#full(call);
    const lmsText = this.#help('GetErrorString', code);
    const what = element ? `${name} of ${element}` : name;
    const said = lmsText ? `: ${lmsText}` : '';
    return new TrackerError(`The LMS refused ${what} with error ${code}${said}.`, code, {
      call: name,
      element,
      lmsText,
    });
  }

  /** The words are a help, no part of the session: '' where the LMS throws. */
  #help(name: string, about: string): string {
    try {
      return String(this.#run(name, about) ?? '').slice(0, mostChars);
    } catch {
      return '';
    }
  }

  #full(call: string): string {
    return this.#prefix + (call === 'Terminate' && this.#prefix ? 'Finish' : call);
  }

  /** Returns '' when the LMS said yes, else its error code. */
  #ask(call: LmsCall, ...args: string[]): string {
    const atMs = Date.now();
    const answer = String(this.#call(call, ...args)).trim();
    if (/^(?:true|1)$/i.test(answer)) {
      this.#noted(atMs, call, args, {answer});
      return '';
    }
    const error = String(this.#call('GetLastError')).trim();
    const code = /^[1-9]\d*$/.test(error) ? error : '101';
    const text = `${this.#help('GetErrorString', code)} ${this.#help('GetDiagnostic', '')}`;
    this.#noted(atMs, call, args, {answer, code, text});
    return code;
  }

  #call(call: string, ...args: string[]): unknown {
    try {
      return this.#run(call, ...args);
    } catch (cause) {
      const name = this.#full(call);
      const [element = ''] = args;
      const text = `The LMS's ${name} threw: ${String(cause)}`;
      this.#noted(Date.now(), call, args, {code: 'threw', text, cause});
      throw new TrackerError(text, 'threw', {call: name, element, cause});
    }
  }

  #noted(atMs: number, call: string, [element, value]: readonly string[], rest: Partial<Call>): void {
    this.#note?.({atMs, tookMs: Date.now() - atMs, name: this.#full(call), element, value, ...rest});
  }

  #run(call: string, ...args: string[]): unknown {
    const run: unknown = Reflect.get(this.#api, this.#full(call));
    if (typeof run !== 'function') throw new Error('no such function');
    return Reflect.apply(run, this.#api, args);
  }
}

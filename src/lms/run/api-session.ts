/**
 * The eight calls of the two standards: the guard says who may call what when, what is let through goes on to
 * scorm-again, and GetLastError knows both. Source: SCORM 1.2 RTE 3.3; SCORM 2004 4th Ed. RTE 3.1.
 */
import type {ScormVersion} from '../package/manifest.ts';
import type {ScormApi} from './api-calls.ts';
import type {ElementStore} from './model/element-store.ts';
import {codesOf} from './model/error-codes.ts';
import {Guard} from './model/guard.ts';
import type {InnerApi} from './scorm-again/inner-api.ts';

export interface SessionOptions {
  readonly version: ScormVersion;
  readonly inner: InnerApi;
  readonly storeOf: (element: string) => ElementStore;
  /** After the end. */
  readonly ended: () => void;
}

export class ApiSession {
  readonly #options: SessionOptions;
  readonly #guard: Guard;
  #error = '0';

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#guard = new Guard(options.version, options.storeOf);
  }

  get lastError(): string {
    return this.#error;
  }

  /** By the names of the version. */
  methods(): ScormApi {
    const {version, inner} = this.#options;
    const calls: Record<string, (...args: readonly unknown[]) => string> = {
      Initialize: (parameter) => this.#initialize(text(parameter)),
      [version === '1.2' ? 'Finish' : 'Terminate']: (parameter) => this.#end(text(parameter)),
      GetValue: (element) => this.#get(text(element)),
      SetValue: (element, value) => this.#set(text(element), text(value)),
      Commit: (parameter) => this.#commit(text(parameter)),
      GetLastError: () => this.#error,
      GetErrorString: (code) => known(text(code), inner.lmsGetErrorString(text(code))),
      GetDiagnostic: (code) => {
        const asked = text(code) || this.#error;
        return known(asked, inner.lmsGetDiagnostic(asked));
      },
    };
    const prefix = version === '1.2' ? 'LMS' : '';
    return Object.fromEntries(Object.entries(calls).map(([name, call]) => [prefix + name, call]));
  }

  get #codes() {
    return codesOf[this.#options.version];
  }

  #initialize(parameter: string): string {
    const {argument, begunTwice, begunAfterEnd} = this.#codes;
    const {inner} = this.#options;
    if (!inner.isNotInitialized()) return this.#answer(inner.isTerminated() ? begunAfterEnd : begunTwice);
    return parameter === '' ? this.#answerOf(inner.lmsInitialize('')) : this.#answer(argument);
  }

  #end(parameter: string): string {
    const wrong = this.#outOfTurn('end') ?? (parameter === '' ? undefined : this.#codes.argument);
    if (wrong !== undefined) return this.#answer(wrong);
    // The visit goes on when its last commit fails.
    const result = this.#answerOf(this.#options.inner.lmsFinish(''));
    if (result === 'true') this.#options.ended();
    return result;
  }

  #commit(parameter: string): string {
    const wrong = this.#outOfTurn('commit') ?? (parameter === '' ? undefined : this.#codes.argument);
    return wrong === undefined ? this.#answerOf(this.#options.inner.lmsCommit('')) : this.#answer(wrong);
  }

  #get(element: string): string {
    const wrong = this.#outOfTurn('get');
    const refused = wrong === undefined ? this.#guard.beforeGet(element) : {value: '', error: wrong};
    const {value, error} = refused ?? this.#options.storeOf(element).read(element);
    this.#error = error;
    return value;
  }

  #set(element: string, value: string): string {
    const refused = this.#outOfTurn('set') ?? this.#guard.beforeSet(element, value);
    return this.#answer(refused ?? this.#options.storeOf(element).set(element, value));
  }

  #outOfTurn(call: 'end' | 'get' | 'set' | 'commit'): string | undefined {
    const {inner} = this.#options;
    if (inner.isInitialized()) return undefined;
    return this.#codes[inner.isNotInitialized() ? 'early' : 'late'][call];
  }

  /** An answer of scorm-again, with its error. */
  #answerOf(result: string): string {
    return this.#answer(result === 'true' ? '0' : this.#options.inner.lastErrorCode);
  }

  #answer(error: string): string {
    this.#error = error;
    return error === '0' ? 'true' : 'false';
  }
}

/** In 1.2 scorm-again calls a code "No Error" that it does not know; one of those is given here: a commit has failed. */
function known(code: string, said: string): string {
  if (code === '0' || said !== 'No Error') return said;
  return code === '391' ? 'General Commit Failure' : '';
}

/** Content may pass anything; the standards know texts alone. */
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

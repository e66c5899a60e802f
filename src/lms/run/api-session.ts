/**
 * The eight calls of the two standards over a data model: who may call what when, and how a call that is refused is
 * answered. Source: SCORM 1.2 RTE 3.3; SCORM 2004 4th Ed. RTE 3.1.
 */
import type {ScormVersion} from '../package/manifest.ts';
import type {ScormApi} from './api-calls.ts';
import type {Answer, CmiModel} from './model/cmi-model.ts';
import {codesOf, errorText} from './model/error-codes.ts';

export interface SessionOptions {
  readonly version: ScormVersion;
  readonly model: CmiModel;
  /** Elements that are worked out when they are read; undefined: ask the model. */
  readonly read: (element: string) => Answer | undefined;
  /** Keeps what is there; gives the error, 0 for none. The visit goes on when the last commit fails. */
  readonly commit: (isFinal: boolean) => number;
  /** After the end. */
  readonly ended: () => void;
}

type Phase = 'before' | 'running' | 'after';

export class ApiSession {
  readonly #options: SessionOptions;
  #phase: Phase = 'before';
  #error = '0';

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get lastError(): string {
    return this.#error;
  }

  /** By the names of the version. */
  methods(): ScormApi {
    const {version} = this.#options;
    const calls: Record<string, (...args: readonly unknown[]) => string> = {
      Initialize: (parameter) => this.#initialize(text(parameter)),
      [version === '1.2' ? 'Finish' : 'Terminate']: (parameter) => this.#end(text(parameter)),
      GetValue: (element) => this.#get(text(element)),
      SetValue: (element, value) => this.#set(text(element), text(value)),
      Commit: (parameter) => this.#commit(text(parameter)),
      GetLastError: () => this.#error,
      GetErrorString: (code) => errorText(version, text(code)),
      GetDiagnostic: (code) => errorText(version, text(code) || this.#error),
    };
    const prefix = version === '1.2' ? 'LMS' : '';
    return Object.fromEntries(Object.entries(calls).map(([name, call]) => [prefix + name, call]));
  }

  get #codes() {
    return codesOf[this.#options.version];
  }

  #initialize(parameter: string): string {
    const {argument, begunTwice, begunAfterEnd} = this.#codes;
    if (this.#phase !== 'before') return this.#answer(this.#phase === 'running' ? begunTwice : begunAfterEnd);
    if (parameter !== '') return this.#answer(argument);
    this.#phase = 'running';
    return this.#answer('0');
  }

  #end(parameter: string): string {
    const wrong = this.#outOfTurn('end') ?? (parameter === '' ? undefined : this.#codes.argument);
    if (wrong !== undefined) return this.#answer(wrong);
    const error = this.#options.commit(true);
    if (error !== 0) return this.#answer(String(error));
    this.#phase = 'after';
    this.#options.ended();
    return this.#answer('0');
  }

  #commit(parameter: string): string {
    const wrong = this.#outOfTurn('commit') ?? (parameter === '' ? undefined : this.#codes.argument);
    return this.#answer(wrong ?? String(this.#options.commit(false)));
  }

  #get(element: string): string {
    const wrong = this.#outOfTurn('get');
    const {value, error} =
      wrong === undefined
        ? (this.#options.read(element) ?? this.#options.model.get(element))
        : {value: '', error: wrong};
    this.#error = error;
    return value;
  }

  #set(element: string, value: string): string {
    const wrong = this.#outOfTurn('set');
    if (wrong !== undefined) return this.#answer(wrong);
    return this.#answer(this.#options.model.set(element, value));
  }

  #outOfTurn(call: 'end' | 'get' | 'set' | 'commit'): string | undefined {
    if (this.#phase === 'running') return undefined;
    return this.#codes[this.#phase === 'before' ? 'early' : 'late'][call];
  }

  #answer(error: string): string {
    this.#error = error;
    return error === '0' ? 'true' : 'false';
  }
}

/** Content may pass anything; the standards know texts alone. */
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

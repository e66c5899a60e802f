/** The calls of the standards, recorded one by one as content makes them. */
import type {ScormVersion} from '../package/manifest.ts';

/** One call of the content, as it came and as it was answered. */
export interface CallRecord {
  /** ISO 8601, UTC */
  readonly at: string;
  readonly call: string;
  readonly args: readonly string[];
  readonly result: string;
  /** Error code after the call; "0" is none. */
  readonly error: string;
}

/** An API object: only the methods of the standard. */
export type ScormApi = Readonly<Record<string, (...args: readonly unknown[]) => string>>;

/** `window` property under which content of a version looks for its API. */
export const apiName = {'1.2': 'API', '2004': 'API_1484_11'} as const satisfies Record<ScormVersion, string>;

export interface LoggedCallsOptions {
  readonly methods: ScormApi;
  readonly version: ScormVersion;
  readonly lastError: () => string;
  /** See RunTimeOptions. */
  readonly refuse: ((element: string, value: string) => string | undefined) | undefined;
  /** See RunTimeOptions. */
  readonly isUntold: ((element: string) => boolean) | undefined;
  /** See RunTimeOptions. */
  readonly beforeCommit: (() => void) | undefined;
  readonly onCall: (record: CallRecord) => void;
}

/** Error of an element that an LMS does not have; the same in both versions. */
const unsupported = '401';

const calls = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];
const methodNames: Readonly<Record<ScormVersion, readonly string[]>> = {
  '1.2': calls.map((name) => (name === 'Terminate' ? 'LMSFinish' : `LMS${name}`)),
  '2004': calls,
};

/** Content sees only the methods of the standard, not what stands behind them. */
export function loggedCalls(options: LoggedCallsOptions): ScormApi {
  const {methods, version, lastError, refuse, isUntold, beforeCommit, onCall} = options;
  /** Error of a value that was refused here; GetLastError gives it until the next call. */
  let refused: string | undefined;
  const answer = (name: string, args: readonly unknown[]): string => {
    if (name.endsWith('GetLastError') && refused !== undefined) return refused;
    if (/Get(?:ErrorString|Diagnostic)$/.test(name)) return String(methods[name]?.(...args));
    if (/(?:Commit|Terminate|Finish)$/.test(name)) beforeCommit?.();
    if (name.endsWith('GetValue') && isUntold?.(String(args[0]))) {
      refused = unsupported;
      return '';
    }
    refused = name.endsWith('SetValue') ? refuse?.(String(args[0]), String(args[1])) : undefined;
    return refused === undefined ? String(methods[name]?.(...args)) : 'false';
  };
  const entries = (methodNames[version] ?? []).map((name) => {
    const method = (...args: readonly unknown[]): string => {
      const at = new Date().toISOString();
      const tell = (result: string) =>
        onCall({at, call: name, args: args.map(String), result, error: refused ?? lastError()});
      try {
        const result = answer(name, args);
        tell(result);
        return result;
      } catch (error) {
        tell(String(error));
        throw error;
      }
    };
    return [name, method] as const;
  });
  return Object.fromEntries(entries);
}

/** The calls of the standards, recorded one by one as content makes them. */
import type {ScormVersion} from './manifest.ts';

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

export interface LoggedCallsOptions {
  readonly methods: ScormApi;
  readonly version: ScormVersion;
  readonly lastError: () => string;
  /** See RunTimeOptions. */
  readonly refuse: ((element: string, value: string) => string | undefined) | undefined;
  readonly onCall: (record: CallRecord) => void;
}

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

/** Content sees only the methods of the standard, not the inside of scorm-again. */
export function loggedCalls({methods, version, lastError, refuse, onCall}: LoggedCallsOptions): ScormApi {
  /** Error of a value that was refused here; GetLastError gives it until the next call. */
  let refused: string | undefined;
  const answer = (name: string, args: readonly unknown[]): string => {
    if (name.endsWith('GetLastError') && refused !== undefined) return refused;
    if (/Get(?:ErrorString|Diagnostic)$/.test(name)) return String(methods[name]?.(...args));
    refused = name.endsWith('SetValue') ? refuse?.(String(args[0]), String(args[1])) : undefined;
    return refused === undefined ? String(methods[name]?.(...args)) : 'false';
  };
  const entries = (methodNames[version] ?? []).map((name) => {
    const method = (...args: readonly unknown[]): string => {
      const at = new Date().toISOString();
      const result = answer(name, args);
      onCall({at, call: name, args: args.map(String), result, error: refused ?? lastError()});
      return result;
    };
    return [name, method] as const;
  });
  return Object.fromEntries(entries);
}

import type {IHttpService, Scorm12API, Scorm2004API, Settings} from 'scorm-again';
import {type DataModel, elementNames, settingOrder, withoutEmpty} from './data-model.ts';
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

export interface RunTimeOptions {
  readonly version: ScormVersion;
  /** What the data model holds before Initialize. */
  readonly values: DataModel;
  /** Keeps a data model; synchronous. False makes the content's Commit or Terminate fail with error 391. */
  readonly onCommit: (cmi: DataModel, isFinal: boolean) => boolean;
  readonly onCall: (record: CallRecord) => void;
}

/** The API for one visit of one SCO. */
export interface RunTime {
  /** What stands at `window.API` or `window.API_1484_11`. */
  readonly api: Readonly<Record<string, (...args: readonly unknown[]) => string>>;
  /** The data model now, committed or not. Total time includes this session. */
  model(): DataModel;
}

/** `window` property under which content of a version looks for its API. */
export const apiName = {'1.2': 'API', '2004': 'API_1484_11'} as const satisfies Record<ScormVersion, string>;

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

/** Loads scorm-again (large, so only now) and fills its data model. */
export async function startRunTime(options: RunTimeOptions): Promise<RunTime> {
  const {Scorm12API, Scorm2004API} = await import('scorm-again');
  const settings: Settings = {
    // Any non-empty address: the "HTTP service" below keeps the data itself.
    lmsCommitUrl: 'local',
    logLevel: 'NONE',
    // 1.2 RTE 3.4.4: a masteryscore decides at Finish; a SCO that sets no status is completed.
    mastery_override: options.version === '1.2',
    autoCompleteLessonStatus: true,
    httpService: commitSink(options, () => model(inner, options.version)),
  };
  const inner: Inner = options.version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  for (const name of settingOrder(Object.keys(options.values))) {
    // One by one: scorm-again's own order puts index 10 before 2, and so drops values.
    inner.loadFromFlattenedJSON({[name]: options.values[name]});
  }
  return {api: loggedApi(inner, options), model: () => model(inner, options.version)};
}

type Inner = Scorm12API | Scorm2004API;

/** Stands where scorm-again expects a server. */
function commitSink(options: RunTimeOptions, read: () => DataModel): IHttpService {
  return {
    updateSettings: () => undefined,
    processHttpRequest(_url, _data, isFinal) {
      const isKept = options.onCommit(read(), isFinal);
      return isKept ? {result: 'true', errorCode: 0} : {result: 'false', errorCode: 391};
    },
  };
}

function model(inner: Inner, version: ScormVersion): DataModel {
  // The flattened model also holds empty objects for empty lists; only text is data.
  return withoutEmpty({
    ...inner.getFlattenedCMI(),
    [elementNames[version].totalTime]: inner.cmi.getCurrentTotalTime(),
  });
}

/** Content sees only the methods of the standard, not the inside of scorm-again; every call is recorded. */
function loggedApi(inner: Inner, {version, onCall}: RunTimeOptions): RunTime['api'] {
  // The names come from the standard, which both classes implement with this signature.
  const methods = inner as unknown as RunTime['api'];
  const entries = methodNames[version].map((name) => {
    const method = (...args: readonly unknown[]): string => {
      const result = String(methods[name]?.(...args));
      onCall({
        at: new Date().toISOString(),
        call: name,
        args: args.map(String),
        result,
        error: inner.lastErrorCode,
      });
      return result;
    };
    return [name, method] as const;
  });
  return Object.fromEntries(entries);
}

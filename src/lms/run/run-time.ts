import type {IHttpService, Scorm12API, Scorm2004API, Settings} from 'scorm-again';
import {loggedCalls, type CallRecord, type ScormApi} from './api-calls.ts';
import {type DataModel, elementNames, settingOrder, withoutEmpty} from './data-model.ts';
import type {ScormVersion} from '../package/manifest.ts';
import {type Sequence, restoreSequence, sequenceSettings, stateOf} from '../sequencing/sequence.ts';

/** 0: kept. 101, 391: the error that Commit or Terminate fails with. */
export type CommitError = 0 | 101 | 391;

export interface RunTimeOptions {
  readonly version: ScormVersion;
  /** What the data model holds before Initialize. */
  readonly values: DataModel;
  /** 1.2: a mastery score, with a score of the SCO, decides about passed and failed at Finish. Default true. */
  readonly masteryOverride?: boolean;
  /** 2004 with several activities: the tree, in which the SCO's activity has just been delivered. */
  readonly sequence?: Sequence | undefined;
  /** Keeps a data model; synchronous. */
  readonly onCommit: (cmi: DataModel, isFinal: boolean) => CommitError;
  readonly onCall: (record: CallRecord) => void;
  /** A sequenced SCO has ended: what `adl.nav.request` led to. */
  readonly onLeft?: (left: Left) => void;
  /** Refuses a value before scorm-again sees it, with an error code (see faults.ts). */
  readonly refuse?: (element: string, value: string) => string | undefined;
  /** Elements that this LMS does not give. */
  readonly isUntold?: (element: string) => boolean;
  /** Before a commit, and before the end; it throws where the LMS would. */
  readonly beforeCommit?: () => void;
}

/** After the end of a sequenced SCO. */
export interface Left {
  /** State of the tree, for the next Sequence. */
  readonly state: string;
  /** Activity that the SCO asked for and that is to be launched now. */
  readonly next: string | undefined;
  /** True when the SCO ended the session of the whole course. */
  readonly hasEnded: boolean;
}

/** The API for one visit of one SCO. */
export interface RunTime {
  /** What stands at `window.API` or `window.API_1484_11`. */
  readonly api: ScormApi;
  /** The data model now, committed or not. Total time includes this session. */
  model(): DataModel;
}

/** `window` property under which content of a version looks for its API. */
export const apiName = {'1.2': 'API', '2004': 'API_1484_11'} as const satisfies Record<ScormVersion, string>;

type Inner = Scorm12API | Scorm2004API;

/** Loads scorm-again (large, so only now) and fills its data model. */
export async function startRunTime(options: RunTimeOptions): Promise<RunTime> {
  const {Scorm12API, Scorm2004API} = await import('scorm-again');
  const {version, sequence, masteryOverride = true} = options;
  const left = new Leaving(options);
  const settings: Settings = {
    // Any non-empty address: the "HTTP service" below keeps the data itself.
    lmsCommitUrl: 'local',
    logLevel: 'NONE',
    // 1.2 RTE 3.4.4: a masteryscore decides at Finish; a SCO that sets no status is completed.
    mastery_override: masteryOverride && version === '1.2',
    autoCompleteLessonStatus: true,
    httpService: commitSink(options, () => model(inner, version)),
    ...(sequence && sequenceSettings(sequence, left)),
  };
  const inner: Inner = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  if (sequence && inner instanceof Scorm2004API) restoreSequence(inner, sequence);
  if (inner instanceof Scorm12API) {
    // scorm-again takes its own "not attempted" for a status that the SCO has set, and would leave it at Finish.
    inner.on('LMSInitialize', () => {
      inner.statusSetByModule = inner.cmi.core.lesson_status !== 'not attempted';
    });
  }
  for (const name of settingOrder(Object.keys(options.values))) {
    // One by one: scorm-again's own order puts index 10 before 2, and so drops values.
    inner.loadFromFlattenedJSON({[name]: options.values[name]});
  }
  const api = loggedCalls({
    // The names come from the standard, which both classes implement with this signature.
    methods: inner as unknown as ScormApi,
    version,
    lastError: () => inner.lastErrorCode,
    refuse: options.refuse,
    isUntold: options.isUntold,
    beforeCommit: options.beforeCommit,
    onCall(record) {
      options.onCall(record);
      const hasEnded = record.call === 'Terminate' && record.result === 'true' && record.error === '0';
      if (hasEnded && sequence && inner instanceof Scorm2004API) left.tell(stateOf(inner));
    },
  });
  return {api, model: () => model(inner, version)};
}

/** Collects what scorm-again decides while a SCO ends. */
class Leaving {
  readonly #options: RunTimeOptions;
  #next: string | undefined;
  #hasEnded = false;
  readonly onRefusal = () => undefined;
  readonly onDelivery = (activityId: string) => (this.#next = activityId);
  readonly onSessionEnd = () => (this.#hasEnded = true);

  constructor(options: RunTimeOptions) {
    this.#options = options;
  }

  tell(state: string): void {
    this.#options.onLeft?.({state, next: this.#next, hasEnded: this.#hasEnded});
  }
}

/** Stands where scorm-again expects a server. */
function commitSink(options: RunTimeOptions, read: () => DataModel): IHttpService {
  return {
    updateSettings: () => undefined,
    processHttpRequest(_url, _data, isFinal) {
      const errorCode = options.onCommit(read(), isFinal);
      return {result: errorCode === 0 ? 'true' : 'false', errorCode};
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

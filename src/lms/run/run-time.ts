import {type Sequence, openSequence} from '../sequencing/sequence.ts';
import {dataFor} from '../sequencing/engine/transfer.ts';
import type {ScormVersion} from '../package/manifest.ts';
import {type CallRecord, type ScormApi, loggedCalls} from './api-calls.ts';
import {ApiSession} from './api-session.ts';
import type {DataModel} from './data-model.ts';
import {createInnerApi} from './scorm-again/inner-api.ts';
import {ScormAgainStore} from './scorm-again/scorm-again-store.ts';
import type {ScoEnd} from './sco-end.ts';
import {TreeElements} from './tree-elements.ts';

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
  /** A sequenced SCO has ended; where that leads to, leftBy() says. */
  readonly onEnded?: (end: ScoEnd) => void;
  /** Refuses a value before the guard sees it, with an error code (see faults.ts). */
  readonly refuse?: (element: string, value: string) => string | undefined;
  /** Elements that this LMS does not give. */
  readonly isUntold?: (element: string) => boolean;
  /** Before a commit, and before the end; it throws where the LMS would. */
  readonly beforeCommit?: () => void;
}

/** The API for one visit of one SCO. */
export interface RunTime {
  /** What stands at `window.API` or `window.API_1484_11`. */
  readonly api: ScormApi;
  /** The data model now, committed or not. Total time includes this session. */
  model(): DataModel;
}

/** Loads scorm-again, fills its data model, and puts the calls of the standard over it. */
export async function startRunTime(options: RunTimeOptions): Promise<RunTime> {
  const {version, sequence, masteryOverride = true} = options;
  const inner = await createInnerApi({
    version,
    masteryOverride,
    onCommit: (isFinal) => options.onCommit(kept(), isFinal),
  });
  const values = sequence ? withDataOfTree(sequence, options.values) : options.values;
  const store = new ScormAgainStore(inner, version, values);
  const kept = () => (sequence ? withoutGuesses(store.all(), store) : store.all());
  const tree = new TreeElements(sequence, kept);
  const session = new ApiSession({
    version,
    inner,
    storeOf: (element) => (element.startsWith('adl.') ? tree : store),
    ended: () => {
      if (sequence) options.onEnded?.({cmi: kept(), request: tree.request, stores: tree.stores});
    },
  });
  const api = loggedCalls({
    methods: session.methods(),
    version,
    lastError: () => session.lastError,
    refuse: options.refuse,
    isUntold: options.isUntold,
    beforeCommit: options.beforeCommit,
    onCall: options.onCall,
  });
  return {api, model: kept};
}

/** With the objectives and statuses that the tree knows of. */
function withDataOfTree(sequence: Sequence, values: DataModel): DataModel {
  const {current, facts} = openSequence(sequence);
  return current ? {...values, ...dataFor(current, values, facts)} : values;
}

const statusName = /^cmi\.(?:objectives\.\d+\.)?(?:completion|success)_status$/;

/**
 * Without the statuses that nobody has given: a SCO that says "unknown" is believed, for one that says nothing the tree
 * may assume more (SN UP.4).
 */
const withoutGuesses = (cmi: DataModel, store: ScormAgainStore): DataModel =>
  Object.fromEntries(Object.entries(cmi).filter(([name]) => !statusName.test(name) || store.has(name)));

/**
 * What the LMS's page and the page that plays content on another origin (the stage) tell each other, each with the id of
 * the visit. The stage shares its origin with the content, so what comes from there may be the content's own words:
 * nothing is taken that has not its form.
 */
import type {Faults} from '../profiles/faults.ts';
import type {CallRecord} from '../run/api-calls.ts';
import type {DataModel} from '../run/data-model.ts';
import type {ScoEnd} from '../run/sco-end.ts';
import type {StageTrouble} from '../run/stage.ts';
import type {ContentCommit, VisitPlan} from '../run/visit.ts';

interface OfVisit {
  /** 64 hex digits, made anew for each visit; nobody else can know it. */
  readonly visit: string;
}

/** From the LMS. */
export type ToStage = OfVisit &
  (
    | {
        readonly type: 'begin';
        readonly plan: VisitPlan;
        readonly faults: Faults;
        readonly frameTitle: string;
        /** Seals what the stage keeps for the case that this page is closed; undefined where nothing is kept. See StageJournal. */
        readonly secret: string | undefined;
      }
    | {readonly type: 'faults'; readonly faults: Faults}
    /** A commit has been dealt with. */
    | {readonly type: 'kept'; readonly number: number; readonly hasRoom: boolean}
    | {readonly type: 'leave'}
    /** Asks for what is left of earlier visits. What is left of any that is not in `known` is of no use any more. */
    | {readonly type: 'collect'; readonly visits: readonly string[]; readonly known: readonly string[]}
  );

/** From the stage. */
export type FromStage = OfVisit &
  (
    | {readonly type: 'ready'}
    /** It cannot begin. */
    | {readonly type: 'trouble'; readonly trouble: StageTrouble}
    | {readonly type: 'called'; readonly calls: readonly CallRecord[]; readonly model: DataModel}
    /** Numbers of a visit begin with 1. */
    | {readonly type: 'commit'; readonly number: number; readonly commit: ContentCommit}
    | {readonly type: 'ended'; readonly end: ScoEnd}
    /** After `leave`: the content has had its last word, and the LMS has dealt with every commit. */
    | {readonly type: 'gone'}
    /** Asks for a file of the package; the answer (FileAnswer) goes to the port that comes along. */
    | {readonly type: 'file'; readonly pathname: string}
    /** What StageJournal has written, by visit. */
    | {readonly type: 'collected'; readonly entries: Readonly<Record<string, string>>}
  );

/** Most UTF-16 units of one message. Real content stays far below: 64000 of suspend data, some hundred answers. */
const most = 2 ** 21;

/** Of the path of a file; servers of the web take about 8000. */
const longestPath = 2 ** 14;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVisit = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  const length = entries.reduce((sum, [name, text]) => sum + name.length + String(text).length, 0);
  return entries.every(([, text]) => typeof text === 'string') && length <= most;
}

const isDataModel = (value: unknown): value is DataModel =>
  isTexts(value) && Object.keys(value).every((name) => /^(?:cmi|adl)\.[\w.]+$/.test(name));

const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);

export function isCommit(value: unknown): value is ContentCommit {
  if (!isRecord(value)) return false;
  const {cmi, at, isFinal, hasArrived} = value;
  return isDataModel(cmi) && isMoment(at) && typeof isFinal === 'boolean' && typeof hasArrived === 'boolean';
}

/** A target is the id of an item, which SCORM lets be 4000 long. */
const longestRequest = 2 ** 13;
const navigationRequest =
  /^(?:_none_|continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=[^{}]+\}(?:choice|jump))$/;

const isEnd = (value: unknown): value is ScoEnd =>
  isRecord(value) &&
  isDataModel(value['cmi']) &&
  isTexts(value['stores']) &&
  typeof value['request'] === 'string' &&
  value['request'].length <= longestRequest &&
  navigationRequest.test(value['request']);

function isCalls(value: unknown): value is readonly CallRecord[] {
  let length = 0;
  // An empty text takes its place, too.
  const isText = (text: unknown) => typeof text === 'string' && (length += text.length + 1) <= most;
  return (
    Array.isArray(value) &&
    value.every((record: unknown) => {
      if (!isRecord(record) || !Array.isArray(record['args'])) return false;
      const {at, call, args, result, error} = record;
      return [at, call, result, error].every(isText) && args.every(isText);
    })
  );
}

/** Kind of message → whether the rest of it has its form. */
const forms: Readonly<Record<FromStage['type'], (message: Readonly<Record<string, unknown>>) => boolean>> = {
  ready: () => true,
  trouble: ({trouble}) => trouble === 'silent' || trouble === 'unable',
  called: ({calls, model}) => isCalls(calls) && isDataModel(model),
  commit: ({number, commit}) => Number.isSafeInteger(number) && isCommit(commit),
  ended: ({end}) => isEnd(end),
  gone: () => true,
  file: ({pathname}) => typeof pathname === 'string' && pathname.length <= longestPath,
  collected: ({entries}) => isTexts(entries),
};

/** A message as it came; undefined for anything that is none. */
export function readFromStage(data: unknown): FromStage | undefined {
  if (!isRecord(data) || !isVisit(data['visit'])) return undefined;
  const {type} = data;
  if (typeof type !== 'string' || !Object.hasOwn(forms, type)) return undefined;
  return forms[type as FromStage['type']](data) ? (data as unknown as FromStage) : undefined;
}

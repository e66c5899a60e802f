import type {InteractionType, Result} from '../domain/blocks/answers/response.ts';
import type {RunTimeName} from '../domain/standards/standards.ts';

/**
 * The port between the course and whatever keeps its results. One adapter per standard in
 * `trackers/`; nothing else knows `cmi.*` or xAPI names.
 */
export interface Tracker {
  /**
   * Starts the session and reads what the LMS holds. Called once.
   * Rejects with `TrackerError` when there is an LMS but it refuses.
   */
  open(): Promise<Launch>;
  /**
   * Hands over the newest snapshot and commits it. Resolves when the LMS said yes; rejects with
   * `TrackerError` when it refused or threw: the caller tries again later, with a newer snapshot
   * (a higher counter), and the adapter then sets everything that matters anew.
   * In review or browse nothing is written and it resolves.
   * @param isHeard false: of a page that is hidden or may be going away. Nobody hears what becomes of it, so nothing is sent
   * that would have to be followed by something else; what waits for that waits for the next one that is heard. Default: true.
   */
  save(snapshot: Snapshot, isHeard?: boolean): Promise<void>;
  /**
   * Ends the session with a last snapshot; synchronous, for a page that is going away. Returns
   * true when the LMS took it. A second call after a success does nothing; a failed one may be
   * repeated. After success every `save` rejects with `TrackerError('closed')`.
   */
  close(snapshot: Snapshot): boolean;
  /** Why the last `close` returned false; undefined where it is not known. */
  readonly closeError?: TrackerError | undefined;
  /**
   * Ends the session while the page stays, and hears the LMS's answer; rejects with `TrackerError` when it was
   * refused. No such method: `close` hears it in its own turn.
   */
  end?(snapshot: Snapshot): Promise<void>;
  /**
   * Time that the LMS had booked for this learner at launch, in milliseconds; undefined where it gives none. A tracker with
   * this method has a session whose time is booked by commits.
   */
  totalTimeMs?(): number | undefined;
  /**
   * Takes the newest snapshot without committing it, after each change: for an adapter whose last word is
   * said by another page. No such method: `save` and `close` are enough.
   */
  keep?(snapshot: Snapshot): void;
  /** Whether the LMS's server can be reached; no such method: it is the server that this page came from. */
  isReachable?(): Promise<boolean>;
  /**
   * The line was down when the LMS last said yes: what it took in this session may not have arrived,
   * so the next save hands over all of it anew.
   */
  distrustSent(): void;
  /**
   * Indexes of the newest snapshot's first answers that were not handed over with it: lower indexes had
   * to be registered before, and their ids were not known. No such method: all were.
   */
  waiting?(): ReadonlySet<number>;
  /**
   * Which of these objectives other SCOs of the package have met, by their id in the manifest
   * (`module.definitions`). Undefined, or no such method, where the LMS does not say.
   */
  objectivesMetElsewhere?(objectives: readonly string[]): ReadonlySet<string> | undefined;
}

/** What the LMS said at launch. */
export interface Launch {
  /** `local`: there is no LMS. */
  readonly standard: RunTimeName | 'local';
  readonly learnerId: string;
  readonly learnerName: string;
  /** BCP 47 or '' when the LMS has no preference. */
  readonly language: string;
  /** Only `normal` is written. */
  readonly mode: 'normal' | 'review' | 'browse';
  readonly credit: boolean;
  /** See `may-write.ts`; nothing is written against it. */
  readonly mayWrite: boolean;
  /** The LMS holds a success of this attempt. Left out: it does not say. */
  readonly hasSucceeded?: boolean;
  readonly resumed: boolean;
  /** It may blank what earlier visits answered in its report: all first answers are to be reported again. */
  readonly blanksAnswers?: true;
  readonly suspendData: string;
  /** Location field as stored; ours is `module/lesson`. */
  readonly location: string;
  readonly launchData: string;
  /** Pass mark the LMS asks for, 0..1; undefined when it has none. */
  readonly scaledPassingScore: number | undefined;
  /** Longest suspend data this LMS is sure to keep, in UTF-16 units. */
  readonly suspendLimitChars: number;
  /** Where the LMS wants a learner to be sent who ends the course; left out: nowhere. */
  readonly returnUrl?: string;
}

/** False: the device is all there is. */
export const hasLms = ({standard}: Pick<Launch, 'standard'>): boolean => standard !== 'local';

/** True where an LMS names nobody: then it may send many learners to one device, and nobody knows whose is what. */
export const isNameless = (launch: Pick<Launch, 'standard' | 'learnerId'>): boolean =>
  launch.learnerId === '' && hasLms(launch);

/** Everything an LMS may know, standard-neutral. Newest wins; a snapshot is complete in itself. */
export interface Snapshot {
  readonly counter: number;
  /** True only when complete and passed: the two are reported together. */
  readonly finished: boolean;
  /** Best finished try, 0..100; undefined before. */
  readonly scoreRaw: number | undefined;
  /** 0..1, never falls. */
  readonly progressMeasure: number;
  readonly location: string;
  readonly suspendData: string;
  readonly objectives: readonly ObjectiveState[];
  /** Films of which something was watched in this session. */
  readonly films: readonly FilmState[];
  /** First answers of this session, in the order given; grows, never shrinks. */
  readonly interactions: readonly Interaction[];
  /** Time since the session started, without pauses of the machine. */
  readonly sessionMs: number;
}

/** How much of a film was watched; not part of completion or score. */
export interface FilmState {
  /** `film.MODULE.BLOCK` */
  readonly id: string;
  readonly description: string;
  /** 0..1, never falls within a session. */
  readonly scaledShare: number;
}

export interface ObjectiveState {
  readonly id: string;
  readonly description: string;
  readonly finished: boolean;
  readonly scoreRaw: number | undefined;
}

/** The first answer to one scored question, decision or statement. */
export interface Interaction {
  /** Fixed index in the package, the same for every learner. */
  readonly index: number;
  /** Readable id, e.g. `definitions.q03`. */
  readonly id: string;
  readonly type: InteractionType;
  readonly description: string;
  readonly objective: string;
  /** Parts of the given answer: `['a','c']`, `['t']`, `['1.b','2.a']`, `['b','a','c']`, `['24']`. */
  readonly response: readonly string[];
  /** Parts of the right answer, in the same form; of a number the lowest and the highest; empty for likert. */
  readonly pattern: readonly string[];
  /** Other right answers, where several are. */
  readonly alternatives?: readonly (readonly string[])[];
  /** A number, above 0 and below 1 and in hundredths: partly right. */
  readonly result: Result;
  readonly weighting: number;
  /** When it was answered (UTC milliseconds) and how long it took. */
  readonly answeredAtMs: number;
  readonly latencyMs: number;
}

/** What is known of a refusal besides its code. */
export interface Refusal {
  /** Function of the LMS that was called, as it spells it. */
  readonly call?: string;
  /** Element it was called with. */
  readonly element?: string;
  /** The LMS's own words for its code. */
  readonly lmsText?: string;
  /** What was thrown. */
  readonly cause?: unknown;
}

/** Why an LMS did not take it. `code` is the LMS's own error code where it gave one. */
export class TrackerError extends Error {
  readonly code: string;
  readonly call: string;
  readonly element: string;
  readonly lmsText: string;

  constructor(message: string, code = '', {call = '', element = '', lmsText = '', cause}: Refusal = {}) {
    super(message, cause === undefined ? undefined : {cause});
    this.name = 'TrackerError';
    this.code = code;
    this.call = call;
    this.element = element;
    this.lmsText = lmsText;
  }
}

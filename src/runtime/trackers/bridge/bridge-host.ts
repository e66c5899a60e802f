import {notClosed} from '../../save-queue/save-errors.ts';
import {TrackerError, type Launch, type Snapshot, type Tracker} from '../../tracker.ts';
import type {Answer, Ask} from './protocol.ts';
import {readAsk} from './read-message.ts';

/** What the course tells when it opens, and what a tracker is made with. */
export interface TrackerRequest {
  readonly language: string;
  readonly reportsWithout: readonly string[];
  readonly interactionIds: () => readonly string[] | undefined;
}

export interface BridgeHostOptions {
  /** The LMS around the package's page. */
  readonly createTracker: (request: TrackerRequest) => Promise<Tracker>;
  /** Ids of the objectives of other SCOs that the course may ask about. */
  readonly objectives: readonly string[];
  readonly isReachable: () => Promise<boolean>;
  /** False while the page is hidden: nobody hears what becomes of a commit. */
  readonly isShown: () => boolean;
  /** Milliseconds spent in this visit so far. */
  readonly spentMs: () => number;
}

/** The end of a channel; a `MessagePort` is one. */
export type BridgePort = Pick<MessagePort, 'postMessage' | 'onmessage' | 'close'>;

/**
 * The package's side of a thin package: does with the LMS what the course's page asks for, and ends the
 * session itself when the page goes away, with the newest snapshot it was given; a page in a frame can say
 * nothing any more in that moment. So each change is handed over at once (`keep`), and committed when
 * the course asks for it.
 */
export class BridgeHost {
  readonly #options: BridgeHostOptions;
  #port: BridgePort | undefined;
  #opening: Promise<{readonly tracker: Tracker; readonly launch: Launch}> | undefined;
  #tracker: Tracker | undefined;
  #newest: Snapshot | undefined;
  #interactionIds: readonly string[] | undefined;

  constructor(options: BridgeHostOptions) {
    this.#options = options;
  }

  /** Serves the course at the other end. A page that was loaded anew comes with a port of its own: the old one is closed. */
  serve(port: BridgePort): void {
    this.#port?.close();
    this.#port = port;
    port.onmessage = ({data}: MessageEvent<unknown>) => {
      const ask = readAsk(data);
      if (ask) void this.#answer(ask, port);
    };
  }

  /** The page goes away: in this turn the session ends with the newest that was heard. */
  leave(): void {
    // A second page of this course, or one nobody began in, has said nothing: the session is not its own.
    if (this.#newest) this.#tracker?.close(this.#now(this.#newest));
  }

  /** The page may be going away: a commit with the newest that was heard, and never an end. */
  leaving(): void {
    // Nobody hears whether it arrives; the end of the session says it once more.
    if (this.#newest) void this.#tracker?.save(this.#now(this.#newest), false).catch(() => undefined);
  }

  async #answer(ask: Ask, port: BridgePort): Promise<void> {
    const say = (answer: Answer) => port.postMessage(answer);
    try {
      switch (ask.type) {
        case 'open':
          return say({type: 'opened', id: ask.id, ...(await this.#open(ask)), takesCredit: true});
        case 'keep':
          this.#newest = ask.snapshot;
          return;
        case 'interaction-ids':
          this.#interactionIds = ask.ids;
          return;
        case 'save':
          await this.#save(ask.snapshot);
          return say({type: 'saved', id: ask.id, waiting: [...(this.#tracker?.waiting?.() ?? [])]});
        case 'end':
          await this.#end(ask.snapshot);
          return say({type: 'ended', id: ask.id});
        case 'doubt':
          return this.#tracker?.distrustSent();
        case 'look':
          return say({type: 'looked', id: ask.id, isReachable: await this.#options.isReachable()});
      }
    } catch (error) {
      if (!(error instanceof TrackerError) || !('id' in ask)) throw error;
      say({type: 'refused', id: ask.id, code: error.code, reason: error.message});
    }
  }

  /** A course that was loaded anew in its frame gets what it left: the session still runs. */
  async #open({language, reportsWithout}: Extract<Ask, {type: 'open'}>) {
    this.#opening ??= this.#begin({language, reportsWithout, interactionIds: () => this.#interactionIds});
    this.#opening.catch(() => (this.#opening = undefined));
    const {tracker, launch} = await this.#opening;
    const {objectives} = this.#options;
    const met = objectives.length > 0 ? tracker.objectivesMetElsewhere?.(objectives) : undefined;
    const left = this.#newest && {
      resumed: true,
      suspendData: this.#newest.suspendData,
      location: this.#newest.location,
    };
    return {launch: {...launch, ...left}, met: met && [...met]};
  }

  async #begin(request: TrackerRequest) {
    const tracker = await this.#options.createTracker(request);
    const launch = await tracker.open();
    this.#tracker = tracker;
    return {tracker, launch};
  }

  async #save(snapshot: Snapshot): Promise<void> {
    if (!this.#tracker) throw new TrackerError('The course saved before it opened.', 'not-open');
    this.#newest = snapshot;
    await this.#tracker.save(this.#now(snapshot), this.#options.isShown());
  }

  async #end(snapshot: Snapshot): Promise<void> {
    if (!this.#tracker) throw new TrackerError('The course ended before it opened.', 'not-open');
    this.#newest = snapshot;
    if (!this.#tracker.close(this.#now(snapshot))) throw this.#tracker.closeError ?? notClosed();
  }

  /** With the time of this page, which is there as long as the session is. */
  #now(snapshot: Snapshot): Snapshot {
    return {...snapshot, sessionMs: this.#options.spentMs()};
  }
}

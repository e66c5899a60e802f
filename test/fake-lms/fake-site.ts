import type {Delivery, LmsProfile, PagePhase} from '../../src/lms/profiles/lms-profile.ts';
import {strictLms} from '../../src/lms/profiles/lms-profiles.ts';

/** Why a request to the LMS is refused; the SCO sees no difference. */
export type Fault = 'http-500' | 'http-404' | 'session-expired' | 'stale-key';

/** An element and its value, as a commit carries it. */
export type Sent = readonly [element: string, value: string];

/** What a page that goes away can send. */
const BEACON_LIMIT_BYTES = 64 * 1024;
/** Boundary and header of each part of a form. */
const FIELD_OVERHEAD_BYTES = 87;

/**
 * The way from the SCO's page to the LMS's database: line, page, server. A shown page sends a
 * request and reads the answer; one that is hidden or going away does what the profile says: by default, and
 * where a request did not get through, a beacon, which has a limit and never hears an answer.
 */
export class FakeSite {
  /** The cable. The page notices nothing by itself. */
  isLineUp = true;
  /** Hears what happens to the page. */
  onPhase: (phase: PagePhase) => void = () => undefined;
  /** Every request is answered so, until it is undefined. */
  fault: Fault | undefined;
  /** Answers of the next requests; used up before `fault` counts. */
  readonly nextFaults: Fault[] = [];
  /** Somebody else commits the same new element names in the very moment of the next request. */
  isRaceNext = false;
  requests = 0;
  /** Size of the last request. */
  lastBytes = 0;
  /** Element names some learner of this site has committed before. */
  readonly knownNames: Set<string>;
  readonly #profile: LmsProfile;
  #phase: PagePhase = 'shown';

  constructor(knownNames: readonly string[], profile: LmsProfile = strictLms) {
    this.knownNames = new Set(knownNames);
    this.#profile = profile;
  }

  /** What happens to the page right now: an LMS sends in one way while it is shown, in another when it goes. */
  get phase(): PagePhase {
    return this.#phase;
  }

  set phase(phase: PagePhase) {
    this.#phase = phase;
    this.onPhase(phase);
  }

  get isPageShown(): boolean {
    return this.#phase === 'shown';
  }

  set isPageShown(isShown: boolean) {
    this.phase = isShown ? 'shown' : 'hidden';
  }

  /** The server would answer a request now. */
  get isAnswering(): boolean {
    return this.isLineUp && this.fault === undefined && this.nextFaults.length === 0;
  }

  /** Nobody does anything for so long. */
  wait(minutes: number): void {
    if (minutes >= (this.#profile.idleMinutes ?? Infinity)) this.fault = 'session-expired';
  }

  /** Returns what the run-time object is told; throws where the browser forbids it. `store` puts values into the database. */
  post(fields: readonly Sent[], store: (fields: readonly Sent[]) => void): boolean {
    this.requests += 1;
    this.lastBytes = bytesOf(fields);
    const fault = this.nextFaults.shift() ?? this.fault;
    switch (this.#delivery()) {
      case 'throws':
        throw new DOMException('Synchronous XHR in page dismissal.', 'NetworkError');
      case 'refused':
        return false;
      case 'lost':
        return true;
      case 'kept':
        store(fields);
        return true;
      case 'beacon':
        if (this.lastBytes > BEACON_LIMIT_BYTES) return false;
        if (this.isLineUp && !fault) store(fields);
        return true;
      case 'denied':
        if (this.isLineUp && !fault) store(fields);
        return false;
      case 'answered':
        return fault ? this.#profile.believesItself === true : this.#storeOrRace(fields, store);
    }
  }

  #delivery(): Delivery {
    return this.isPageShown && !this.isLineUp ? this.#profile.offline : this.#profile.delivery[this.#phase];
  }

  #storeOrRace(fields: readonly Sent[], store: (fields: readonly Sent[]) => void): boolean {
    const firstNew = fields.findIndex(([element]) => !this.knownNames.has(element));
    for (const [element] of fields) this.knownNames.add(element);
    const isLost = this.isRaceNext && firstNew >= 0;
    this.isRaceNext = false;
    // The server stores one element after the other and gives up at the name the other one made.
    store(isLost ? fields.slice(0, firstNew) : fields);
    return !isLost;
  }
}

function bytesOf(fields: readonly Sent[]): number {
  const encoder = new TextEncoder();
  return fields.reduce(
    (sum, [element, value]) =>
      sum + FIELD_OVERHEAD_BYTES + encoder.encode(element).length + encoder.encode(value).length,
    0,
  );
}

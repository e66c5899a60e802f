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
 * request and reads the answer; a page that is hidden or going away, or whose request did not get
 * through, sends a beacon, which has a limit and never hears an answer.
 */
export class FakeSite {
  /** The cable. The page notices nothing by itself. */
  isLineUp = true;
  isPageShown = true;
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

  constructor(knownNames: readonly string[]) {
    this.knownNames = new Set(knownNames);
  }

  /** Returns what the run-time object is told. `store` puts values into the database. */
  post(fields: readonly Sent[], store: (fields: readonly Sent[]) => void): boolean {
    this.requests += 1;
    this.lastBytes = bytesOf(fields);
    const fault = this.nextFaults.shift() ?? this.fault;
    if (!this.isPageShown || !this.isLineUp) {
      if (this.lastBytes > BEACON_LIMIT_BYTES) return false;
      if (this.isLineUp && !fault) store(fields);
      return true;
    }
    if (fault) return false;
    return this.#storeOrRace(fields, store);
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

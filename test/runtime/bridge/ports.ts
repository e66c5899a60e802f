import type {BridgePort} from '../../../src/runtime/trackers/bridge/bridge-host.ts';

/** True: what is said at either end never arrives. */
export interface Line {
  isCut: boolean;
}

export interface Channel {
  readonly course: BridgePort;
  readonly host: BridgePort;
  readonly line: Line;
}

/** A channel in memory that can be cut. Each message is copied, as between two pages. */
export function channel(line: Line = {isCut: false}): Channel {
  const course = new End(line);
  const host = new End(line);
  course.other = host;
  host.other = course;
  return {course, host, line};
}

class End implements BridgePort {
  onmessage: BridgePort['onmessage'] = null;
  other: End | undefined;
  readonly #line: Line;
  #isClosed = false;

  constructor(line: Line) {
    this.#line = line;
  }

  postMessage(message: unknown): void {
    if (this.#isClosed || this.#line.isCut) return;
    const data: unknown = structuredClone(message);
    queueMicrotask(() => this.other?.hear(data));
  }

  hear(data: unknown): void {
    // What a port hears is all that its listener asks about.
    if (!this.#isClosed) this.onmessage?.call(this as unknown as MessagePort, {data} as MessageEvent);
  }

  close(): void {
    this.#isClosed = true;
  }
}

import type {BridgePort} from '../../../src/runtime/bridge/bridge-host.ts';

/** A channel in memory that can be cut. Each message is copied, as between two pages. */
export interface Channel {
  readonly course: BridgePort;
  readonly host: BridgePort;
  /** True: what is said at either end never arrives. */
  isCut: boolean;
}

export function channel(): Channel {
  const state = {isCut: false};
  const course = new End(state);
  const host = new End(state);
  course.other = host;
  host.other = course;
  return Object.assign(state, {course, host});
}

class End implements BridgePort {
  onmessage: BridgePort['onmessage'] = null;
  other: End | undefined;
  readonly #state: {readonly isCut: boolean};
  #isClosed = false;

  constructor(state: {readonly isCut: boolean}) {
    this.#state = state;
  }

  postMessage(message: unknown): void {
    if (this.#isClosed || this.#state.isCut) return;
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

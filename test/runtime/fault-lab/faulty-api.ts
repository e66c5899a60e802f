import type {LabFaults} from './lab-faults.ts';
import type {VirtualClock} from './virtual-clock.ts';

const slowMs = 20_000;

/** An LMS's object as the SCO sees it through the faults of the moment. */
export class FaultyApi {
  /** Put this where the SCO looks. */
  readonly face: object;
  /** Calls that change something. */
  writes = 0;

  /** @param prepare hands the faults to the LMS behind, before each call */
  constructor(target: object, faults: LabFaults, clock: VirtualClock, prepare: () => void) {
    this.face = new Proxy(target, {
      get: (api, name) => {
        if (faults.isGone) return undefined;
        const found: unknown = Reflect.get(api, name);
        if (typeof found !== 'function') return found;
        return (...args: unknown[]): unknown => {
          const call = String(name).replace(/^LMS/, '');
          if (faults.isThrowing) throw new Error('The frame with the LMS was navigated away.');
          if (/^(SetValue|Commit|Terminate|Finish)$/.test(call)) this.writes += 1;
          if (faults.isSlow && call === 'Commit') clock.freeze(slowMs);
          prepare();
          return Reflect.apply(found, api, args);
        };
      },
    });
  }
}

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {standardReading} from '../../src/domain/pages/reading.ts';
import {DeviceOwn} from '../../src/runtime/device/device-own.ts';
import {carryReading, keepReading, readReading} from '../../src/runtime/device/reading-choices.ts';
import {MemoryStore} from './journal/memory-store.ts';

const chosen = {...standardReading, size: 'largest', lesson: 'steps'} as const;
const look = 'font-size:2rem';

/** What `DeviceCopy` joins from the disk after a login that emptied `localStorage`. */
let disk: MemoryStore;
const ownOf = (learnerId: string) =>
  new DeviceOwn({courseId: 'kopiga-riciba', learnerId, store: disk, now: () => 1_000});

describe('what was chosen for reading', () => {
  beforeEach(() => {
    disk = new MemoryStore();
    vi.stubGlobal('localStorage', new MemoryStore());
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is there again when a login has emptied localStorage, as Moodle does', () => {
    keepReading(chosen, look);
    carryReading(ownOf('anna'));
    vi.stubGlobal('localStorage', new MemoryStore());
    expect(readReading()).toEqual(standardReading);
    expect(carryReading(ownOf('anna'))).toBe(look);
    expect(readReading()).toEqual(chosen);
    expect(carryReading(ownOf('anna')), 'once').toBeUndefined();
  });

  it('comes back to whoever chose it alone', () => {
    keepReading(chosen, look);
    carryReading(ownOf('anna'));
    vi.stubGlobal('localStorage', new MemoryStore());
    expect(carryReading(ownOf('berta'))).toBeUndefined();
    expect(readReading()).toEqual(standardReading);
  });

  it('does not come back over what was chosen since', () => {
    keepReading(chosen, look);
    carryReading(ownOf('anna'));
    keepReading(standardReading, '');
    expect(carryReading(ownOf('anna'))).toBeUndefined();
    vi.stubGlobal('localStorage', new MemoryStore());
    carryReading(ownOf('anna'));
    expect(readReading()).toEqual(standardReading);
  });

  it('is shown once more where the browser lets nothing be stored', () => {
    keepReading(chosen, look);
    carryReading(ownOf('anna'));
    vi.stubGlobal('localStorage', undefined);
    expect(carryReading(ownOf('anna'))).toBe(look);
  });
});

/** The LMS remembers a visit no sooner than its lock protects it, and until the stage holds nothing of it. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {OpenVisits} from '../../../src/lms/stage/open-visits.ts';

const visit = 'a'.repeat(64);
const open = {learnerId: 'l', packageId: 'p', scoId: 's', number: 1, course: 1, secret: 'x'};
let grant: () => unknown;
const kept = new Map<string, string>();
const storage = {
  get length() {
    return kept.size;
  },
  key: (index: number) => [...kept.keys()][index] ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
} as Storage;

beforeEach(() => {
  kept.clear();
  const locks = {
    request: (_name: string, granted: () => unknown) => {
      grant = granted;
      return Promise.resolve();
    },
  };
  vi.stubGlobal('navigator', {locks});
});
afterEach(() => vi.unstubAllGlobals());

it('knows a visit when its lock is granted', () => {
  const visits = new OpenVisits(storage);
  visits.begin(visit, open);
  expect(visits.known()).toEqual([]);
  grant();
  expect(visits.known()).toEqual([visit]);
});

it.each([
  {isSettled: true, known: []},
  {isSettled: false, known: [visit]},
])('knows what is released with isSettled $isSettled as $known', ({isSettled, known}) => {
  const visits = new OpenVisits(storage);
  const release = visits.begin(visit, open);
  grant();
  release(isSettled);
  expect(visits.known()).toEqual(known);
});

it('does not remember a visit that was over before its lock was granted', () => {
  const visits = new OpenVisits(storage);
  visits.begin(visit, open)(true);
  grant();
  expect(visits.known()).toEqual([]);
});

/** What a closed tab has left: whom it is believed, and when it is too late. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type Attempt, committed} from '../../../src/lms/run/attempt.ts';
import {handOver} from '../../../src/lms/stage/collect.ts';
import {keepLeftBehind} from '../../../src/lms/stage/keep-left-behind.ts';
import {newSecret, sealOf} from '../../../src/lms/stage/seal.ts';
import {StageJournal, dropUnknown, entriesOf, readEntry} from '../../../src/lms/stage/stage-journal.ts';

const visit = 'a'.repeat(64);
const commit = (location: string, at = '2026-11-27T12:00:00.000Z') => ({
  cmi: {'cmi.location': location},
  at,
  isFinal: true,
  hasArrived: true,
});

describe('the journal of the stage', () => {
  const secret = newSecret();
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      get length() {
        return kept.size;
      },
      key: (index: number) => [...kept.keys()][index] ?? null,
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('holds the last commit until the LMS has it', () => {
    const journal = new StageJournal(visit, secret);
    journal.write(1, commit('1'));
    journal.write(2, commit('2'));
    journal.settle(1);
    const [entry = ''] = kept.values();
    expect(readEntry(entry, visit, secret)).toEqual(commit('2'));
    journal.settle(2);
    expect(kept.size).toBe(0);
  });

  it('gives what was left of a visit as long as the LMS knows it', () => {
    kept.set('of the content', 'x');
    new StageJournal(visit, secret).write(1, commit('1'));
    for (let round = 0; round < 2; round++) {
      dropUnknown([visit]);
      expect(Object.keys(entriesOf([visit, 'b'.repeat(64)]))).toEqual([visit]);
    }
    dropUnknown(['b'.repeat(64)]);
    expect(entriesOf([visit])).toEqual({});
    expect([...kept.keys()]).toEqual(['of the content']);
  });

  it.each([
    {why: 'the LMS has kept it', keep: () => true, stays: 0},
    {why: 'there is no room for it', keep: () => false, stays: 1},
    {why: 'nobody answers', keep: undefined, stays: 1},
  ])('is let go, or not, when $why', async ({keep, stays}) => {
    new StageJournal(visit, secret).write(1, commit('1'));
    const known = new Map([
      [visit, {learnerId: 'l', packageId: 'p', scoId: 's', number: 1, course: 1, secret}],
    ]);
    const ask = (visits: readonly string[]) => {
      dropUnknown([...known.keys()]);
      return Promise.resolve(keep && entriesOf(visits));
    };
    const forget = (name: string) => void known.delete(name);
    await handOver(new Map(known), {forget}, ask, () => Promise.resolve(keep?.() ?? true));
    expect([kept.size, known.size]).toEqual([stays, stays]);
  });

  it('does without a store that the browser denies', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(() => new StageJournal(visit, secret).write(1, commit('1'))).not.toThrow();
  });

  it.each([
    {why: 'another text', change: (entry: Entry) => ({...entry, text: JSON.stringify(commit('9'))})},
    {why: 'the seal of another visit', change: ({text}: Entry) => ({text, seal: sealOf(secret, `b${text}`)})},
    {why: 'the seal of another secret', change: ({text}: Entry) => ({text, seal: sealOf('x', visit + text)})},
    {why: 'no seal', change: ({text}: Entry) => ({text})},
  ])('believes no entry with $why', ({change}) => {
    new StageJournal(visit, secret).write(1, commit('1'));
    const [entry = ''] = kept.values();
    expect(readEntry(JSON.stringify(change(JSON.parse(entry) as Entry)), visit, secret)).toBeUndefined();
    expect(readEntry('no JSON', visit, secret)).toBeUndefined();
  });
});

interface Entry {
  readonly text: string;
  readonly seal: string;
}

describe('a commit that was left behind', () => {
  const key = {learnerId: 'l', packageId: 'p', scoId: 's', number: 1, course: 1};
  const take = async (latest: Attempt | undefined, hasRoom = true) => {
    const save = vi.fn(() => hasRoom);
    const known = new Map(latest ? [['s', latest]] : []);
    const left = {key, commit: commit('2')};
    expect(await keepLeftBehind({latest: () => Promise.resolve(known), save}, left)).toBe(hasRoom);
    return save.mock.calls.flat() as unknown as readonly Attempt[];
  };

  it('is kept as the first one, or as what follows an older one', async () => {
    expect(await take(undefined)).toMatchObject([{number: 1, revision: 1, cmi: {'cmi.location': '2'}}]);
    const before = committed(key, undefined, {}, '2026-11-27T11:00:00.000Z');
    expect(await take(before)).toMatchObject([{revision: 2, startedAt: before.startedAt}]);
  });

  it('is told to find no room', async () => {
    expect(await take(undefined, false)).toHaveLength(1);
  });

  it('is left alone when the LMS has it, or something newer, or a later attempt', async () => {
    for (const at of ['2026-11-27T12:00:00.000Z', '2026-11-27T13:00:00.000Z'])
      expect(await take(committed(key, undefined, {}, at))).toEqual([]);
    expect(await take(committed({...key, number: 2}, undefined, {}, '2026-11-27T11:00:00.000Z'))).toEqual([]);
  });
});

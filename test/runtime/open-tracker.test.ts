import {describe, expect, it} from 'vitest';
import {openTracker, type TrackerOptions} from '../../src/runtime/trackers/index.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {sampleIds, sampleSnapshot} from './sample-snapshot.ts';

function optionsIn(apis: object, storage?: TrackerOptions['storage']): TrackerOptions {
  return {
    courseId: () => Promise.resolve('kopiga-riciba'),
    scope: 'course',
    language: 'lv',
    interactionIds: () => sampleIds,
    isOnline: () => true,
    storage,
    start: {parent: null, opener: null, ...apis},
  };
}

function storeIn(kept: Map<string, string>): TrackerOptions['storage'] {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const apis = () => ({
  API: new FakeLms({standard: 'scorm12'}).launch12(),
  API_1484_11: new FakeLms({standard: 'scorm2004'}).launch2004(),
});

describe('opening a tracker', () => {
  it.each(['scorm12', 'scorm2004', 'local'] as const)(
    'takes the one of the standard: %s',
    async (standard) => {
      expect((await openTracker(standard, optionsIn(apis()))).launch.standard).toBe(standard);
    },
  );

  it.each(['scorm12', 'scorm2004'] as const)('says local where %s has no LMS around it', async (standard) => {
    const {launch, tracker} = await openTracker(standard, optionsIn({}, storeIn(new Map())));
    expect(launch.standard).toBe('local');
    await expect(tracker.save(sampleSnapshot())).resolves.toBeUndefined();
  });

  it('rejects when there is an LMS and it refuses', async () => {
    const api = apis().API_1484_11;
    api.Initialize('');
    api.Terminate('');
    await expect(openTracker('scorm2004', optionsIn({API_1484_11: api}))).rejects.toMatchObject({
      code: '104',
    });
  });
});

describe('the local tracker', () => {
  const openIn = (storage: TrackerOptions['storage'], scope = 'course') =>
    openTracker('local', {...optionsIn({}, storage), scope});

  it('opens where storage is denied, and says at each save that nothing is kept', async () => {
    const {launch, tracker} = await openIn(undefined);
    expect(launch.resumed).toBe(false);
    await expect(tracker.save(sampleSnapshot())).rejects.toMatchObject({code: 'storage'});
    expect(tracker.close(sampleSnapshot())).toBe(false);
  });

  it('opens where reading throws', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const {tracker} = await openIn({getItem: denied, setItem: denied});
    await expect(tracker.save(sampleSnapshot())).rejects.toMatchObject({code: 'storage'});
  });

  it('does not believe a store that keeps something else', async () => {
    const {tracker} = await openIn({getItem: () => null, setItem: () => undefined});
    await expect(tracker.save(sampleSnapshot())).rejects.toMatchObject({code: 'storage'});
  });

  it('keeps scopes apart', async () => {
    const store = storeIn(new Map());
    await (await openIn(store, 'course')).tracker.save(sampleSnapshot({counter: 1}));
    await (await openIn(store, 'definitions')).tracker.save(sampleSnapshot({counter: 2}));
    expect((await openIn(store, 'course')).launch.suspendData).toBe('saved.1');
    expect((await openIn(store, 'recruitment')).launch.suspendData).toBe('');
  });

  it.each(['', '{', 'null', '7', '{"suspendData": 7}'])(
    'takes a record it cannot read (%s) for none',
    async (text) => {
      const {launch} = await openIn({getItem: () => text, setItem: () => undefined});
      expect(launch).toMatchObject({resumed: false, suspendData: '', location: ''});
    },
  );
});

import {describe, expect, it} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {everyKind, finishedSnapshot, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

const standards: FakeLmsSettings['standard'][] = ['scorm12', 'scorm2004'];

function naiveIn(lms: FakeLms, standard: FakeLmsSettings['standard']): NaiveScorm12 | NaiveScorm2004 {
  return standard === 'scorm12' ? new NaiveScorm12(lms.launch12()) : new NaiveScorm2004(lms.launch2004());
}

describe.each(standards)('offline in %s', (standard) => {
  it('a naive tracker is told "true" and nothing is stored', () => {
    const lms = new FakeLms({standard});
    lms.site.isLineUp = false;
    expect(naiveIn(lms, standard).save(finishedSnapshot(80))).toBe(true);
    expect(lms.stored).toEqual({});
  });

  it('ours does not even ask, and says so', async () => {
    const lms = new FakeLms({standard});
    const {tracker, log} = launchIn(lms, standard, {isOnline: () => lms.site.isLineUp});
    await tracker.open();
    const calls = log.calls.length;
    lms.site.isLineUp = false;
    await expect(tracker.save(finishedSnapshot(80))).rejects.toMatchObject({code: 'offline'});
    expect(tracker.close(finishedSnapshot(80))).toBe(false);
    expect(log.calls.length).toBe(calls);
    lms.site.isLineUp = true;
    await tracker.save(finishedSnapshot(80));
    expect(lms.grade).toBe('80.00');
  });

  it('ours sends again what was "stored" before the browser noticed that the line is down', async () => {
    const lms = new FakeLms({standard});
    let isNoticed = false;
    const {tracker} = launchIn(lms, standard, {isOnline: () => !isNoticed});
    await tracker.open();
    lms.site.isLineUp = false;
    await tracker.save(finishedSnapshot(80, {interactions: everyKind}));
    isNoticed = true;
    await expect(tracker.save(finishedSnapshot(80, {interactions: everyKind}))).rejects.toThrow();
    isNoticed = false;
    lms.site.isLineUp = true;
    await tracker.save(finishedSnapshot(80, {interactions: everyKind}));
    expect(lms.isDone('passed')).toBe(true);
    expect(lms.grade).toBe('80.00');
    expect(Object.keys(lms.stored)).toContain('cmi.interactions.4.result');
  });

  it('a beacon never hears that the server failed: the next launch makes it good', async () => {
    const lms = new FakeLms({standard});
    const first = launchIn(lms, standard);
    await first.tracker.open();
    await first.tracker.save(sampleSnapshot());
    lms.site.isPageShown = false;
    lms.site.fault = 'http-500';
    expect(first.tracker.close(finishedSnapshot(80))).toBe(true);
    expect(lms.isDone('passed')).toBe(false);
    lms.site.isPageShown = true;
    lms.site.fault = undefined;
    const second = launchIn(lms, standard);
    expect((await second.tracker.open()).mode).toBe('normal');
    await second.tracker.save(finishedSnapshot(80));
    expect(lms.isDone('passed')).toBe(true);
  });
});

describe('two learners who are the first in the same moment', () => {
  it('cost a naive 1.2 tracker part of its data for good', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const naive = new NaiveScorm12(lms.launch12());
    lms.site.isRaceNext = true;
    expect(naive.save(sampleSnapshot())).toBe(false);
    expect(naive.save(sampleSnapshot())).toBe(true);
    expect(lms.stored).not.toHaveProperty(['cmi.suspend_data']);
  });

  it.each(standards)('cost ours nothing (%s)', async (standard) => {
    const lms = new FakeLms({standard});
    const {tracker} = launchIn(lms, standard);
    await tracker.open();
    lms.site.isRaceNext = true;
    await expect(tracker.save(sampleSnapshot())).rejects.toMatchObject({code: '101'});
    await tracker.save(sampleSnapshot());
    expect(lms.stored['cmi.suspend_data']).toBe('saved.1');
    const status = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    expect(lms.stored[status]).toBe('incomplete');
  });

  it('do not trouble those who come later: the names are known then', async () => {
    const lms = new FakeLms({standard: 'scorm12'}, {attempts: [], knownNames: namesOf('scorm12')});
    lms.site.isRaceNext = true;
    const {tracker} = launchIn(lms, 'scorm12');
    await tracker.open();
    await expect(tracker.save(sampleSnapshot())).resolves.toBeUndefined();
  });
});

/** Element names of a site where somebody has been before. */
function namesOf(standard: FakeLmsSettings['standard']): readonly string[] {
  const lms = new FakeLms({standard});
  naiveIn(lms, standard).save(sampleSnapshot());
  return lms.saved().knownNames;
}

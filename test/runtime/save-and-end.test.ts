/** "Saglabāt un beigt": the end while the page is shown, the only one that reaches an LMS of synchronous requests. */
import {describe, expect, it} from 'vitest';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn as launchInLrs, settle, verbsOf} from './cmi5-world.ts';
import {finishedSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

describe.each(['scorm12', 'scorm2004'] as const)(
  'in an LMS that hears nothing of a page that goes: %s',
  (standard) => {
    it('status, score, time, state and end arrive, and nothing is said after', async () => {
      const lms = new FakeLms({standard, profile: lmsProfile('sync-xhr')});
      const {tracker, log} = launchIn(lms, standard);
      await tracker.open();
      const snapshot = finishedSnapshot(85, {sessionMs: 150_000});
      await (tracker.end?.(snapshot) ?? tracker.close(snapshot));
      expect(lms.stored).toMatchObject(
        standard === 'scorm12'
          ? {
              'cmi.core.lesson_status': 'passed',
              'cmi.core.score.raw': '85',
              'cmi.core.total_time': expect.stringContaining('00:02:30'),
              'cmi.suspend_data': snapshot.suspendData,
            }
          : {
              'cmi.completion_status': 'completed',
              'cmi.success_status': 'passed',
              'cmi.score.raw': '85',
              'cmi.total_time': expect.stringContaining('2M30'),
              'cmi.suspend_data': snapshot.suspendData,
            },
      );
      expect(log.named(standard === 'scorm12' ? 'LMSFinish' : 'Terminate')).toHaveLength(1);
      const calls = log.calls.length;
      lms.site.phase = 'pagehide';
      await tracker.close(snapshot);
      expect(log.calls).toHaveLength(calls);
    });

    it('without it a page that goes leaves nothing there', async () => {
      const lms = new FakeLms({standard, profile: lmsProfile('sync-xhr')});
      const {tracker} = launchIn(lms, standard);
      await tracker.open();
      lms.site.phase = 'pagehide';
      await tracker.close(finishedSnapshot(85));
      expect(lms.stored).not.toHaveProperty(['cmi.suspend_data']);
    });
  },
);

it('in cmi5 passed, completed and terminated arrive', async () => {
  const lrs = new FakeLrs();
  const tracker = launchInLrs(lrs);
  await tracker.open();
  await (tracker.end?.(finishedSnapshot(85)) ?? tracker.close(finishedSnapshot(85)));
  expect(verbsOf(lrs)).toEqual(['initialized', 'passed', 'completed', 'terminated']);
});

it('in cmi5 an end that did not arrive can be said again, once, with its id', async () => {
  const lrs = new FakeLrs();
  const tracker = launchInLrs(lrs);
  await tracker.open();
  await tracker.save(finishedSnapshot(85));
  lrs.fault = 'offline';
  await expect(tracker.end?.(finishedSnapshot(85))).rejects.toThrow();
  lrs.fault = undefined;
  await tracker.end?.(finishedSnapshot(85));
  await tracker.close(finishedSnapshot(85));
  await settle();
  expect(verbsOf(lrs)).toEqual(['initialized', 'passed', 'completed', 'terminated']);
});

it('in cmi5 nothing is saved after the end arrived', async () => {
  const lrs = new FakeLrs();
  const tracker = launchInLrs(lrs);
  await tracker.open();
  await tracker.end?.(finishedSnapshot(85));
  await expect(tracker.save(finishedSnapshot(90, {counter: 10}))).rejects.toThrow();
  expect(verbsOf(lrs).at(-1)).toBe('terminated');
});

it('in cmi5 a page that was only looked at ends without judging', async () => {
  const lrs = new FakeLrs({launchMode: 'Review'});
  const tracker = launchInLrs(lrs);
  await tracker.open();
  await tracker.end?.(finishedSnapshot(85));
  expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
});

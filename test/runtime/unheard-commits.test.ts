/** From the page's events down to the LMS: what a commit carries that nobody hears, after one that was refused. */
import {describe, expect, it} from 'vitest';
import type {OpenedSession} from '../../src/runtime/session/open-session.ts';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {everyKind, finishedSnapshot, sampleSnapshot} from './sample-snapshot.ts';
import {sessionWorld} from './session-world.ts';
import {launchIn, savedIn} from './tracker-world.ts';

const location = 'cmi.core.lesson_location';

describe('a place that was refused once', () => {
  it.each([
    {phase: 'beforeunload', act: ({queue}: OpenedSession) => queue.leaving()},
    {phase: 'hidden', act: ({queue}: OpenedSession) => queue.request('hidden')},
  ] as const)('waits at $phase for a commit that is heard, and the state goes', async ({phase, act}) => {
    const {lms, clock, first} = sessionWorld('scorm12');
    const {opened} = await first(new MemoryStore());
    const {session, queue} = opened;
    session.setLocation('definitions/first');
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 1});
    lms.faults.isRefusing = true;
    queue.changed();
    queue.request('lesson-end');
    await settle();
    expect(queue.state).toBe('failed');

    Object.assign(lms.faults, {isRefusing: false, phase, isHidden: phase === 'hidden'});
    session.dispatch({type: 'finish-lesson', module: 1, lesson: 2});
    queue.changed();
    act(opened);
    await settle();
    expect(lms.stored()['cmi.suspend_data']).toBe(session.snapshot().suspendData);
    expect(lms.stored()[location]).toBeUndefined();

    Object.assign(lms.faults, {phase: 'shown', isHidden: false});
    await clock.advance(60_000);
    expect(lms.stored()[location]).toBe('definitions/first');
    expect(queue.state).toBe('saved');
  });
});

describe('a commit of 1.2 that nobody hears, after a failed one', () => {
  it.each(['beforeunload', 'hidden'] as const)(
    'sends no stand-in at %s; a page that lives on makes it good',
    async (phase) => {
      const lms = new FakeLms({standard: 'scorm12', profile: lmsProfile('moodle')});
      const {tracker, log} = launchIn(lms, 'scorm12');
      await tracker.open();
      await tracker.save(sampleSnapshot());
      const last = finishedSnapshot(80, {interactions: everyKind});
      lms.site.nextFaults.push('http-500');
      await expect(tracker.save(last)).rejects.toMatchObject({code: '101'});

      lms.site.phase = phase;
      const before = log.calls.length;
      await tracker.save({...last, counter: 10, suspendData: 'saved.10'}, false);
      const said = log.calls.slice(before).map(({name, args}) => [name, ...args].join(' '));
      expect(said.filter((call) => call.startsWith('LMSCommit'))).toHaveLength(1);
      expect(said.filter((call) => /lesson_status (?!passed)|browsed|performance/.test(call))).toEqual([]);
      // What was kept back is not stored yet, but the state is: the next launch would begin with it.
      expect(lms.stored).toMatchObject({
        'cmi.core.lesson_status': 'incomplete',
        'cmi.suspend_data': 'saved.10',
      });

      lms.site.phase = 'shown';
      await tracker.save({...last, counter: 10, suspendData: 'saved.10'});
      const calm = new FakeLms({standard: 'scorm12', profile: lmsProfile('moodle')});
      await savedIn(calm, 'scorm12', {...last, counter: 10, suspendData: 'saved.10'});
      expect(lms.stored).toEqual(calm.stored);
    },
  );
});

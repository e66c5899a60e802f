/** From the page's events down to the LMS: what a commit carries that nobody hears, after one that was refused. */
import {describe, expect, it} from 'vitest';
import type {OpenedSession} from '../../src/runtime/open-session.ts';
import {settle} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

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

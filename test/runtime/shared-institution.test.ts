/** The institution is asked once on a device: each package of the course knows what was chosen in another. */
import {describe, expect, it} from 'vitest';
import type {Launch} from '../../src/runtime/tracker.ts';
import {labCourse} from './fault-lab/lab-course.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sessionWorld} from './session-world.ts';

const scopes = ['definitions', 'final-test'];

/** Chosen in the package of one module; what is known in that of another, as each is launched in an LMS of its own. */
async function known(second: Partial<Launch>, chosenBy: Partial<Launch> = {}, role = 3) {
  const store = new MemoryStore();
  const [one, other] = scopes.map((scope) => ({...labCourse, scope}));
  const chosen = await sessionWorld('scorm12').first(store, {changes: chosenBy, course: one ?? labCourse});
  chosen.opened.session.dispatch({type: 'pick-role', role});
  const next = await sessionWorld('scorm12').first(store, {changes: second, course: other ?? labCourse});
  return next.opened.session;
}

describe('the institution that was chosen in one package', () => {
  it('is known in another one of the course, without being asked', async () => {
    expect((await known({})).progress.role).toBe(3);
  });

  it("is sent to that one's LMS with its state", async () => {
    const session = await known({});
    expect(session.progress.counter).toBe(1);
  });

  it.each([
    {second: {learnerId: 'berta'}, chosenBy: {}, why: "another learner's package"},
    {second: {learnerId: ''}, chosenBy: {learnerId: ''}, why: 'a package whose LMS names nobody'},
    {
      second: {mode: 'review', mayWrite: false} as const,
      chosenBy: {},
      why: 'a review, which changes nothing',
    },
  ])('is not known in $why', async ({second, chosenBy}) => {
    expect((await known(second, chosenBy)).progress.role).toBeUndefined();
  });

  it('gives way to what was chosen in that package itself', async () => {
    const store = new MemoryStore();
    const [one, other] = scopes.map((scope) => ({...labCourse, scope}));
    const [here, there] = [sessionWorld('scorm12'), sessionWorld('scorm12')];
    const first = await here.first(store, {course: one ?? labCourse});
    first.opened.session.dispatch({type: 'pick-role', role: 3});
    const second = await there.first(store, {course: other ?? labCourse});
    second.opened.session.dispatch({type: 'pick-role', role: 4});
    await first.tracker.save(first.opened.session.snapshot());
    const again = await here.first(store, {course: one ?? labCourse});
    expect(again.opened.session.progress.role).toBe(3);
  });
});

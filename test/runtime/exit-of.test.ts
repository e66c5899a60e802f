/** How a visit ends, and what each LMS makes of a finished course that is opened again. */
import {describe, expect, it} from 'vitest';
import {lmsProfile, lmsProfileIds} from '../../src/lms/profiles/lms-profiles.ts';
import type {Launch, Snapshot, Tracker} from '../../src/runtime/tracker.ts';
import {exitOf12, exitOf2004} from '../../src/runtime/trackers/scorm/exit-of.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {ThinWorld} from './bridge/bridge-world.ts';
import {finishedSnapshot, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

describe('a visit ends', () => {
  it.each([
    [false, false, true, 'suspend', 'there is more to do'],
    [true, false, true, 'suspend', 'nobody knows yet what this LMS makes of it'],
    [false, true, true, 'suspend', 'the state was lost and is made anew'],
    [true, true, false, 'suspend', 'the page may still break off'],
    [true, true, true, '', 'the LMS may be one that counts no suspended attempt'],
  ] as const)('in 1.2, finished %s, given back so %s, ended %s: "%s", as %s', (...situation) => {
    const [isFinished, wasGivenFinished, isEnd, exit] = situation;
    expect(exitOf12({isFinished, wasGivenFinished, isEnd})).toBe(exit);
  });

  it('in 2004 always suspended: each other word ends the attempt', () => {
    expect(exitOf2004).toBe('suspend');
  });
});

const worlds = lmsProfileIds.flatMap((id) =>
  lmsProfile(id).standards.flatMap((standard) => {
    const settings = {standard, profile: lmsProfile(id)};
    const thin = () => {
      const world = new ThinWorld(settings);
      return {lms: world.lms, launch: (): Tracker => world.launch().loadCourse({answerMs: 10_000}).tracker};
    };
    const whole = () => {
      const lms = new FakeLms(settings);
      return {lms, launch: (): Tracker => launchIn(lms, standard).tracker};
    };
    return [
      {name: `${standard} in ${id}`, id, standard, make: whole},
      {name: `a thin package of ${standard} in ${id}`, id, standard, make: thin},
    ];
  }),
);

async function visit(tracker: Tracker, snapshot: Snapshot): Promise<Launch> {
  const launch = await tracker.open();
  if (launch.mayWrite) await tracker.save(snapshot);
  await (tracker.end?.(snapshot) ?? tracker.close(snapshot));
  return launch;
}

describe.each(worlds)('a finished course: $name', ({id, standard, make}) => {
  const {suspendIsOpen, knows, erasesAtPassed} = lmsProfile(id);

  it('stays passed with its grade and its state, however often it is opened again', async () => {
    const {lms, launch} = make();
    await visit(launch(), sampleSnapshot({counter: 1}));
    for (const counter of [2, 3, 4, 5]) {
      const given = await visit(launch(), finishedSnapshot(80, {counter, suspendData: `saved.${counter}`}));
      expect(lms.stored).toMatchObject(
        standard === 'scorm12'
          ? {'cmi.core.lesson_status': 'passed'}
          : {'cmi.success_status': 'passed', 'cmi.completion_status': 'completed'},
      );
      if (!suspendIsOpen && !knows) expect(lms.grade).toBe('80.00');
      if (!erasesAtPassed) expect(given.suspendData).toMatch(/^saved\.\d$/);
    }
    expect(lms.attemptCount).toBe(1);
  });

  it('counts, where suspended attempts do not, in 1.2 after a second look', async () => {
    const {lms, launch} = make();
    await visit(launch(), finishedSnapshot(80, {counter: 1}));
    expect(lms.isDone('passed')).toBe(!suspendIsOpen);
    for (const counter of [2, 3]) {
      await visit(launch(), finishedSnapshot(80, {counter}));
      expect(lms.isDone('passed')).toBe(!suspendIsOpen || standard === 'scorm12');
    }
  });
});

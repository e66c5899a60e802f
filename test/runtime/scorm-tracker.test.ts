import {describe, expect, it} from 'vitest';
import {TrackerError} from '../../src/runtime/tracker.ts';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {everyKind, finishedSnapshot, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn, savedIn, scormAgainWorld} from './tracker-world.ts';

type Standard = FakeLmsSettings['standard'];
const standards: Standard[] = ['scorm12', 'scorm2004'];

describe.each(standards)('calls to the LMS: %s', (standard) => {
  it('are at most 20 at the first launch, its one commit included', async () => {
    const {log} = await savedIn(new FakeLms({standard}), standard);
    expect(log.calls.length).toBeLessThanOrEqual(20);
    expect(log.commits).toBe(1);
  });

  it('are at most 20 at a resume, without a commit', async () => {
    const lms = new FakeLms({standard});
    await savedIn(lms, standard, sampleSnapshot({scoreRaw: 60, interactions: everyKind}));
    const {tracker, log} = launchIn(lms, standard);
    await tracker.open();
    expect(log.calls.length).toBeLessThanOrEqual(20);
    expect(log.commits).toBe(0);
  });

  it('are at most 20 in scorm-again as well, where each error is one more', async () => {
    const world = scormAgainWorld(standard);
    const tracker = world.launch();
    await tracker.open();
    await tracker.save(sampleSnapshot());
    expect(world.callCount()).toBeLessThanOrEqual(20);
  });

  it.each([
    {given: 85, read: 0.85},
    {given: 0, read: undefined},
    {given: -1, read: undefined},
  ])('read the pass mark $given as $read', async ({given, read}) => {
    const lms = new FakeLms({standard, masteryScore: given, scaledPassingScore: given / 100});
    expect((await launchIn(lms, standard).tracker.open()).scaledPassingScore).toBe(read);
  });

  it('say each value once', async () => {
    const {tracker, log} = await savedIn(
      new FakeLms({standard}),
      standard,
      sampleSnapshot({interactions: everyKind}),
    );
    const before = log.calls.length;
    await tracker.save(sampleSnapshot({interactions: everyKind}));
    expect(log.calls.slice(before).map(({name}) => name)).toEqual([
      standard === 'scorm12' ? 'LMSCommit' : 'Commit',
    ]);
  });

  it('give only texts', async () => {
    const {log} = await savedIn(
      new FakeLms({standard}),
      standard,
      finishedSnapshot(80, {interactions: everyKind}),
    );
    expect(log.calls.flatMap(({args}) => args).filter((arg) => typeof arg !== 'string')).toEqual([]);
  });
});

describe('optional elements that the LMS does not have', () => {
  it.each([
    {standard: 'scorm12', unsupported: ['cmi.interactions', 'cmi.student_preference', 'cmi.student_data']},
    {standard: 'scorm2004', unsupported: ['cmi.interactions', 'cmi.objectives', 'cmi.progress_measure']},
  ] as const)(
    'are asked for once and left alone from then on ($standard)',
    async ({standard, unsupported}) => {
      const lms = new FakeLms({standard, unsupported});
      const {tracker, log} = launchIn(lms, standard);
      await tracker.open();
      const objectives = [{id: 'definitions', description: 'Kas ir', finished: true, scoreRaw: 80}];
      for (const counter of [1, 2, 3]) {
        await tracker.save(
          sampleSnapshot({counter, objectives, progressMeasure: counter / 10, interactions: everyKind}),
        );
      }
      const refusals = log.errors.filter(({error}) => error === '401').map(({args}) => args[0]);
      expect(refusals).toHaveLength(new Set(refusals).size);
      expect(refusals.length).toBeLessThanOrEqual(3);
      expect(lms.stored['cmi.suspend_data']).toBe('saved.3');
    },
  );
});

describe('a launch', () => {
  it.each(standards)('that the LMS refuses rejects (%s)', async (standard) => {
    const lms = new FakeLms({standard});
    const first = launchIn(lms, standard);
    await first.tracker.open();
    first.tracker.close(sampleSnapshot());
    if (standard === 'scorm2004') await expect(first.tracker.open()).rejects.toMatchObject({code: '104'});
    else await expect(first.tracker.open()).resolves.toMatchObject({suspendData: 'saved.1'});
  });

  it.each(standards)(
    'in a page that was loaded again takes up the running session (%s)',
    async (standard) => {
      const {tracker} = launchIn(new FakeLms({standard}), standard);
      await tracker.open();
      await expect(tracker.open()).resolves.toMatchObject({mode: 'normal'});
    },
  );

  it.each(standards)('reads language and launch data (%s)', async (standard) => {
    const lms = new FakeLms({standard, language: 'lv', launchData: 'role=police'});
    expect(await launchIn(lms, standard).tracker.open()).toMatchObject({
      standard,
      learnerId: 'anna',
      language: 'lv',
      launchData: 'role=police',
    });
  });
});

describe.each(standards)('a score: %s', (standard) => {
  it('is never lowered below what the LMS holds', async () => {
    const lms = new FakeLms({standard});
    await savedIn(lms, standard, sampleSnapshot({scoreRaw: 60}));
    await savedIn(lms, standard, sampleSnapshot({counter: 2, scoreRaw: 45}));
    expect(lms.grade).toBe('60.00');
    await savedIn(lms, standard, sampleSnapshot({counter: 3, scoreRaw: 66.67}));
    expect(lms.grade).toBe('66.67');
  });

  it('is not lowered after an end that failed, either', async () => {
    const lms = new FakeLms({standard});
    await savedIn(lms, standard, sampleSnapshot({scoreRaw: 60}));
    const {tracker} = launchIn(lms, standard);
    await tracker.open();
    lms.site.nextFaults.push('http-500');
    expect(tracker.close(sampleSnapshot({counter: 2}))).toBe(false);
    await tracker.save(sampleSnapshot({counter: 3, scoreRaw: 45}));
    expect(lms.grade).toBe('60.00');
  });
});

describe.each(standards)('what counts: %s', (standard) => {
  it('makes a save reject when it is refused, and the rest arrives', async () => {
    const lms = new FakeLms({standard, unsupported: ['cmi.suspend_data']});
    const {tracker} = launchIn(lms, standard);
    await tracker.open();
    await expect(tracker.save(finishedSnapshot(80))).rejects.toMatchObject({code: '401'});
    expect([lms.grade, lms.isDone('passed')]).toEqual(['80.00', true]);
  });

  it('does not fall when a later snapshot knows less', async () => {
    const lms = new FakeLms({standard});
    const {tracker} = await savedIn(lms, standard, finishedSnapshot(80));
    await tracker.save(sampleSnapshot({counter: 10, scoreRaw: 40}));
    expect([lms.grade, lms.isDone('passed')]).toEqual(['80.00', true]);
  });

  it('is not written without credit after a success, though the mode is normal', async () => {
    const lms = new FakeLms({standard});
    await savedIn(lms, standard, finishedSnapshot(80));
    const {tracker, log} = openedAsNormal(lms, standard);
    expect(await tracker.open()).toMatchObject({mode: 'normal', credit: false});
    await tracker.save(sampleSnapshot({counter: 10, scoreRaw: 90}));
    expect(tracker.close(sampleSnapshot({counter: 11}))).toBe(true);
    expect(log.calls.filter(({name}) => /SetValue|Commit/.test(name))).toEqual([]);
  });
});

it('2004: completed stays where the LMS goes by a threshold and lost what was saved', async () => {
  const lms = new FakeLms({standard: 'scorm2004', completionThreshold: 1});
  await savedIn(lms, 'scorm2004', finishedSnapshot(80));
  const {tracker} = openedAsNormal(lms, 'scorm2004', {'cmi.credit': 'credit', 'cmi.suspend_data': ''});
  expect(await tracker.open()).toMatchObject({mode: 'normal', credit: true, suspendData: ''});
  await tracker.save(sampleSnapshot());
  expect(lms.stored).toMatchObject({'cmi.completion_status': 'completed', 'cmi.suspend_data': 'saved.1'});
  await tracker.save(finishedSnapshot(90));
  expect(lms.stored).toMatchObject({'cmi.progress_measure': '1', 'cmi.score.raw': '90'});
});

/** An LMS that shows a finished attempt without a review mode, and with other `values`. */
function openedAsNormal(lms: FakeLms, standard: Standard, values: Readonly<Record<string, string>> = {}) {
  const options = {isOnline: () => true, interactionIds: () => [], language: 'lv'};
  if (standard === 'scorm12') {
    const api = lms.launch12();
    const get = api.LMSGetValue.bind(api);
    api.LMSGetValue = (element) => (element === 'cmi.core.lesson_mode' ? 'normal' : get(element));
    return {tracker: createScorm12Tracker(api, options), log: api.log};
  }
  const api = lms.launch2004();
  const get = api.GetValue.bind(api);
  api.GetValue = (element) => ({'cmi.mode': 'normal', ...values})[element] ?? get(element);
  return {tracker: createScorm2004Tracker(api, options), log: api.log};
}

it('an API whose frame is gone rejects a save and fails a close, with a TrackerError', async () => {
  const api = new FakeLms({standard: 'scorm2004'}).launch2004();
  const tracker = createScorm2004Tracker(api, {
    isOnline: () => true,
    interactionIds: () => [],
    language: 'lv',
  });
  await tracker.open();
  api.SetValue = () => {
    throw new Error("can't access dead object");
  };
  await expect(tracker.save(sampleSnapshot())).rejects.toBeInstanceOf(TrackerError);
  expect(tracker.close(sampleSnapshot())).toBe(false);
});

import {describe, expect, it} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {finishedSnapshot, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';
import {naive12, standards, visit} from './visit.ts';

describe('status in 1.2', () => {
  it.each(['late-status', 'not-attempted'] as const)(
    'becomes completed by itself for a naive tracker that says %s',
    (mistake) => {
      const lms = new FakeLms({standard: 'scorm12'});
      naive12(lms, mistake);
      expect(lms.isDone('completed')).toBe(true);
    },
  );

  it.each([
    {mistake: 'failed', snapshot: sampleSnapshot({scoreRaw: 40})},
    {mistake: 'completed-first', snapshot: sampleSnapshot({progressMeasure: 0.95})},
  ] as const)('$mistake locks the learner out of the next try', async ({mistake, snapshot}) => {
    const naive = new FakeLms({standard: 'scorm12'});
    naive12(naive, mistake, snapshot);
    const locked = await launchIn(naive, 'scorm12').tracker.open();
    expect(locked).toMatchObject({mode: 'review', credit: false, suspendData: 'saved.1'});

    const ours = new FakeLms({standard: 'scorm12'});
    await visit(ours, 'scorm12', snapshot);
    expect((await visit(ours, 'scorm12', finishedSnapshot(80))).launch).toMatchObject({
      mode: 'normal',
      resumed: true,
    });
    expect(ours.isDone('passed')).toBe(true);
  });

  it('is overruled by a masteryscore, at the end only: so our manifests have none', async () => {
    const lms = new FakeLms({standard: 'scorm12', masteryScore: 70});
    const {tracker} = launchIn(lms, 'scorm12');
    expect((await tracker.open()).scaledPassingScore).toBe(0.7);
    await tracker.save(sampleSnapshot({scoreRaw: 40}));
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
    tracker.close(sampleSnapshot({scoreRaw: 40}));
    expect(lms.stored['cmi.core.lesson_status']).toBe('failed');
  });

  it('is read literally by completion rules', async () => {
    const lms = new FakeLms({standard: 'scorm12'});
    await visit(lms, 'scorm12', finishedSnapshot(80));
    expect([lms.isDone('passed'), lms.isDone('completed')]).toEqual([true, false]);
  });
});

describe('status in 2004', () => {
  it('completed before passed locks the learner out; ours waits for both', async () => {
    const nearlyDone = sampleSnapshot({progressMeasure: 0.95});
    const naive = new FakeLms({standard: 'scorm2004'});
    new NaiveScorm2004(naive.launch2004(), 'completed-first').close(nearlyDone);
    expect((await launchIn(naive, 'scorm2004').tracker.open()).mode).toBe('review');

    const ours = new FakeLms({standard: 'scorm2004'});
    await visit(ours, 'scorm2004', nearlyDone);
    expect(ours.stored).not.toHaveProperty(['cmi.success_status']);
    await visit(ours, 'scorm2004', finishedSnapshot(80));
    expect([ours.isDone('passed'), ours.isDone('completed')]).toEqual([true, true]);
  });

  it('success does not follow from a passing score: a naive tracker is never passed', async () => {
    const naive = new FakeLms({standard: 'scorm2004', scaledPassingScore: 0.7});
    new NaiveScorm2004(naive.launch2004(), 'no-success').close(finishedSnapshot(80));
    expect(naive.isDone('passed')).toBe(false);
    const ours = new FakeLms({standard: 'scorm2004', scaledPassingScore: 0.7});
    expect((await visit(ours, 'scorm2004', finishedSnapshot(80))).launch.scaledPassingScore).toBe(0.7);
    expect(ours.isDone('passed')).toBe(true);
  });

  it('completion follows from a threshold and the measure, which reaches 1 at the end only', async () => {
    const lms = new FakeLms({standard: 'scorm2004', completionThreshold: 1});
    await visit(lms, 'scorm2004', sampleSnapshot({progressMeasure: 0.99995}));
    expect(lms.isDone('completed')).toBe(false);
    await visit(lms, 'scorm2004', finishedSnapshot(80));
    expect(lms.isDone('completed')).toBe(true);
  });

  it('after exit=normal a review finds nothing; after ours everything', async () => {
    const naive = new FakeLms({standard: 'scorm2004'});
    new NaiveScorm2004(naive.launch2004(), 'exit-normal').close(finishedSnapshot(80));
    expect(naive.stored['cmi.suspend_data']).toBe('saved.9');
    expect(await launchIn(naive, 'scorm2004').tracker.open()).toMatchObject({
      resumed: false,
      suspendData: '',
    });
    const ours = new FakeLms({standard: 'scorm2004'});
    await visit(ours, 'scorm2004', finishedSnapshot(80));
    expect(await launchIn(ours, 'scorm2004').tracker.open()).toMatchObject({
      mode: 'review',
      suspendData: 'saved.9',
    });
  });
});

describe('the grade', () => {
  it('is the raw score: a naive 8 of 10 points becomes 8, the scaled score alone 0', async () => {
    const points = new FakeLms({standard: 'scorm12'});
    naive12(points, 'own-maximum', finishedSnapshot(80));
    const scaled = new FakeLms({standard: 'scorm2004'});
    new NaiveScorm2004(scaled.launch2004(), 'scaled-only').close(finishedSnapshot(80));
    expect([points.grade, scaled.grade]).toEqual(['8.00', '0.00']);
    for (const standard of standards) {
      const ours = new FakeLms({standard});
      await visit(ours, standard, finishedSnapshot(80));
      expect(ours.grade).toBe('80.00');
    }
  });

  it('becomes 0 by the empty text of a naive tracker; ours sends no score before there is one', async () => {
    const naive = new FakeLms({standard: 'scorm12'});
    naive12(naive, 'empty-score');
    expect(naive.stored['cmi.core.score.raw']).toBe('0');
    const ours = new FakeLms({standard: 'scorm12'});
    await visit(ours, 'scorm12');
    expect(ours.stored).not.toHaveProperty(['cmi.core.score.raw']);
  });
});

describe('attempts', () => {
  it.each(standards)(
    'after incomplete: resumes without a question; a new one is empty (%s)',
    async (standard) => {
      const lms = new FakeLms({standard});
      await visit(lms, standard, sampleSnapshot({scoreRaw: 40}));
      expect(await launchIn(lms, standard).tracker.open()).toMatchObject({
        mode: 'normal',
        credit: true,
        resumed: true,
      });
      expect(await launchIn(lms, standard, {isNewAttempt: true}).tracker.open()).toMatchObject({
        resumed: false,
      });
    },
  );

  it('an exit left empty by a naive tracker is no resume', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    naive12(lms, 'no-exit');
    const api = lms.launch12();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.entry')).toBe('');
  });

  it.each([
    {
      forceNewAttempt: 'always',
      snapshot: sampleSnapshot(),
      resumed: false,
      why: 'an incomplete attempt loses its place',
    },
    {
      forceNewAttempt: 'when-finished',
      snapshot: sampleSnapshot(),
      resumed: true,
      why: 'an incomplete one goes on',
    },
    {
      forceNewAttempt: 'when-finished',
      snapshot: finishedSnapshot(80),
      resumed: false,
      why: 'a finished one is put aside',
    },
  ] as const)(
    'with a new attempt forced $forceNewAttempt: $why',
    async ({forceNewAttempt, snapshot, resumed}) => {
      const lms = new FakeLms({standard: 'scorm12', forceNewAttempt});
      await visit(lms, 'scorm12', snapshot);
      expect((await launchIn(lms, 'scorm12').tracker.open()).resumed).toBe(resumed);
    },
  );

  it('when only one is allowed and then locked, an incomplete one cannot be resumed', async () => {
    const lms = new FakeLms({standard: 'scorm12', maxAttempts: 1});
    await visit(lms, 'scorm12');
    expect(() => lms.launch12()).toThrow('locked');
  });

  it.each(standards)('outlive the page as plain data (%s)', async (standard) => {
    const lms = new FakeLms({standard});
    await visit(lms, standard);
    const later = new FakeLms({standard}, JSON.parse(JSON.stringify(lms.saved())));
    expect((await launchIn(later, standard).tracker.open()).suspendData).toBe('saved.1');
  });
});

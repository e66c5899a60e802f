/** How statements travel: in batches, each once, also when the page goes away under them. */
import {describe, expect, it} from 'vitest';
import {TrackerError, type Tracker} from '../../src/runtime/tracker.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn, settle, verbsOf} from './cmi5-world.ts';
import {finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';

describe('a cmi5 session', () => {
  it.each([
    {under: 'its document', method: 'PUT', path: 'state'},
    {under: 'its statements', method: 'POST', path: 'statements'},
  ])(
    'tells each thing once, and the end last, when the page goes away under a save of $under',
    async (at) => {
      const lrs = new FakeLrs({masteryScore: 0.7});
      const page: {tracker?: Tracker} = {};
      let isLeaving = false;
      const last = finishedSnapshot(90, {interactions: [sampleInteraction(0), sampleInteraction(1)]});
      const request: typeof fetch = async (input, init) => {
        const isHere = isLeaving && init?.method === at.method && String(input).includes(at.path);
        if (!isHere) return lrs.request(input, init);
        isLeaving = false;
        // What is on its way arrives first; then the page hears that it goes.
        const answer = await lrs.request(input, init);
        page.tracker?.close(last);
        return answer;
      };
      const tracker = launchIn(lrs, request);
      page.tracker = tracker;
      await tracker.open();
      isLeaving = true;
      await tracker.save(last).catch((error: unknown) => expect(error).toBeInstanceOf(TrackerError));
      await settle();
      expect(verbsOf(lrs)).toEqual([
        'initialized',
        'answered',
        'answered',
        'passed',
        'completed',
        'terminated',
      ]);
      expect(lrs.complaints.all).toEqual([]);
    },
  );

  it.each([1, 2])('leaves the newest state when it ends under save %i of an older one', async (save) => {
    const lrs = new FakeLrs();
    const slow: {answer?: () => void} = {};
    let isSlow = false;
    const tracker = launchIn(lrs, async (input, init) => {
      const answer = await lrs.request(input, init);
      if (!isSlow || init?.method !== 'PUT') return answer;
      isSlow = false;
      await new Promise<void>((resolve) => (slow.answer = resolve));
      return answer;
    });
    await tracker.open();
    if (save === 2) await tracker.save(sampleSnapshot({counter: 1}));
    isSlow = true;
    const saving = tracker.save(sampleSnapshot({counter: 2}));
    await settle();
    tracker.close(sampleSnapshot({counter: 3}));
    await settle();
    slow.answer?.();
    await saving.catch(() => undefined);
    expect(lrs.stateOf('kopiga-riciba')).toContain('saved.3');
  });

  it('says nothing after its last words, though a batch was still to follow', async () => {
    const lrs = new FakeLrs();
    const page: {tracker?: Tracker} = {};
    const last = sampleSnapshot({interactions: Array.from({length: 100}, (_, at) => sampleInteraction(at))});
    let isLeaving = true;
    const tracker = launchIn(lrs, async (input, init) => {
      const answer = await lrs.request(input, init);
      if (isLeaving && String(init?.body).includes('answered')) {
        isLeaving = false;
        page.tracker?.close(last);
      }
      return answer;
    });
    page.tracker = tracker;
    await tracker.open();
    await tracker.save(last).catch((error: unknown) => expect(error).toBeInstanceOf(TrackerError));
    await settle();
    expect(verbsOf(lrs).at(-1)).toBe('terminated');
    expect(lrs.complaints.all).toEqual([]);
  });

  it('says passed and completed with its last words, however many answers were held back', async () => {
    const lrs = new FakeLrs({masteryScore: 0.7});
    const bodies: number[] = [];
    const tracker = launchIn(lrs, (input, init) => {
      if (init?.keepalive) bodies.push(String(init.body).length);
      return lrs.request(input, init);
    });
    await tracker.open();
    const interactions = Array.from({length: 100}, (_, index) => sampleInteraction(index));
    tracker.close(finishedSnapshot(90, {interactions}));
    await settle();
    expect(verbsOf(lrs).slice(-4)).toEqual(['answered', 'passed', 'completed', 'terminated']);
    expect(Math.max(...bodies)).toBeLessThan(34_000);
    expect(lrs.complaints.all).toEqual([]);
  });

  it('sends what the line held back in batches, each once', async () => {
    const interactions = Array.from({length: 100}, (_, index) => sampleInteraction(index));
    const bodies: number[] = [];
    const lrs = new FakeLrs();
    const tracker = launchIn(lrs, (input, init) => {
      if (init?.keepalive) bodies.push(String(init.body).length);
      return lrs.request(input, init);
    });
    await tracker.open();
    await tracker.save(sampleSnapshot({interactions: interactions.slice(0, 40)}));
    // The answer to this one is lost, so that all of it is sent again.
    lrs.fault = 'http-500';
    await expect(tracker.save(sampleSnapshot({interactions}))).rejects.toBeInstanceOf(TrackerError);
    lrs.fault = undefined;
    await tracker.save(sampleSnapshot({interactions}));
    expect(verbsOf(lrs).filter((verb) => verb === 'answered')).toHaveLength(100);
    expect(Math.max(...bodies)).toBeLessThanOrEqual(32_000);
    expect(bodies.length).toBeLessThan(10);
    expect(lrs.complaints.all).toEqual([]);
  });

  it('ends although an answer of an earlier visit, which nobody knows to have arrived, is still to be told', async () => {
    const lrs = new FakeLrs();
    const answer = sampleInteraction(0);
    for (const now of [answer.answeredAtMs - 60_000, answer.answeredAtMs + 60_000]) {
      const tracker = launchIn(lrs, lrs.request, () => now);
      await tracker.open();
      tracker.close(sampleSnapshot({progressMeasure: 0, interactions: [answer]}));
      await settle();
    }
    expect(verbsOf(lrs)).toEqual(['initialized', 'answered', 'terminated', 'initialized', 'terminated']);
    expect(lrs.complaints.all).toEqual([]);
  });

  it.each(['weak', 'hidden', 'renamed'] as const)(
    'writes its state where the version is %s',
    async (etags) => {
      const lrs = new FakeLrs({etags});
      for (const counter of [1, 4]) {
        const tracker = launchIn(lrs, lrs.request);
        await tracker.open();
        await tracker.save(sampleSnapshot({counter}));
        await tracker.save(sampleSnapshot({counter: counter + 1}));
        tracker.close(sampleSnapshot({counter: counter + 2}));
        await settle();
        expect(lrs.stateOf('kopiga-riciba')).toContain(`saved.${counter + 2}`);
      }
    },
  );

  describe('in an LMS that refuses passed and completed a second time', () => {
    const settings = {masteryScore: 0.7, refusesRepeats: true};

    it('is told them once when a page said them last and nobody heard whether they arrived', async () => {
      const lrs = new FakeLrs(settings);
      const first = launchIn(lrs, lrs.request);
      await first.open();
      first.close(finishedSnapshot(90));
      await settle();
      const second = launchIn(lrs, lrs.request);
      await second.open();
      await second.save(finishedSnapshot(90, {counter: 10}));
      second.close(finishedSnapshot(90, {counter: 11}));
      await settle();
      expect(verbsOf(lrs)).toEqual([
        'initialized',
        'passed',
        'completed',
        'terminated',
        'initialized',
        'terminated',
      ]);
      expect(lrs.complaints.all).toEqual([]);
    });

    it('ends the next session even when it is left at once', async () => {
      const lrs = new FakeLrs(settings);
      for (const counter of [10, 11]) {
        const tracker = launchIn(lrs, lrs.request);
        await tracker.open();
        tracker.close(finishedSnapshot(90, {counter}));
        await settle();
      }
      expect(verbsOf(lrs).filter((verb) => verb === 'terminated')).toHaveLength(2);
      expect(lrs.complaints.all).toEqual([]);
    });

    it('is told them once when the answer to them was lost', async () => {
      const lrs = new FakeLrs(settings);
      let isLost = true;
      const tracker = launchIn(lrs, async (input, init) => {
        const answer = await lrs.request(input, init);
        if (!isLost || !String(init?.body).includes('/passed')) return answer;
        isLost = false;
        throw new TypeError('Failed to fetch');
      });
      await tracker.open();
      await expect(tracker.save(finishedSnapshot(90))).rejects.toBeInstanceOf(TrackerError);
      await tracker.save(finishedSnapshot(90, {counter: 10}));
      expect(verbsOf(lrs)).toEqual(['initialized', 'passed', 'completed']);
      expect(lrs.complaints.all).toEqual([]);
    });

    it('is told them all the same when they did not arrive', async () => {
      const lrs = new FakeLrs(settings);
      const first = launchIn(lrs, (input, init) =>
        String(init?.body).includes('/passed')
          ? Promise.reject(new TypeError('Failed to fetch'))
          : lrs.request(input, init),
      );
      await first.open();
      first.close(finishedSnapshot(90));
      await settle();
      const second = launchIn(lrs, lrs.request);
      await second.open();
      await second.save(finishedSnapshot(90, {counter: 10}));
      expect(verbsOf(lrs)).toEqual(['initialized', 'initialized', 'passed', 'completed']);
    });
  });
});

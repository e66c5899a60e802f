/** How statements travel: in batches, each once, also when the page goes away under them. */
import {describe, expect, it} from 'vitest';
import {TrackerError, type Tracker} from '../../src/runtime/tracker.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';

function launchIn(lrs: FakeLrs, request: typeof fetch): Tracker {
  const tracker = createCmi5Tracker({search: lrs.launch(), language: 'lv', request, now: () => 0});
  if (!tracker) throw new Error('The launch was not recognised.');
  return tracker;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const verbsOf = (lrs: FakeLrs): readonly string[] => lrs.statements.map(verbOf);

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
});

/** What a page that goes away still asks of an LMS whose token ends with `terminated`. */
import {expect, it} from 'vitest';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {launchIn, settle, verbsOf} from './cmi5-world.ts';
import {finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';

/** A session whose writes of the document are noted; the n-th of them (from 1) may be refused. */
function session(refused?: number) {
  const lrs = new FakeLrs();
  const written: string[] = [];
  const tracker = launchIn(lrs, (input, init) => {
    if (init?.method !== 'PUT' || !String(input).includes('/state?')) return lrs.request(input, init);
    written.push(String(init.body));
    return written.length === refused
      ? Promise.resolve(new Response(null, {status: 503}))
      : lrs.request(input, init);
  });
  return {lrs, written, tracker};
}

it('does not write again what the LRS has: behind `terminated` it would come too late, and be refused', async () => {
  const {lrs, written, tracker} = session();
  await tracker.open();
  await tracker.save(sampleSnapshot({counter: 1}));
  tracker.close(sampleSnapshot({counter: 1}));
  await settle();
  expect(written).toHaveLength(1);
  expect(verbsOf(lrs).at(-1)).toBe('terminated');
});

it('writes what is new since the last save', async () => {
  const {lrs, tracker} = session();
  await tracker.open();
  await tracker.save(sampleSnapshot({counter: 1}));
  tracker.close(sampleSnapshot({counter: 2}));
  await settle();
  expect(lrs.stateOf('kopiga-riciba')).toContain('saved.2');
});

it('writes again what was refused, though an earlier save had said the same', async () => {
  const {lrs, written, tracker} = session(2);
  await tracker.open();
  await tracker.save(sampleSnapshot({counter: 1}));
  await tracker.save(sampleSnapshot({counter: 2})).catch(() => undefined);
  tracker.close(sampleSnapshot({counter: 1}));
  await settle();
  expect(written).toHaveLength(3);
  expect(lrs.stateOf('kopiga-riciba')).toContain('saved.1');
});

it.each([1, 2])(
  'says all that is left, and nothing behind its end, when it goes away while an LRS is told answer %i of an earlier visit by itself',
  async (nth) => {
    const lrs = new FakeLrs({masteryScore: 0.7});
    const interactions = [0, 1].map((at) => sampleInteraction(at));
    const later = Math.max(...interactions.map(({answeredAtMs}) => answeredAtMs)) + 60_000;
    const earlier = launchIn(lrs);
    await earlier.open();
    await earlier.save(sampleSnapshot({progressMeasure: 0, interactions}));
    earlier.close(sampleSnapshot({progressMeasure: 0, interactions}));
    await settle();
    const page: {tracker?: Tracker} = {};
    const last = finishedSnapshot(90, {interactions});
    let puts = 0;
    const request: typeof fetch = async (input, init) => {
      const answer = await lrs.request(input, init);
      // The page hears that it goes, and lives on for a while.
      if (String(input).includes('statementId=') && init?.method === 'PUT' && ++puts === nth)
        page.tracker?.close(last);
      return answer;
    };
    const tracker = launchIn(lrs, request, () => later);
    page.tracker = tracker;
    await tracker.open();
    await tracker.save(last).catch(() => undefined);
    await settle();
    expect(puts).toBe(nth);
    expect(verbsOf(lrs).slice(-4)).toEqual(['initialized', 'passed', 'completed', 'terminated']);
    expect(lrs.complaints.all).toEqual([]);
  },
);

it('does not say an answer again that an LRS was told by itself before another one failed', async () => {
  const lrs = new FakeLrs();
  const interactions = [0, 1, 2].map((at) => sampleInteraction(at));
  const earlier = launchIn(lrs);
  await earlier.open();
  await earlier.save(sampleSnapshot({progressMeasure: 0, interactions: interactions.slice(0, 1)}));
  earlier.close(sampleSnapshot({progressMeasure: 0, interactions: interactions.slice(0, 1)}));
  await settle();
  let puts = 0;
  const tracker = launchIn(lrs, (input, init) =>
    String(input).includes('statementId=') && init?.method === 'PUT' && ++puts === 3
      ? Promise.resolve(new Response(null, {status: 503}))
      : lrs.request(input, init),
  );
  await tracker.open();
  const last = sampleSnapshot({counter: 2, progressMeasure: 0, interactions});
  await expect(tracker.save(last)).rejects.toMatchObject({code: '503'});
  tracker.close(last);
  await settle();
  expect(verbsOf(lrs).slice(-4)).toEqual(['initialized', 'answered', 'answered', 'terminated']);
});

import {describe, expect, it} from 'vitest';
import {Visit} from '../../src/runtime/launch/visit.ts';
import {gatedTracker} from '../../src/runtime/session/gated-tracker.ts';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {sampleSnapshot} from './sample-snapshot.ts';

/** A tracker that notes what it is asked to do. */
function notingTracker() {
  const calls: string[] = [];
  const note = (call: string): void => void calls.push(call);
  const tracker: Tracker = {
    open: () => Promise.reject(new Error('It is open.')),
    save: () => Promise.resolve(note('save')),
    close: () => {
      note('close');
      return true;
    },
    end: () => Promise.resolve(note('end')),
    closeError: undefined,
    distrustSent: () => undefined,
  };
  return {tracker, calls};
}

async function leave(visit: Visit, isReturned: boolean): Promise<readonly string[]> {
  const {tracker, calls} = notingTracker();
  const gated = gatedTracker(tracker, visit, isReturned);
  await gated.end?.(sampleSnapshot());
  gated.close(sampleSnapshot());
  return calls;
}

describe('how a page ends its session', () => {
  const alone = () => new Visit({mayWrite: true}, true);

  it('ends it where it was launched', async () => {
    expect(await leave(alone(), false)).toEqual(['end', 'close']);
  });

  it("saves and never ends it where it came out of the browser's history", async () => {
    expect(await leave(alone(), true)).toEqual(['save', 'save']);
  });

  it('says nothing in a second tab, or where it is outdated', async () => {
    expect(await leave(new Visit({mayWrite: true}, false), false)).toEqual([]);
    const outdated = alone();
    outdated.becomeOutdated();
    expect(await leave(outdated, true)).toEqual([]);
  });
});

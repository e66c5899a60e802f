import type {Tracker} from '../../src/runtime/tracker.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5/cmi5.ts';
import type {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {verbOf} from '../fake-lrs/xapi-rules.ts';

/** A page that the LMS of `lrs` launched anew; its session is not open yet. */
export function launchIn(lrs: FakeLrs, request: typeof fetch = lrs.request, now = () => 0): Tracker {
  const tracker = createCmi5Tracker({search: lrs.launch(), language: 'lv', request, now});
  if (!tracker) throw new Error('The launch was not recognised.');
  return tracker;
}

/** What is sent without waiting has arrived. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

export const verbsOf = (lrs: FakeLrs): readonly string[] => lrs.statements.map(verbOf);

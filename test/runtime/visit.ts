/** Whole visits to the fake LMS, as ours and as a naive tracker makes them. */
import {expect} from 'vitest';
import type {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {NaiveScorm12, type Mistake12} from '../fake-lms/naive-scorm12.ts';
import {sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

type Standard = FakeLmsSettings['standard'];
export const standards: readonly Standard[] = ['scorm12', 'scorm2004'];

/** One visit of ours: a save, then the end. */
export async function visit(lms: FakeLms, standard: Standard, snapshot = sampleSnapshot()) {
  const launched = launchIn(lms, standard);
  const launch = await launched.tracker.open();
  await launched.tracker.save(snapshot);
  expect(launched.tracker.close(snapshot)).toBe(true);
  return {...launched, launch};
}

/** One visit in SCORM 1.2 with one mistake. */
export const naive12 = (lms: FakeLms, mistake: Mistake12, snapshot = sampleSnapshot()) =>
  new NaiveScorm12(lms.launch12(), mistake).close(snapshot);

/** What becomes of the last words of a page, by LMS and by the event in which they are said. */
import {describe, expect, it} from 'vitest';
import {pagePhases, type PagePhase} from '../../src/lms/profiles/lms-profile.ts';
import {lmsProfile, lmsProfileIds} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

/** Phases in which a commit is stored; what is not measured is as its source or its vendor says. */
const storedAt = {
  'moodle': 'shown behind beforeunload pagehide unload hidden',
  'ilias12': 'shown behind beforeunload unload',
  'forma': 'shown behind beforeunload',
  'forma4': 'shown behind beforeunload pagehide unload hidden',
  'chamilo': 'shown behind',
  'moodle-app': 'shown behind beforeunload pagehide unload hidden',
  'sync-xhr': 'shown behind',
  'cornerstone': 'shown behind',
} as const;

/** A naive tracker in a listener of the content's frame. */
function committedAt(lms: FakeLms, phase: PagePhase): string | undefined {
  const naive = new NaiveScorm12(lms.launch12());
  naive.save(sampleSnapshot());
  lms.site.phase = phase;
  try {
    naive.save(sampleSnapshot({counter: 2}));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  return lms.stored['cmi.suspend_data'];
}

describe('a commit of 1.2', () => {
  const rows = Object.entries(storedAt).flatMap(([id, phases]) =>
    pagePhases.map((phase) => ({id, phase, isStored: phases.split(' ').includes(phase)})),
  );
  it.each(rows)('to $id at $phase is stored: $isStored', ({id, phase, isStored}) => {
    const profile = lmsProfile(id as keyof typeof storedAt); // Object.entries forgets which keys.
    expect(committedAt(new FakeLms({standard: 'scorm12', profile}), phase)).toBe(
      isStored ? 'saved.2' : 'saved.1',
    );
  });
});

const everywhere = lmsProfileIds.flatMap((id) =>
  lmsProfile(id).standards.flatMap((standard) => pagePhases.map((phase) => ({id, standard, phase}))),
);

describe.each(everywhere)('our end of $standard to $id at $phase', ({id, standard, phase}) => {
  const profile = lmsProfile(id);

  it('throws at nobody, and takes nothing away that was stored', async () => {
    const lms = new FakeLms({standard, profile});
    const {tracker} = launchIn(lms, standard);
    await tracker.open();
    await tracker.save(sampleSnapshot({counter: 1, scoreRaw: 60}));
    lms.site.phase = phase;
    const isTaken = tracker.close(sampleSnapshot({counter: 2, scoreRaw: 70}));
    expect(isTaken).toBe(
      !['refused', 'denied', 'throws'].includes(profile.delivery[phase]) || profile.sendsEachValue === true,
    );
    lms.site.phase = 'shown';
    const {suspendData} = await launchIn(lms, standard).tracker.open();
    const arrives = ['answered', 'beacon', 'denied', 'kept'].includes(profile.delivery[phase]);
    expect(suspendData).toBe(arrives ? 'saved.2' : 'saved.1');
  });
});

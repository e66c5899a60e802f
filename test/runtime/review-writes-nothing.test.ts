/** Whoever only looks, in a review or a preview, changes nothing in the LMS. */
import {describe, expect, it} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';
import {naive12, standards, visit} from './visit.ts';

describe('a review or a preview (browse)', () => {
  it('is overwritten by naive trackers', () => {
    const lms12 = new FakeLms({standard: 'scorm12'});
    naive12(lms12, 'writes-always', finishedSnapshot(80));
    naive12(lms12, 'writes-always', sampleSnapshot({scoreRaw: 10}));
    const lms2004 = new FakeLms({standard: 'scorm2004'});
    new NaiveScorm2004(lms2004.launch2004(), 'writes-always').close(finishedSnapshot(80));
    new NaiveScorm2004(lms2004.launch2004(), 'writes-always').close(sampleSnapshot({scoreRaw: 20}));
    expect([lms12.grade, lms2004.grade]).toEqual(['10.00', '20.00']);
  });

  it.each(standards)(
    'writes nothing with our trackers: initialize and terminate, no SetValue, no commit (%s)',
    async (standard) => {
      const lms = new FakeLms({standard});
      await visit(lms, standard, finishedSnapshot(80));
      for (const options of [{}, {isPreview: true}]) {
        const before = {...lms.stored};
        const {tracker, log} = launchIn(lms, standard, options);
        await tracker.open();
        await tracker.save(sampleSnapshot({scoreRaw: 10, interactions: [sampleInteraction(0)]}));
        expect(tracker.close(sampleSnapshot({scoreRaw: 10}))).toBe(true);
        expect(log.calls.filter(({name}) => /SetValue|Commit/.test(name))).toEqual([]);
        expect({...lms.stored, 'cmi.core.total_time': '', 'cmi.total_time': ''}).toEqual({
          ...before,
          'cmi.core.total_time': '',
          'cmi.total_time': '',
        });
      }
    },
  );
});

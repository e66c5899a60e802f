/** What each LMS makes of a page that goes away, shown by a naive tracker. */
import {describe, expect, it} from 'vitest';
import {lmsProfile, type LmsProfileId} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {sampleSnapshot} from './sample-snapshot.ts';

const lmsOf = (id: LmsProfileId, standard: FakeLmsSettings['standard'] = 'scorm12'): FakeLms =>
  new FakeLms({standard, profile: lmsProfile(id)});
const naive12 = (lms: FakeLms) => new NaiveScorm12(lms.launch12());
const naive2004 = (lms: FakeLms) => new NaiveScorm2004(lms.launch2004());

describe('profiles of a page that goes away', () => {
  it('ilias12: the end throws at pagehide', () => {
    const lms = lmsOf('ilias12');
    const naive = naive12(lms);
    lms.site.phase = 'pagehide';
    expect(() => naive.close(sampleSnapshot())).toThrow('page dismissal');
    expect(lms.stored).toEqual({});
  });

  it('ilias2004: stores a commit at beforeunload and says that it failed', () => {
    const lms = lmsOf('ilias2004', 'scorm2004');
    const naive = naive2004(lms);
    naive.save(sampleSnapshot());
    lms.site.phase = 'beforeunload';
    expect(naive.save(sampleSnapshot({counter: 2}))).toBe(false);
    expect(lms.stored['cmi.suspend_data']).toBe('saved.2');
  });

  it.each(['forma', 'forma4'] as const)('%s: what is said at pagehide arrives in the newer one', (id) => {
    const lms = lmsOf(id);
    const naive = naive12(lms);
    lms.site.phase = 'beforeunload';
    lms.site.phase = 'pagehide';
    expect(naive.close(sampleSnapshot())).toBe(true);
    expect(lms.stored['cmi.suspend_data']).toBe(id === 'forma4' ? 'saved.1' : undefined);
  });

  it('forma: says "true" to an end at pagehide and sends nothing; books the time once more', () => {
    const lms = lmsOf('forma');
    const api = lms.launch12();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.session_time', '00:01:00');
    api.LMSFinish('');
    lms.site.phase = 'beforeunload';
    expect(lms.stored['cmi.core.total_time']).toMatch(/00:02:00/);
    const naive = naive12(lms);
    lms.site.phase = 'pagehide';
    expect(naive.close(sampleSnapshot())).toBe(true);
    expect(lms.stored).not.toHaveProperty(['cmi.suspend_data']);
  });

  it('a page behind another tab still hears its LMS where a page that goes away does not', () => {
    const lms = lmsOf('sync-xhr');
    const naive = naive12(lms);
    lms.site.phase = 'behind';
    expect(naive.save(sampleSnapshot())).toBe(true);
    lms.site.phase = 'hidden';
    expect(naive.save(sampleSnapshot({counter: 2}))).toBe(false);
    expect(lms.stored['cmi.suspend_data']).toBe('saved.1');
  });

  it('sakai: calls completed what was left half done, and lets the learner go on', () => {
    const lms = lmsOf('sakai');
    naive12(lms).save(sampleSnapshot());
    lms.site.phase = 'pagehide';
    expect(lms.isDone('completed')).toBe(true);
    const api = lms.launch12();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
  });

  it('cornerstone: answers null with 391 as the page goes away', () => {
    const lms = lmsOf('cornerstone', 'scorm2004');
    const api = lms.launch2004();
    api.Initialize('');
    lms.site.phase = 'unload';
    expect([api.Commit(''), api.GetLastError()]).toEqual([null, '391']);
  });
});

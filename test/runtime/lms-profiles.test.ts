/** What each LMS does to a naive tracker: the table of profiles is what the fake LMS acts by. */
import {describe, expect, it} from 'vitest';
import {lmsProfile, lmsProfileIds, type LmsProfileId} from '../../src/lms/profiles/lms-profiles.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {looselyEqual} from '../fake-lms/loosely-equal.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import {servedFiles} from '../fake-lms/served-files.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {everyKind, finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';

type Standard = FakeLmsSettings['standard'];

const lmsOf = (id: LmsProfileId, standard: Standard = 'scorm12'): FakeLms =>
  new FakeLms({standard, profile: lmsProfile(id)});
const naive12 = (lms: FakeLms) => new NaiveScorm12(lms.launch12());
const naive2004 = (lms: FakeLms) => new NaiveScorm2004(lms.launch2004());

describe('profiles', () => {
  it('say each how they are known, and play a standard', () => {
    for (const id of lmsProfileIds) expect(lmsProfile(id).standards.length, id).toBeGreaterThan(0);
    expect(lmsProfileIds).toHaveLength(19);
  });

  it('moodle: "5.0" in the place of "5" stays, since PHP takes them for equal', () => {
    const lms = lmsOf('moodle');
    const api = lms.launch12();
    api.LMSInitialize('');
    for (const value of ['5.0', '5']) {
      api.LMSSetValue('cmi.suspend_data', value);
      api.LMSCommit('');
    }
    expect(lms.stored['cmi.suspend_data']).toBe('5.0');
    expect([looselyEqual('1e1', '10'), looselyEqual(' 5', '5 '), looselyEqual('5', '5,5')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([looselyEqual('', '0'), looselyEqual('abc', '0'), looselyEqual('0x5', '5')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('moodle: a preview that only ends turns "not attempted" into completed, and locks the learner out', () => {
    const lms = lmsOf('moodle');
    const api = lms.launch12({isPreview: true});
    api.LMSInitialize('');
    expect(api.LMSFinish('')).toBe('true');
    expect(lms.isDone('completed')).toBe(true);
    const next = lms.launch12();
    next.LMSInitialize('');
    expect(next.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
  });

  it('moodle-login-wipe: what is in localStorage is gone after a login', () => {
    const store = new MemoryStore();
    for (const key of ['a', 'b', 'c']) store.setItem(key, 'kept');
    lmsOf('moodle').login(store);
    expect(store.length).toBe(3);
    lmsOf('moodle-login-wipe').login(store);
    expect(store.length).toBe(0);
  });

  it('ilias2004: keeps true and false in its own words, and throws at unload, too', () => {
    const lms = lmsOf('ilias2004', 'scorm2004');
    const truths = [1, 3].map((index, at) =>
      sampleInteraction(index, {type: 'true-false', response: [at === 0 ? 'f' : 't'], pattern: ['t']}),
    );
    const api = lms.launch2004();
    api.Initialize('');
    for (const [index, {id}] of truths.entries()) {
      api.SetValue(`cmi.interactions.${index}.id`, id);
      api.SetValue(`cmi.interactions.${index}.type`, 'true-false');
      api.SetValue(`cmi.interactions.${index}.learner_response`, index === 0 ? 'false' : 'true');
    }
    api.Commit('');
    expect(Object.entries(lms.stored).filter(([name]) => name.endsWith('response'))).toEqual([
      ['cmi.interactions.0.learner_response', ''],
      ['cmi.interactions.1.learner_response', '1'],
    ]);
    lms.site.phase = 'unload';
    expect(() => api.Terminate('')).toThrow('page dismissal');
  });

  it('ilias2004: whoever ends a finished course with "normal" finds an empty attempt, to be written over', () => {
    const lms = lmsOf('ilias2004', 'scorm2004');
    new NaiveScorm2004(lms.launch2004(), 'exit-normal').close(finishedSnapshot(80));
    const again = lms.launch2004();
    again.Initialize('');
    expect(again.GetValue('cmi.mode')).toBe('normal');
    expect(again.GetValue('cmi.suspend_data')).toBe('');
    expect(again.GetValue('cmi.completion_status')).toBe('unknown');
  });

  it('forma: refuses ids with a point, in 2004 only', () => {
    const lms = lmsOf('forma', 'scorm2004');
    const api = lms.launch2004();
    api.Initialize('');
    expect(api.SetValue('cmi.interactions.0.id', 'definitions.q01')).toBe('false');
    expect(api.GetLastError()).toBe('406');
    expect(api.SetValue('cmi.interactions.0.id', 'definitionsq01')).toBe('true');
    expect(api.SetValue('cmi.objectives.0.id', 'final-test')).toBe('false');
    const old = lmsOf('forma').launch12();
    old.LMSInitialize('');
    expect(old.LMSSetValue('cmi.interactions.0.id', 'definitions.q01')).toBe('true');
  });

  it('chamilo: blanks the answers of earlier visits, and calls every visit the first', () => {
    const lms = lmsOf('chamilo');
    naive12(lms).close(sampleSnapshot({interactions: [sampleInteraction(0)]}));
    expect(lms.stored['cmi.interactions.0.student_response']).toBe('a,c');
    const api = lms.launch12();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
    api.LMSSetValue('cmi.core.lesson_location', 'elsewhere');
    api.LMSCommit('');
    expect(lms.stored['cmi.interactions.0.student_response']).toBe('');
  });

  it('chamilo: an end completes a session in which no status was set, and locks it', () => {
    const lms = lmsOf('chamilo');
    naive12(lms).save(sampleSnapshot());
    const api = lms.launch12();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_location', 'elsewhere');
    api.LMSCommit('');
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect(api.LMSFinish('')).toBe('true');
    expect(lms.stored['cmi.core.lesson_status']).toBe('completed');
    const next = lms.launch12();
    next.LMSInitialize('');
    expect(next.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
  });

  it('moodle-app: keeps what its server refused, and counts too few interactions later', () => {
    const lms = lmsOf('moodle-app');
    lms.site.fault = 'http-500';
    naive12(lms).save(sampleSnapshot({interactions: [sampleInteraction(2)]}));
    expect(lms.stored['cmi.interactions.2.student_response']).toBe('a,c');
    const api = lms.launch12();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
    expect(api.LMSSetValue('cmi.interactions.2.id', 'q')).toBe('false');
  });

  it('openedx: stores each value at once, never says no, and throws when its server does not answer', () => {
    const lms = lmsOf('openedx');
    const api = lms.launch12();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', 'at once');
    expect(lms.stored['cmi.suspend_data']).toBe('at once');
    expect(api.LMSSetValue('cmi.core.lesson_status', 'nonsense')).toBe('true');
    expect(api.LMSGetLastError()).toBe('0');
    lms.site.fault = 'http-500';
    expect(api.LMSCommit('')).toBe('true');
    expect(() => api.LMSGetValue('cmi.suspend_data')).toThrow(SyntaxError);
  });

  it.each(['scorm12', 'scorm2004'] as const)(
    'frappe: forgets the progress as soon as %s is passed',
    (standard) => {
      const lms = lmsOf('frappe', standard);
      const naive = standard === 'scorm12' ? naive12(lms) : naive2004(lms);
      naive.save(sampleSnapshot());
      expect(Object.keys(lms.stored)).not.toContain('cmi.core.lesson_location');
      const found = standard === 'scorm12' ? lms.launch12() : undefined;
      found?.LMSInitialize('');
      expect(found?.LMSGetValue('cmi.launch_data') ?? 'saved.1').toBe('saved.1');
      naive.save(finishedSnapshot(80));
      expect(lms.stored['cmi.suspend_data']).toBe('');
    },
  );

  it('openolat: says "true" whatever its server said', () => {
    const lms = lmsOf('openolat');
    lms.site.fault = 'http-500';
    expect(naive12(lms).save(sampleSnapshot())).toBe(true);
    expect(lms.stored).toEqual({});
  });

  it('brightspace-legacy: no grade without the end and a maximum', () => {
    const lms = lmsOf('brightspace-legacy');
    const naive = naive12(lms);
    naive.save(finishedSnapshot(80));
    expect(lms.grade).toBe('0.00');
    naive.close(finishedSnapshot(80));
    expect(lms.grade).toBe('0.00');
    new NaiveScorm12(lms.launch12({isNewAttempt: true}), 'own-maximum').close(finishedSnapshot(80));
    expect(lms.grade).toBe('8.00');
  });

  it('successfactors: judges by a mark of its own, and ends a session in which nobody does anything', () => {
    const lms = lmsOf('successfactors');
    const naive = naive12(lms);
    naive.save(sampleSnapshot({scoreRaw: 75}));
    lms.site.wait(29);
    expect(naive.save(sampleSnapshot({counter: 2, scoreRaw: 75}))).toBe(true);
    lms.site.wait(31);
    expect(naive.save(sampleSnapshot({counter: 3, scoreRaw: 75}))).toBe(false);
    lms.site.fault = undefined;
    naive12(lms).close(sampleSnapshot({scoreRaw: 75}));
    expect(lms.stored['cmi.core.lesson_status']).toBe('failed');
  });

  it.each(['scorm12', 'scorm2004'] as const)('suspend-is-open: who suspends %s is never done', (standard) => {
    const done = (mistake?: 'no-exit' | 'exit-normal') => {
      const lms = lmsOf('suspend-is-open', standard);
      if (standard === 'scorm12') {
        new NaiveScorm12(lms.launch12(), mistake && 'no-exit').close(finishedSnapshot(80));
      } else new NaiveScorm2004(lms.launch2004(), mistake && 'exit-normal').close(finishedSnapshot(80));
      return [lms.isDone('passed'), lms.grade];
    };
    expect(done()).toEqual([false, '0.00']);
    expect(done('no-exit')).toEqual([true, '80.00']);
  });

  it('manifest-only: serves nothing that the manifest does not name', () => {
    const files = ['index.html', 'player.js'];
    expect(servedFiles(lmsProfile('manifest-only'), files, ['index.html'])).toEqual(['index.html']);
    expect(servedFiles(lmsProfile('moodle'), files, ['index.html'])).toEqual(files);
  });

  it('no-count: tells neither how many there are nor what there is', () => {
    const lms = lmsOf('no-count');
    naive12(lms).save(sampleSnapshot({interactions: everyKind}));
    const api = lms.launch12();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('');
    expect(api.LMSGetLastError()).toBe('401');
    expect(api.LMSGetValue('cmi.core._children')).toBe('');
  });
});

/** What the built-in LMS makes of a visit when it acts like another LMS. */
import {describe, expect, it} from 'vitest';
import {
  arrives,
  asKept,
  errorOf,
  givenBy,
  imitatedFor,
  isReviewed,
  isUntold,
  phaseOf,
  refusalOf,
} from '../../src/lms/profiles/imitation.ts';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {lmsLv} from '../../src/locales/lv/lms.ts';

describe('an LMS that acts like another one', () => {
  it('offers those that play the package, each with a name', () => {
    expect(imitatedFor('1.2')).toContain('ilias12');
    expect(imitatedFor('1.2')).not.toContain('ilias2004');
    expect(imitatedFor('2004')).toContain('ilias2004');
    expect(imitatedFor('2004')).not.toContain('chamilo');
    for (const version of ['1.2', '2004'] as const) {
      const names = imitatedFor(version).map((id) => lmsLv.lmsNames[id]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each([
    [undefined, false, 'shown'],
    ['click', false, 'shown'],
    [undefined, true, 'behind'],
    ['visibilitychange', true, 'behind'],
    ['visibilitychange', false, 'hidden'],
    ['beforeunload', false, 'beforeunload'],
    ['pagehide', true, 'pagehide'],
    ['unload', false, 'unload'],
  ] as const)('at %s, its own page behind another tab %s, the content is %s', (event, isBehind, phase) => {
    expect(phaseOf(event, isBehind)).toBe(phase);
  });

  it('takes a commit, or says that it did, as its profile has it', () => {
    const ilias = lmsProfile('ilias2004');
    expect([arrives('denied'), errorOf(ilias, 'denied')]).toEqual([true, 391]);
    expect([arrives('lost'), errorOf(ilias, 'lost')]).toEqual([false, 0]);
    expect([arrives('refused'), errorOf(lmsProfile('sync-xhr'), 'refused')]).toEqual([false, 101]);
    expect([arrives('beacon'), errorOf(ilias, 'beacon')]).toEqual([true, 0]);
  });

  it('keeps what it knows, in its own words', () => {
    const cmi = {
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '80',
      'cmi.suspend_data': 'x',
      'cmi.interactions.0.learner_response': 'false',
    };
    expect(asKept(lmsProfile('frappe'), cmi)).toEqual({'cmi.core.lesson_status': 'passed'});
    expect(asKept(lmsProfile('ilias2004'), cmi)).toMatchObject({'cmi.interactions.0.learner_response': ''});
    expect(asKept(lmsProfile('moodle'), cmi)).toEqual(cmi);
  });

  it('gives entry and mark of its own', () => {
    expect(givenBy(lmsProfile('chamilo'), '1.2')).toEqual({'cmi.core.entry': 'ab-initio'});
    expect(givenBy(lmsProfile('successfactors'), '1.2')).toEqual({'cmi.student_data.mastery_score': '80'});
    expect(givenBy(lmsProfile('moodle'), '2004')).toEqual({});
  });

  it('shows a finished attempt for review, or lets it go on', () => {
    const passed = {'cmi.core.lesson_status': 'passed', 'cmi.completion_status': 'completed'};
    expect(isReviewed(lmsProfile('moodle'), '1.2', passed)).toBe(true);
    expect(isReviewed(lmsProfile('moodle'), '2004', passed)).toBe(true);
    expect(isReviewed(lmsProfile('ilias12'), '1.2', passed)).toBe(false);
    expect(isReviewed(lmsProfile('moodle'), '1.2', {'cmi.core.lesson_status': 'incomplete'})).toBe(false);
  });

  it('refuses ids and hides counts as its profile has it', () => {
    const id = 'cmi.interactions.0.id';
    expect(refusalOf(lmsProfile('forma'), '2004', id, 'definitions.q01')).toBe('406');
    expect(refusalOf(lmsProfile('forma'), '1.2', id, 'definitions.q01')).toBeUndefined();
    expect(refusalOf(lmsProfile('moodle'), '2004', id, 'definitions.q01')).toBeUndefined();
    expect(isUntold(lmsProfile('no-count'), 'cmi.interactions._count')).toBe(true);
    expect(isUntold(lmsProfile('moodle'), 'cmi.interactions._count')).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {TrackerError} from '../../src/runtime/tracker.ts';
import {LmsLink} from '../../src/runtime/trackers/scorm/lms-link.ts';

const linkTo = (answer: unknown, code: unknown = '0') =>
  new LmsLink({LMSCommit: () => answer, LMSGetValue: () => answer, LMSGetLastError: () => code}, 'LMS');

describe('what an LMS answers', () => {
  it.each(['true', true, 1, '1', 'True', 'true\n'])('is a yes: %j', (answer) => {
    expect(linkTo(answer).commit()).toBe('');
  });

  it.each(['false', false, 0, '0', '', null, undefined, 'null', '10'])('is a no: %j', (answer) => {
    expect(linkTo(answer).commit()).toBe('101');
    expect(linkTo(answer, 391).commit()).toBe('391');
  });

  it.each([
    {answer: 42, value: '42'},
    {answer: null, value: ''},
    {answer: undefined, value: ''},
    {answer: 'null', value: ''},
    {answer: 'undefined', value: ''},
    {answer: ' passed\r\n', value: 'passed'},
  ])('is a value as text: $answer', ({answer, value}) => {
    expect(linkTo(answer).get('cmi.core.score.raw')).toBe(value);
  });

  it.each(['301', '132', '133'])('is a session that does not run, and no matter of the value: %s', (code) => {
    const link = new LmsLink({LMSSetValue: () => 'false', LMSGetLastError: () => code}, 'LMS');
    expect(() => link.set('cmi.core.exit', 'suspend')).toThrow(TrackerError);
  });

  it('is a value that it does not take, which the caller is told', () => {
    const link = new LmsLink({LMSSetValue: () => 'false', LMSGetLastError: () => '405'}, 'LMS');
    expect(link.set('cmi.core.exit', 'later')).toBe('405');
  });
});

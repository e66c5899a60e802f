import {describe, expect, it} from 'vitest';
import type {CallRecord} from '../../../src/lms/run/api-calls.ts';
import {type RunTimeOptions, startRunTime} from '../../../src/lms/run/run-time.ts';
import type {DataModel} from '../../../src/lms/run/data-model.ts';
import type {ScormVersion} from '../../../src/lms/package/manifest.ts';

type Call = (name: string, ...args: string[]) => string;

async function begin(version: ScormVersion, values: DataModel = {}, isKept = true) {
  const commits: {cmi: DataModel; isFinal: boolean}[] = [];
  const calls: CallRecord[] = [];
  const options: RunTimeOptions = {
    version,
    values,
    onCommit: (cmi, isFinal) => {
      commits.push({cmi, isFinal});
      return isKept ? 0 : 391;
    },
    onCall: (record) => calls.push(record),
  };
  const runTime = await startRunTime(options);
  const call: Call = (name, ...args) => runTime.api[name]?.(...args) ?? `no ${name}`;
  return {runTime, call, commits, calls};
}

describe('SCORM 1.2', () => {
  it('hands over what the launch gave and keeps what the content set', async () => {
    const {call, commits} = await begin('1.2', {
      'cmi.core.entry': 'ab-initio',
      'cmi.core.student_name': 'Anna Ābele',
      'cmi.core.total_time': '00:01:00',
    });
    expect(call('LMSInitialize', '')).toBe('true');
    expect(call('LMSGetValue', 'cmi.core.entry')).toBe('ab-initio');
    expect(call('LMSGetValue', 'cmi.core.student_name')).toBe('Anna Ābele');
    call('LMSSetValue', 'cmi.core.session_time', '00:12:00');
    call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    expect(call('LMSCommit', '')).toBe('true');
    expect(commits[0]?.cmi).toMatchObject({
      'cmi.core.total_time': '00:13:00',
      'cmi.core.lesson_status': 'incomplete',
    });
    expect(call('LMSFinish', '')).toBe('true');
    expect(commits.map(({isFinal}) => isFinal)).toEqual([false, true]);
    expect(commits[1]?.cmi['cmi.core.total_time'], 'not counted twice').toBe('00:13:00');
  });

  it.each([
    {score: '79.9', status: 'failed', why: 'below'},
    {score: '80', status: 'passed', why: 'equal'},
  ])('lets the mastery score decide at Finish: $why', async ({score, status}) => {
    const {call, commits} = await begin('1.2', {
      'cmi.student_data.mastery_score': '80',
      'cmi.core.credit': 'credit',
      'cmi.core.lesson_mode': 'normal',
    });
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    call('LMSSetValue', 'cmi.core.score.raw', score);
    call('LMSFinish', '');
    expect(commits[0]?.cmi['cmi.core.lesson_status']).toBe(status);
  });
});

describe('a SCO of 1.2 that says nothing of its status', () => {
  it.each([
    {before: undefined, after: 'completed', why: 'has been there'},
    {before: 'not attempted', after: 'completed', why: 'was left without Finish before'},
    {before: 'incomplete', after: 'incomplete', why: 'has said so at an earlier visit'},
  ])('is $after at Finish: it $why', async ({before, after}) => {
    const {call, commits} = await begin('1.2', {
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
      ...(before && {'cmi.core.lesson_status': before}),
    });
    call('LMSInitialize', '');
    expect(call('LMSGetValue', 'cmi.core.lesson_status')).toBe(before ?? 'not attempted');
    call('LMSFinish', '');
    expect(commits.at(-1)?.cmi['cmi.core.lesson_status']).toBe(after);
  });
});

describe('SCORM 2004', () => {
  it('hands over seeded objectives and keeps interactions with letters of any language', async () => {
    const {call, commits} = await begin('2004', {'cmi.entry': 'ab-initio', 'cmi.objectives.0.id': 'main'});
    call('Initialize', '');
    expect(call('GetValue', 'cmi.objectives._count')).toBe('1');
    call('SetValue', 'cmi.interactions.0.id', 'jautājums');
    call('SetValue', 'cmi.interactions.0.type', 'true-false');
    call('SetValue', 'cmi.interactions.0.learner_response', 'true');
    call('Terminate', '');
    expect(commits.at(-1)?.cmi).toMatchObject({
      'cmi.interactions.0.id': 'jautājums',
      'cmi.interactions.0.learner_response': 'true',
      'cmi.objectives.0.id': 'main',
    });
  });

  it('gives 403 for what was never set, also in a resumed attempt', async () => {
    const {call, calls} = await begin('2004', {'cmi.suspend_data': 'x'});
    call('Initialize', '');
    call('GetValue', 'cmi.location');
    expect(calls.at(-1)).toMatchObject({call: 'GetValue', args: ['cmi.location'], result: '', error: '403'});
  });

  it('resumes an interaction with more than ten right patterns and objectives', async () => {
    const first = await begin('2004');
    first.call('Initialize', '');
    first.call('SetValue', 'cmi.interactions.0.id', 'q');
    first.call('SetValue', 'cmi.interactions.0.type', 'fill-in');
    for (let index = 0; index < 12; index++) {
      expect(first.call('SetValue', `cmi.interactions.0.objectives.${index}.id`, `o${index}`)).toBe('true');
      expect(
        first.call('SetValue', `cmi.interactions.0.correct_responses.${index}.pattern`, `vārds${index}`),
      ).toBe('true');
    }
    first.call('Terminate', '');
    const stored = first.commits.at(-1)?.cmi ?? {};
    const second = await begin('2004', stored);
    second.call('Initialize', '');
    expect(second.runTime.model()).toEqual(stored);
  });
});

describe('both', () => {
  it.each([
    {version: '1.2', names: ['LMSInitialize', 'LMSCommit', 'LMSGetLastError']},
    {version: '2004', names: ['Initialize', 'Commit', 'GetLastError']},
  ] as const)('tells $version content when a commit could not be kept', async ({version, names}) => {
    const {call} = await begin(version, {}, false);
    call(names[0], '');
    expect(call(names[1], '')).toBe('false');
    expect(call(names[2])).toBe('391');
  });

  it('shows content no inside of the run-time', async () => {
    const {runTime} = await begin('1.2');
    expect(Object.keys(runTime.api)).toEqual([
      'LMSInitialize',
      'LMSFinish',
      'LMSGetValue',
      'LMSSetValue',
      'LMSCommit',
      'LMSGetLastError',
      'LMSGetErrorString',
      'LMSGetDiagnostic',
    ]);
  });
});

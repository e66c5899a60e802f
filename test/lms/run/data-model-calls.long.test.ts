/**
 * Calls that a standard allows and calls that it refuses, over every element of both data models × 40 values × the three
 * states of a session. The table is made from the texts: SCORM 1.2 RTE 3.4.4; SCORM 2004 4th Ed. RTE 4.2, SN 5.6.
 */
import {describe, expect, it} from 'vitest';
import {begin, running} from './data-model-session.ts';
import {accepts, elements, values} from './data-model-table.ts';

const codes = {
  '1.2': {readOnly: '403', writeOnly: '404', type: '405', range: '405', early: '301', late: '301'},
  '2004': {readOnly: '404', writeOnly: '405', type: '406', range: '407', early: '132', late: '133'},
} as const;

describe.each(['1.2', '2004'] as const)('SetValue in %s', (version) => {
  const all = elements(version);

  it.each(all)(
    '$element takes what its type has, and refuses the rest unchanged',
    async ({element, kind, access}) => {
      for (const value of values) {
        const {runTime, call} = await running(version);
        const before = runTime.model();
        const fault = access === 'r' ? 'readOnly' : accepts(kind, value);
        const answer = call('SetValue', element, value);
        const error = call('GetLastError');
        expect({value, answer, error}).toEqual({
          value,
          answer: fault === undefined ? 'true' : 'false',
          error: fault === undefined ? '0' : codes[version][fault],
        });
        if (fault !== undefined) expect(runTime.model(), value).toEqual(before);
        else if (access === 'w') {
          expect(call('GetValue', element)).toBe('');
          expect(call('GetLastError')).toBe(codes[version].writeOnly);
        } else expect(call('GetValue', element)).toBe(value);
      }
    },
  );

  it.each(all)('$element: nothing is taken before the beginning and after the end', async ({element}) => {
    for (const value of values) {
      const early = await begin(version);
      expect(early.call('SetValue', element, value)).toBe('false');
      expect(early.call('GetLastError')).toBe(codes[version].early);
      const late = await running(version);
      expect(late.call(late.end, '')).toBe('true');
      const before = late.runTime.model();
      expect(late.call('SetValue', element, value)).toBe('false');
      expect(late.call('GetLastError')).toBe(codes[version].late);
      expect(late.runTime.model()).toEqual(before);
    }
  });
});

describe('what is no element', () => {
  it.each([
    ...(
      [
        'cmi',
        'cmi.core',
        'cmi.core.score',
        'cmi.objectives',
        'cmi.objectives.0',
        'cmi.interactions',
        'cmi.foo',
      ] as const
    ).map((element) => ({version: '1.2' as const, element, error: '401'})),
    ...(
      [
        'cmi',
        'cmi.score',
        'cmi.objectives',
        'cmi.objectives.0',
        'cmi.interactions',
        'cmi.foo',
        'adl',
        'adl.nav',
        '__proto__',
        'cmi.constructor',
        'cmi.toString',
      ] as const
    ).map((element) => ({version: '2004' as const, element, error: '401'})),
    {version: '1.2' as const, element: '', error: '201'},
    {version: '2004' as const, element: '', error: '351'},
    {version: '1.2' as const, element: 'cmi.core._children', error: '402'},
    {version: '1.2' as const, element: 'cmi.objectives._count', error: '402'},
    {version: '2004' as const, element: 'cmi.score._children', error: '404'},
    {version: '2004' as const, element: 'cmi.interactions._count', error: '404'},
    {version: '2004' as const, element: 'cmi._version', error: '404'},
    {version: '2004' as const, element: 'adl.nav.request_valid.continue', error: '404'},
    {version: '1.2' as const, element: 'cmi.objectives.7.id', error: '201'},
    {version: '2004' as const, element: 'cmi.objectives.7.id', error: '351'},
    {version: '2004' as const, element: 'cmi.objectives.01.id', error: '351'},
    {version: '2004' as const, element: 'adl.data.0.store', error: '351'},
  ])(
    '$version: SetValue of "$element" is false, $error, and the session goes on',
    async ({version, element, error}) => {
      const {runTime, call, end} = await running(version);
      const before = runTime.model();
      expect(call('SetValue', element, 'x')).toBe('false');
      expect(call('GetLastError')).toBe(error);
      expect(runTime.model()).toEqual(before);
      expect(call('Commit', '')).toBe('true');
      expect(call(end, '')).toBe('true');
    },
  );

  it.each([
    {element: 'cmi.location._children', error: '301'},
    {element: 'cmi.score._count', error: '301'},
    {element: 'cmi.objectives._version', error: '301'},
    {element: 'cmi.objectives.3.id', error: '301'},
    {element: 'cmi.objectives', error: '401'},
    {element: '', error: '301'},
    {element: 'cmi.location', error: '403'},
  ])('GetValue of "$element" in 2004: $error', async ({element, error}) => {
    const {call} = await running('2004');
    expect(call('GetValue', element)).toBe('');
    expect(call('GetLastError')).toBe(error);
  });

  it.each([
    {element: 'cmi.core.lesson_location._children', error: '202'},
    {element: 'cmi.core.lesson_location._count', error: '203'},
    {element: 'cmi.objectives.3.id', error: '201'},
    {element: 'cmi.core', error: '401'},
  ])('LMSGetValue of "$element" in 1.2: $error', async ({element, error}) => {
    const {call} = await running('1.2');
    expect(call('GetValue', element)).toBe('');
    expect(call('GetLastError')).toBe(error);
  });
});

describe('the states of a session', () => {
  it.each([
    {version: '1.2' as const, call: 'Initialize', state: 'twice', error: '101'},
    {version: '2004' as const, call: 'Initialize', state: 'twice', error: '103'},
    {version: '1.2' as const, call: 'Finish', state: 'early', error: '301'},
    {version: '2004' as const, call: 'Terminate', state: 'early', error: '112'},
    {version: '2004' as const, call: 'Terminate', state: 'late', error: '113'},
    {version: '2004' as const, call: 'Initialize', state: 'late', error: '104'},
    {version: '2004' as const, call: 'Commit', state: 'early', error: '142'},
    {version: '2004' as const, call: 'Commit', state: 'late', error: '143'},
    {version: '1.2' as const, call: 'Commit', state: 'late', error: '301'},
  ])('$version: $call $state is false, $error', async ({version, call: name, state, error}) => {
    const session = await begin(version);
    if (state !== 'early') session.call('Initialize', '');
    if (state === 'late') session.call(session.end, '');
    expect(session.call(name, '')).toBe('false');
    expect(session.call('GetLastError')).toBe(error);
  });

  it.each(['Initialize', 'Commit', 'Terminate'])('%s takes an empty text alone (201)', async (name) => {
    const session = await begin('2004');
    if (name !== 'Initialize') session.call('Initialize', '');
    expect(session.call(name, 'x')).toBe('false');
    expect(session.call('GetLastError')).toBe('201');
    expect(session.call('GetErrorString', '201')).toBe('General Argument Error');
  });
});

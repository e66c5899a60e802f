/** What depends on what in the data model of SCORM 2004 4th Ed. (RTE 4.2): ids, types of interactions, thresholds. */
import {describe, expect, it} from 'vitest';
import {startRunTime} from '../../../src/lms/run/run-time.ts';
import {begin, running} from './data-model-session.ts';

describe('2004', () => {
  it('lets a bookmark be cleared', async () => {
    const {call, runTime} = await running('2004');
    call('SetValue', 'cmi.location', 'page-7');
    expect(call('SetValue', 'cmi.location', '')).toBe('true');
    expect(call('GetValue', 'cmi.location')).toBe('');
    expect(call('GetLastError')).toBe('0');
    expect(runTime.model()).not.toHaveProperty('cmi.location');
  });

  it.each([
    {element: 'cmi.objectives.0.success_status', value: 'passed'},
    {element: 'cmi.interactions.0.type', value: 'choice'},
    {element: 'cmi.interactions.0.objectives.0.id', value: 'o'},
  ])('wants the id first: $element, 408', async ({element, value}) => {
    const {call} = await begin('2004');
    call('Initialize', '');
    expect(call('SetValue', element, value)).toBe('false');
    expect(call('GetLastError')).toBe('408');
    expect(call('GetValue', `${element.split('.').slice(0, 2).join('.')}._count`)).toBe('0');
  });

  it('wants the type before an answer: 408', async () => {
    const {call} = await running('2004');
    expect(call('SetValue', 'cmi.interactions.0.learner_response', 'a')).toBe('false');
    expect(call('GetLastError')).toBe('408');
  });

  it('keeps an objective’s id, and each id once: 351', async () => {
    const {call} = await running('2004');
    expect(call('SetValue', 'cmi.objectives.0.id', 'another')).toBe('false');
    expect(call('SetValue', 'cmi.objectives.1.id', 'first-objective')).toBe('false');
    expect(call('GetLastError')).toBe('351');
    expect(call('SetValue', 'cmi.objectives.0.id', 'first-objective')).toBe('true');
  });

  const long = `urn:example:${'x/'.repeat(1500)}`;
  it.each<{type: string; element: 'learner_response' | 'pattern'; value: string; error: string}>([
    {type: 'choice', element: 'learner_response', value: '', error: '0'},
    {type: 'choice', element: 'learner_response', value: long, error: '0'},
    {type: 'choice', element: 'pattern', value: 'a[,]b', error: '0'},
    {type: 'choice', element: 'pattern', value: 'a[,]a', error: '406'},
    {type: 'choice', element: 'pattern', value: '', error: '0'},
    {type: 'true-false', element: 'learner_response', value: 'yes', error: '406'},
    {type: 'true-false', element: 'pattern', value: 'true', error: '0'},
    {type: 'fill-in', element: 'learner_response', value: '', error: '0'},
    {
      type: 'fill-in',
      element: 'pattern',
      value: '{case_matters=true}{order_matters=false}{lang=lv}jā[,]nē',
      error: '0',
    },
    {type: 'fill-in', element: 'pattern', value: '{case_matters=maybe}a', error: '406'},
    {type: 'long-fill-in', element: 'learner_response', value: 'a, b. '.repeat(2000), error: '0'},
    {type: 'matching', element: 'learner_response', value: 'a[.]1[,]b[.]2', error: '0'},
    {type: 'matching', element: 'learner_response', value: 'a[.]1[.]2', error: '406'},
    {type: 'performance', element: 'pattern', value: '{order_matters=true}a[.]1[:]5[,][.]done', error: '0'},
    {type: 'performance', element: 'pattern', value: 'a', error: '406'},
    {type: 'sequencing', element: 'learner_response', value: 'a[,]b[,]a', error: '0'},
    {type: 'likert', element: 'learner_response', value: 'agree', error: '0'},
    {type: 'likert', element: 'learner_response', value: 'two words', error: '406'},
    {type: 'numeric', element: 'pattern', value: '1[:]5', error: '0'},
    {type: 'numeric', element: 'pattern', value: '[:]', error: '0'},
    {type: 'numeric', element: 'pattern', value: '5[:]1', error: '406'},
    {type: 'numeric', element: 'learner_response', value: '4.5', error: '0'},
    {type: 'numeric', element: 'learner_response', value: 'four', error: '406'},
    {type: 'other', element: 'learner_response', value: '{}[,]', error: '0'},
  ])('$type, $element: $error', async ({type, element, value, error}) => {
    const {call} = await running('2004');
    call('SetValue', 'cmi.interactions.0.type', type);
    const at = element === 'pattern' ? 'correct_responses.0.pattern' : element;
    expect(call('SetValue', `cmi.interactions.0.${at}`, value)).toBe(String(error === '0'));
    expect(call('GetLastError')).toBe(error);
  });

  it.each([
    {type: 'true-false', patterns: ['true', 'false']},
    {type: 'choice', patterns: ['a[,]b', 'b[,]a']},
    {type: 'sequencing', patterns: ['a[,]b', 'a[,]b']},
    {type: 'numeric', patterns: ['1[:]2', '3[:]4']},
  ])('$type: a second pattern that cannot be there is 351', async ({type, patterns}) => {
    const {call} = await running('2004');
    call('SetValue', 'cmi.interactions.0.type', type);
    patterns.forEach((pattern, index) => {
      call('SetValue', `cmi.interactions.0.correct_responses.${index}.pattern`, pattern);
      expect(call('GetLastError')).toBe(index === 0 ? '0' : '351');
    });
    expect(call('GetValue', 'cmi.interactions.0.correct_responses._count')).toBe('1');
  });

  it('lets the LMS decide where a threshold stands', async () => {
    const {api} = await startRunTime({
      version: '2004',
      values: {'cmi.completion_threshold': '0.5', 'cmi.scaled_passing_score': '0.8'},
      onCommit: () => 0,
      onCall: () => undefined,
    });
    api.Initialize?.('');
    api.SetValue?.('cmi.completion_status', 'incomplete');
    expect(api.GetValue?.('cmi.completion_status')).toBe('unknown');
    api.SetValue?.('cmi.progress_measure', '0.5');
    api.SetValue?.('cmi.score.scaled', '0.79');
    expect(api.GetValue?.('cmi.completion_status')).toBe('completed');
    expect(api.GetValue?.('cmi.success_status')).toBe('failed');
  });
});

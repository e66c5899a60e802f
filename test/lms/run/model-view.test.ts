import {describe, expect, it} from 'vitest';
import {settingOrder} from '../../../src/lms/run/data-model.ts';
import {interactionsInModel, summarize} from '../../../src/lms/run/model-view.ts';

describe('summarize', () => {
  it('reads 1.2, where one status says both', () => {
    const summary = summarize('1.2', {
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '86.67',
      'cmi.core.score.max': '100',
      'cmi.core.total_time': '00:12:30',
      'cmi.suspend_data': 'ā12',
    });
    expect(summary).toMatchObject({
      completion: 'passed',
      success: '',
      scoreRaw: '86.67',
      totalTimeMs: 750_000,
      suspendDataLength: 3,
    });
  });

  it('reads 2004', () => {
    const summary = summarize('2004', {
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.total_time': 'PT1H2M',
      'cmi.progress_measure': '0.5',
    });
    expect(summary).toMatchObject({
      completion: 'incomplete',
      success: 'unknown',
      totalTimeMs: 3_720_000,
      progressMeasure: '0.5',
    });
  });
});

describe('interactionsOf', () => {
  it('lists them by index, with everything the content sent', () => {
    const cmi = {
      'cmi.interactions.10.id': 'last',
      'cmi.interactions.2.id': 'q3',
      'cmi.interactions.2.type': 'choice',
      'cmi.interactions.2.learner_response': 'a[,]c',
      'cmi.interactions.2.correct_responses.0.pattern': 'a[,]b',
      'cmi.interactions.2.correct_responses.1.pattern': 'c',
      'cmi.interactions.2.description': '{lang=lv}Kas ir?',
      'cmi.interactions.2.latency': 'PT5.5S',
    };
    expect(interactionsInModel('2004', cmi)).toEqual([
      {
        id: 'q3',
        type: 'choice',
        description: 'Kas ir?',
        response: 'a[,]c',
        patterns: ['a[,]b', 'c'],
        result: '',
        weighting: '',
        latencyMs: 5500,
        time: '',
      },
      expect.objectContaining({id: 'last', patterns: []}),
    ]);
  });
});

describe('settingOrder', () => {
  it('puts ids and types first and numbers by value', () => {
    const names = [
      'cmi.interactions.0.result',
      'cmi.interactions.0.type',
      'cmi.interactions.10.id',
      'cmi.interactions.2.id',
      'cmi.interactions.0.id',
    ];
    expect(settingOrder(names)).toEqual([
      'cmi.interactions.0.id',
      'cmi.interactions.0.type',
      'cmi.interactions.0.result',
      'cmi.interactions.2.id',
      'cmi.interactions.10.id',
    ]);
  });
});

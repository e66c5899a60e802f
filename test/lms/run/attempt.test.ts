import {describe, expect, it} from 'vitest';
import {type Attempt, type RequestedEntry, committed, planLaunch} from '../../../src/lms/run/attempt.ts';
import type {LaunchData} from '../../../src/lms/run/launch-data.ts';

const data: LaunchData = {
  dataFromLms: 'x=1',
  masteryScore: '',
  scaledPassingScore: '0.8',
  completionThreshold: '',
  maxTimeAllowed: '',
  timeLimitAction: '',
  objectiveIds: ['main'],
};
const learner = {id: 'learner-1', name: 'Anna Ābele'};
const key = {learnerId: 'learner-1', packageId: 'p', scoId: 's', number: 3, course: 1};
const attempt = (cmi: Attempt['cmi']) => committed(key, undefined, cmi, '2026-11-24T10:00:00.000Z');
const plan = (requested: RequestedEntry, last: Attempt | undefined, version: '1.2' | '2004' = '2004') =>
  planLaunch({version, requested, last, learner, data});

describe('planLaunch', () => {
  it('begins ab-initio, with credit, the name and what the manifest says', () => {
    expect(plan('continue', undefined)).toEqual({
      number: 1,
      isStored: true,
      values: {
        'cmi.entry': 'ab-initio',
        'cmi.mode': 'normal',
        'cmi.credit': 'credit',
        'cmi.learner_id': 'learner-1',
        'cmi.learner_name': 'Anna Ābele',
        'cmi.launch_data': 'x=1',
        'cmi.scaled_passing_score': '0.8',
        'cmi.objectives.0.id': 'main',
      },
    });
  });

  it.each([
    {exit: 'suspend', entry: 'resume', why: 'it was suspended'},
    {exit: 'normal', entry: undefined, why: 'it was left normally'},
    {exit: undefined, entry: undefined, why: 'it was never ended'},
  ])('goes on with the old data and entry "$entry" when $why', ({exit, entry}) => {
    const last = attempt({'cmi.location': '7', 'cmi.session_time': 'PT5M', ...(exit && {'cmi.exit': exit})});
    const {number, values} = plan('continue', last);
    expect(number).toBe(3);
    expect(values['cmi.entry']).toBe(entry);
    expect(values['cmi.location']).toBe('7');
    expect(values).not.toHaveProperty(['cmi.exit']);
    expect(values).not.toHaveProperty(['cmi.session_time']);
  });

  it('resumes what the tree has suspended, whatever the SCO has said', () => {
    const last = attempt({'cmi.location': '7', 'cmi.exit': 'normal'});
    const request = {version: '2004', requested: 'continue', last, learner, data, isResumed: true} as const;
    expect(planLaunch(request).values).toMatchObject({'cmi.entry': 'resume', 'cmi.location': '7'});
  });

  it('begins a new attempt with the next number and nothing of the old one', () => {
    const {number, values} = plan('new', attempt({'cmi.location': '7', 'cmi.exit': 'suspend'}));
    expect(number).toBe(4);
    expect(values['cmi.entry']).toBe('ab-initio');
    expect(values).not.toHaveProperty(['cmi.location']);
  });

  it('shows the old data without credit in review, and keeps nothing', () => {
    const {isStored, values} = plan('review', attempt({'cmi.core.score.raw': '90'}), '1.2');
    expect(isStored).toBe(false);
    expect(values).toMatchObject({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.credit': 'no-credit',
      'cmi.core.score.raw': '90',
    });
  });

  it('makes a review of nothing a first attempt', () => {
    expect(plan('review', undefined)).toMatchObject({number: 1, isStored: true});
  });
});

describe('committed', () => {
  it('keeps the beginning and counts the commits', () => {
    const first = attempt({});
    const second = committed(key, first, {'cmi.location': '1'}, '2026-11-24T10:05:00.000Z');
    expect(second).toMatchObject({
      id: 'learner-1|p|s|3',
      revision: 2,
      startedAt: '2026-11-24T10:00:00.000Z',
      savedAt: '2026-11-24T10:05:00.000Z',
    });
  });
});

import {describe, expect, it} from 'vitest';
import {type Attempt, committed} from '../../../src/lms/run/attempt.ts';
import {openItems, statusOfAll} from '../../../src/lms/course/course-status.ts';
import type {DataModel} from '../../../src/lms/run/data-model.ts';
import {readManifest} from '../../../src/lms/package/manifest.ts';
import {manifest12} from '../zips.ts';

const {items} = readManifest(
  manifest12([
    {id: 'A', title: 'A'},
    {title: 'Mape', items: [{id: 'B', title: 'B'}]},
    {
      id: 'T',
      title: 'T',
      extra: '<adlcp:prerequisites type="aicc_script">A&amp;folder1</adlcp:prerequisites>',
    },
  ]),
);

function attempts(cmi: Readonly<Record<string, DataModel>>): ReadonlyMap<string, Attempt> {
  const entries = Object.entries(cmi).map(([scoId, values]) => {
    const key = {learnerId: 'l', packageId: 'p', scoId, number: 1, course: 1};
    return [scoId, committed(key, undefined, values, '2026-11-24T10:00:00.000Z')] as const;
  });
  return new Map(entries);
}
const status = (word: string, raw?: string): DataModel => ({
  'cmi.core.lesson_status': word,
  ...(raw === undefined ? {} : {'cmi.core.score.raw': raw}),
});

describe('openItems', () => {
  it.each([
    {done: {}, isOpen: false, why: 'nothing is done'},
    {done: {A: status('passed')}, isOpen: false, why: 'the folder is not done'},
    {
      done: {A: status('passed'), B: status('completed')},
      isOpen: true,
      why: 'a folder is done with all in it',
    },
    {done: {A: status('failed'), B: status('passed')}, isOpen: false, why: 'failed is not done'},
  ])('test open: $isOpen, because $why', ({done, isOpen}) => {
    expect(openItems(items, '1.2', attempts(done)).has('T')).toBe(isOpen);
  });
});

describe('assets', () => {
  const withAssets = readManifest(
    manifest12([
      {id: 'P', title: 'Lapa', isAsset: true},
      {
        title: 'Mape',
        items: [
          {id: 'Q', title: 'Vēl lapa', isAsset: true},
          {id: 'B', title: 'B'},
        ],
      },
      {
        id: 'T',
        title: 'T',
        extra: '<adlcp:prerequisites type="aicc_script">P&amp;folder1</adlcp:prerequisites>',
      },
    ]),
  ).items;

  it('keep nothing closed, since nothing tells that they were seen', () => {
    expect(openItems(withAssets, '1.2', attempts({})).has('T')).toBe(false);
    expect(openItems(withAssets, '1.2', attempts({B: status('passed')})).has('T')).toBe(true);
  });

  it('alone are no course that is passed', () => {
    const pages = readManifest(manifest12(['P', 'Q'].map((id) => ({id, title: id, isAsset: true})))).items;
    expect(statusOfAll(pages, '1.2', attempts({}))).toEqual({
      completion: 'not attempted',
      success: 'unknown',
      score: undefined,
    });
  });
});

describe('statusOfAll', () => {
  it.each([
    {
      done: {},
      is: {completion: 'not attempted', success: 'unknown', score: undefined},
      why: 'nothing was begun',
    },
    {
      done: {A: status('passed', '80')},
      is: {completion: 'incomplete', success: 'unknown', score: 80},
      why: 'SCOs are missing',
    },
    {
      done: {A: status('passed', '80'), B: status('completed'), T: status('passed', '100')},
      is: {completion: 'completed', success: 'unknown', score: 90},
      why: 'one SCO has no success of its own',
    },
    {
      done: {A: status('passed'), B: status('passed'), T: status('failed', '10')},
      is: {completion: 'completed', success: 'failed', score: 10},
      why: 'one failed',
    },
    {
      done: {A: status('passed'), B: status('passed'), T: status('passed')},
      is: {completion: 'completed', success: 'passed', score: undefined},
      why: 'all passed',
    },
  ])('$is.completion, $is.success: $why', ({done, is}) => {
    expect(statusOfAll(items, '1.2', attempts(done))).toEqual(is);
  });
});

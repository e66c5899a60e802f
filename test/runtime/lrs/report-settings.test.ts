import {beforeEach, describe, expect, it} from 'vitest';
import {keepLast} from '../../../src/runtime/lrs/last-statements.ts';
import {isAnyoneReporting, readChoice} from '../../../src/runtime/lrs/report-choice.ts';
import {eraseReports, ReportSettings} from '../../../src/runtime/lrs/report-settings.ts';
import {nothingTold} from '../../../src/runtime/lrs/statement-store.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import {MemoryRow} from './memory-row.ts';

const endpoint = 'https://lrs.example.lv/xapi/';
let store: MemoryStore;
let row: MemoryRow;
let opened: number;
let ids: number;
let nowMs: number;
beforeEach(() => {
  store = new MemoryStore();
  row = new MemoryRow();
  [opened, ids, nowMs] = [0, 0, 1_000];
});

const openRow = () => {
  opened += 1;
  return Promise.resolve(row);
};
const deskOf = (where = endpoint) =>
  new ReportSettings({endpoint: where, store, openRow, newId: () => `id-${(ids += 1)}`, now: () => nowMs});
const wait = (learner: string) => {
  keepLast(store, learner, {statements: [{id: `last of ${learner}`}], told: nothingTold});
  return row.add(learner, [{id: `of ${learner}`}], nothingTold);
};

describe('the choice of a learner', () => {
  it('is no until it is made, and nothing is opened to find that out', async () => {
    expect(await deskOf().look('a')).toMatchObject({isOn: undefined, isNamed: false, waiting: 0});
    expect(isAnyoneReporting(store, endpoint)).toBe(false);
    expect(opened).toBe(0);
  });

  it('counts for this learner alone, from now on', async () => {
    expect(await deskOf().agree('a', true)).toBe(true);
    await wait('a');
    expect(await deskOf().look('a')).toMatchObject({isOn: true, isNamed: true, waiting: 1});
    expect(await deskOf().look('b')).toMatchObject({isOn: undefined, waiting: 0});
    expect(readChoice(store, 'a', endpoint)).toMatchObject({id: 'id-1', sinceMs: 1_000});
    expect(isAnyoneReporting(store, endpoint)).toBe(true);
  });

  it('about the name alone changes neither who it is nor since when', async () => {
    await deskOf().agree('a', false);
    nowMs = 2_000;
    await deskOf().agree('a', true);
    expect(readChoice(store, 'a', endpoint)).toMatchObject({isNamed: true, id: 'id-1', sinceMs: 1_000});
  });

  it('to stop drops what waits; who agrees again is the same person from then on', async () => {
    await deskOf().agree('a', true);
    await wait('a');
    await wait('b');
    expect(await deskOf().decline('a')).toBe(true);
    expect(row.waiting.map(({learner}) => learner)).toEqual(['b']);
    expect(store.everything).not.toContain('last of a');
    expect(store.everything).toContain('last of b');
    expect(await deskOf().look('a')).toMatchObject({isOn: false, isNamed: false});
    nowMs = 3_000;
    await deskOf().agree('a', false);
    expect(readChoice(store, 'a', endpoint)).toMatchObject({id: 'id-1', sinceMs: 3_000});
  });

  it('is asked for anew when the site reports to somebody else, who gets nothing of what waited', async () => {
    await deskOf().agree('a', true);
    await wait('a');
    const other = deskOf('https://cits.example.lv/xapi/');
    expect(await other.look('a')).toMatchObject({isOn: undefined});
    await other.agree('a', false);
    expect(row.waiting).toEqual([]);
    expect(store.everything).not.toContain('last of a');
    expect(readChoice(store, 'a', 'https://cits.example.lv/xapi/')?.id).toBe('id-2');
  });

  it.each(['isDenied', 'isDeaf'] as const)('is no where the browser keeps nothing (%s)', async (how) => {
    store[how] = true;
    expect(await deskOf().agree('a', true)).toBe(false);
    expect(await deskOf().look('a')).toMatchObject({isOn: undefined});
  });

  it.each([
    'null',
    '{',
    '[]',
    '{"isOn":true}',
    '{"endpoint":5,"isOn":true,"isNamed":true,"id":"","sinceMs":1}',
  ])('is nothing of ours in %s', (text) => {
    store.setItem('kr.lrs:a', text);
    expect(readChoice(store, 'a', endpoint)).toBeUndefined();
  });
});

describe('erasing', () => {
  it('leaves nothing of the learner’s reporting, and everything of the others', async () => {
    await deskOf().agree('a', true);
    await deskOf().agree('b', true);
    await wait('a');
    await wait('b');
    await eraseReports({store, openRow}, 'a');
    expect(store.everything).not.toContain('kr.lrs:a');
    expect(store.everything).not.toContain('last of a');
    expect(row.waiting.map(({learner}) => learner)).toEqual(['b']);
    expect(await row.told('a')).toEqual(nothingTold);
    expect(readChoice(store, 'b', endpoint)?.isOn).toBe(true);
  });

  it('opens nothing for who never decided anything', async () => {
    await eraseReports({store, openRow}, 'a');
    expect(opened).toBe(0);
  });
});

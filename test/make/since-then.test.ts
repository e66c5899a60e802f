import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import type {ChangedFact} from '../../src/domain/exchange/facts/content-changes.ts';
import {packageRevision} from '../../src/make/changes/package-revision.ts';
import {madeNow, sinceDraft, sincePackage} from '../../src/make/changes/since-then.ts';
import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';

const course = {
  course: 'kopiga-riciba',
  revisions: {1: '2026-11-27', 2: '2026-12-01', 3: '2026-12-05'},
  changedAt: 2,
};
const fact: ChangedFact = {revision: 2, on: '2026-12-01', what: {lv: 'Tagad citādi.'}, places: []};
const draft: Draft = {...emptyDraft, id: 'paraugi', name: {lv: 'Paraugi'}};

/** A maker that notes what it is asked about changes. */
function noting() {
  const asked: (readonly [id: string, revision: number])[] = [];
  return {
    asked,
    profileText: () => Promise.resolve(''),
    changesSince: ({id}: {readonly id: string}, revision: number) => {
      asked.push([id, revision]);
      return Promise.resolve([fact]);
    },
  };
}

describe('since a draft was saved', () => {
  it('with the content from before a change, the change is told', async () => {
    const maker = noting();
    const madeWith = {revision: 1, on: '2026-11-30'};
    expect(await sinceDraft({...draft, madeWith}, course, maker)).toEqual({madeWith, changes: [fact]});
    expect(maker.asked).toEqual([['paraugi', 1]]);
  });

  it('with the content from after it, nothing is, and no course is compiled to find out', async () => {
    const maker = noting();
    const madeWith = {revision: 2, on: '2026-12-02'};
    expect(await sinceDraft({...draft, madeWith}, course, maker)).toEqual({madeWith, changes: []});
    expect(maker.asked).toEqual([]);
  });

  it('nobody knows when, all changes are', async () => {
    const maker = noting();
    expect(await sinceDraft(draft, course, maker)).toEqual({madeWith: undefined, changes: [fact]});
    expect(maker.asked).toEqual([['paraugi', 0]]);
  });

  it('there is nothing to tell of a draft without anything of one’s own', async () => {
    expect(await sinceDraft(emptyDraft, course, noting())).toBeUndefined();
  });
});

it('what is saved now is of the newest revision', () => {
  expect(madeNow(course, '2026-12-09')).toEqual({revision: 3, on: '2026-12-09'});
  expect(madeNow({revisions: {}}, '2026-12-09')).toBeUndefined();
});

describe('a package that was downloaded', () => {
  const packed = (files: Readonly<Record<string, unknown>>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strToU8(JSON.stringify(data))])),
    );
  const own = {id: 'kopiga-riciba', revision: 1};

  it.each([
    ['of the course', {'imsmanifest.xml': '', 'content/lv/course.json': own}, 1],
    ['of several SCOs', {'content/definitions/ru/course.json': own}, 1],
    ['from before revisions were counted', {'content/lv/course.json': {id: 'kopiga-riciba'}}, 0],
    ['of another course', {'content/lv/course.json': {id: 'cits', revision: 1}}, undefined],
    ['of somebody else', {'imsmanifest.xml': ''}, undefined],
    ['with a course that is none', {'content/lv/course.json': null}, undefined],
  ])('%s says its revision', (_, files, revision) => {
    expect(packageRevision(packed(files), 'kopiga-riciba')).toBe(revision);
  });

  it('that is no zip says none', () => {
    expect(packageRevision(strToU8('PK no zip'), 'kopiga-riciba')).toBeUndefined();
  });

  it('is compared with the published course, by the day of its content', async () => {
    const maker = noting();
    const zip = packed({'content/lv/course.json': own});
    expect(await sincePackage('a.zip', zip, course, maker)).toEqual({
      package: 'a.zip',
      madeWith: {revision: 1, on: '2026-11-27'},
      changes: [fact],
    });
    expect(maker.asked).toEqual([['default', 1]]);
    expect(await sincePackage('a.zip', strToU8(''), course, maker)).toBeUndefined();
  });
});

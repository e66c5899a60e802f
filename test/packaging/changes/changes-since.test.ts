import {describe, expect, it} from 'vitest';
import {changesSince, changesSummary} from '../../../packaging/changes/changes-since.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {readRevisions} from '../../../packaging/content/facts/revisions.ts';
import type {ChangedLesson} from '../../../packaging/profile/words/apply-words.ts';
import {hrefOf} from '../../../src/domain/course/route.ts';
import {changed, tinyCourse} from '../content/tiny-course.ts';

const counted = changed(
  'modules/course.yaml',
  'passMark: 70',
  "passMark: 70\nrevisions: {1: '2026-11-27', 2: '2026-12-01', 3: '2026-12-02'}",
  tinyCourse,
);
const facts = 'modules/facts.yaml';
const change = (id: string, revision: number) =>
  `${id}: {changed: {revision: ${revision}, what: {lv: ${id} tagad ir citādi.}}, `;
const later = changed(facts, 'F02: {', change('F02', 2), changed(facts, 'F03: {', change('F03', 3), counted));

const {files} = compileCourse(later, {scope: 'course'});
const course = {languages: ['lv'], files, revisions: readRevisions(later), changed: [], offers: () => true};
const inOwnWords: ChangedLesson = {
  module: 'doors',
  lesson: 'handle',
  language: 'lv',
  blocks: ['count'],
  facts: ['F02'],
};

describe('what has changed since a package was made', () => {
  it('is what is newer, the newest first, with its day and the blocks that say so', () => {
    expect(changesSince(0, course).map(({revision, on}) => [revision, on])).toEqual([
      [3, '2026-12-02'],
      [2, '2026-12-01'],
    ]);
    const [only, ...others] = changesSince(2, course);
    expect(others).toEqual([]);
    expect(only).toMatchObject({what: {lv: 'F03 tagad ir citādi.'}});
    expect(only?.places.map(hrefOf)).toContain('#/doors/knock/notice');
    expect(changesSince(3, course)).toEqual([]);
  });

  it('names first what the municipality says in its own words, if it is that block', () => {
    const [first] = changesSince(0, {...course, changed: [inOwnWords]});
    expect(first).toMatchObject({revision: 2, places: [{block: 'count', ownWords: ['lv']}]});
    const [newest] = changesSince(0, {...course, changed: [{...inOwnWords, blocks: ['_head']}]});
    expect(newest?.revision).toBe(3);
  });

  it('leaves out what stands in modules that the profile leaves out alone', () => {
    expect(changesSince(0, {...course, offers: (module) => module !== 'doors'})).toEqual([]);
  });

  it('is told on the command line, with what to write once it is read', () => {
    const list = changesSince(1, {...course, changed: [inOwnWords]});
    const lines = changesSummary('paraugi', {revision: 1, on: '2026-11-30'}, list, 3);
    expect(lines[0]).toBe(
      'Since this profile was saved (2026-11-30, revision 1 of the content) 2 facts have changed:',
    );
    expect(lines[1]).toBe('  - 2026-12-01: F02 tagad ir citādi. In your own words: doors/handle/count.');
    expect(lines[2]).toMatch(
      /^ {2}- 2026-12-02: F03 tagad ir citādi\. In the course: doors\/knock\/notice\.$/,
    );
    expect(lines.at(-1)).toContain('madeWith: {revision: 3,');
    expect(lines.at(-1)).toContain('packaging/profiles/paraugi.yaml');
  });

  it('of a profile that does not say when it was saved is everything; of no change no line', () => {
    expect(changesSummary('paraugi', undefined, changesSince(0, course), 3)[0]).toContain('does not say');
    expect(changesSummary('paraugi', {revision: 3, on: '2026-12-03'}, [], 3)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import type {Changes} from '../../../src/domain/pages/changes.ts';
import {hrefOf} from '../../../src/domain/course/route.ts';
import type {Course} from '../../../src/domain/course/course.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn, tinyCourse} from './tiny-course.ts';
import {withPages} from './tiny-pages.ts';

const facts = 'modules/facts.yaml';

/** A fact of the tiny course with a "changed" of a revision. */
const change = (id: string, revision: number, content: Content, more = '') =>
  changed(
    facts,
    `${id}: {`,
    `${id}: {changed: {revision: ${revision}, what: {lv: ${id} tagad ir citādi.}${more}}, `,
    content,
  );

const question =
  ', question: {says: {lv: Roktura vairs nav.}, right: false, why: {lv: Rokturis palika savā vietā.}}';
const counted = changed(
  'modules/course.yaml',
  'passMark: 70',
  "passMark: 70\nrevisions: {2: '2026-12-01', 3: '2026-12-02'}",
  tinyCourse,
);
const three = change('F02', 2, change('F03', 3, change('F04', 3, counted), question));

function changesOf(content: Content, scope = 'course'): {course: Course; changes: Changes | undefined} {
  const {files, course, problems} = compileCourse(content, {scope});
  expect(problems).toEqual([]);
  const text = files.get('content/lv/changes.json');
  return {course, changes: text === undefined ? undefined : (JSON.parse(text) as Changes)};
}

describe('facts that changed', () => {
  it('offer exactly the blocks that name them, the newest first', () => {
    const {course, changes} = changesOf(three);
    expect(course).toMatchObject({revision: 3, changedAt: 3});
    const offered = changes?.list.map(({revision, places}) => [revision, ...places.map(hrefOf)]);
    expect(offered).toEqual([
      [3, '#/doors/knock/notice'],
      [3, '#/doors/knock/width'],
      [2, '#/doors/handle/count'],
    ]);
    expect(changes?.list.map(({question: asked}) => asked)).toEqual([
      {says: 'Roktura vairs nav.', isTrue: false, why: 'Rokturis palika savā vietā.'},
      undefined,
      undefined,
    ]);
  });

  it('that only pages beside the lessons name lead to these pages, and to a term of the glossary', () => {
    const pages = changed('modules/glossary.yaml', 'lock: {facts: []', 'lock: {facts: [F66]', withPages);
    const later = changed(
      'modules/course.yaml',
      'passMark: 70',
      "passMark: 70\nrevisions: {2: '2026-12-01'}",
      change('F66', 2, pages),
    );
    const {course, changes} = changesOf(later, 'windows');
    expect(course.changedAt).toBe(2);
    expect(changes?.list.map(({places}) => places.map(hrefOf))).toEqual([
      ['#/page/glossary/lock', '#/page/reporting'],
    ]);
    expect(changes?.list[0]?.places.map(({title}) => title)).not.toContain('');
  });

  it('are told in a package that says them, and in no other', () => {
    expect(changesOf(three, 'doors').course.changedAt).toBe(3);
    const {course, changes} = changesOf(three, 'windows');
    expect(course.changedAt).toBeUndefined();
    expect(changes).toBeUndefined();
  });

  it('change nothing else: a learner goes on where one was', () => {
    const {course} = changesOf(three);
    const {course: before} = changesOf(counted);
    expect({...course, changedAt: undefined}).toEqual({...before, changedAt: undefined});
  });

  it('leave no trace where none changed', () => {
    const {course, changes} = changesOf(tinyCourse);
    expect([course.revision, course.changedAt, changes]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['of a revision that the course has not reached', change('F02', 4, counted), 'field-value'],
    ['in a course that counts none', change('F02', 1, tinyCourse), 'field-value'],
    [
      'of no revision',
      changed(facts, 'F02: {', 'F02: {changed: {what: {lv: Cits.}}, ', counted),
      'field-missing',
    ],
    [
      'without words in the language',
      changed(facts, 'F02: {', 'F02: {changed: {revision: 3, what: {en: New.}}, ', counted),
      'field-missing',
    ],
  ])('are refused %s', (_, content, code) => {
    expect(mistakesIn(content).map((mistake) => mistake.replace(/:\d+ /, ' '))).toEqual([`${facts} ${code}`]);
  });
});

describe('the days of revisions', () => {
  const course = 'modules/course.yaml';
  it.each([
    ['that is none', changed(course, "'2026-12-01'", 'soon', counted)],
    ['before that of the one before', changed(course, "'2026-12-02'", "'2026-11-30'", counted)],
    ['of more than there is room for', changed(course, '3: ', '512: ', counted)],
  ])('are refused with one %s', (_, content) => {
    expect(mistakesIn(content).map((mistake) => mistake.replace(/:\d+ /, ' '))).toContain(
      `${course} field-value`,
    );
  });
});

/** Tracking numbers of own lessons and of the course never collide, whatever is updated. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {limitProblems} from '../../../../packaging/limits/package-limits.ts';
import {quizSizes} from '../../../../packaging/limits/quiz-sizes.ts';
import type {PackagedContent} from '../../../../packaging/package/describe-package.ts';
import {decode} from '../../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../../src/domain/suspend-data/encode.ts';
import {longest} from '../../../../src/domain/suspend-data/longest.ts';
import {someProgress} from '../../../domain/fixtures/course.ts';
import {changed, tinyCourse} from '../../content/tiny-course.ts';
import {courseWith, mistakesOf, twoLessons, usualFields, withChange} from './own-lessons-project.ts';

const packed = (course = courseWith()) => course.contentOf({scope: 'course', languages: ['lv']});
const quizzesOf = ({course, lessons}: PackagedContent) =>
  course.modules.flatMap(({id, tracking}) =>
    quizSizes(
      tracking,
      (lessons.get('lv') ?? []).filter(({module}) => module === id),
    ),
  );

/** The course's next version: one more lesson with an activity, before the own ones. */
const nextVersion = new Map(
  changed('modules/doors/module.yaml', 'pre-check, handle', 'pre-check, hinge, handle'),
)
  .set(
    'modules/doors/tracking.yaml',
    `${tinyCourse.get('modules/doors/tracking.yaml') ?? ''}30: {bits: 0, owner: hinge}\n31: {bits: 2, owner: hinge/oil}\n`,
  )
  .set(
    'modules/doors/hinge/lesson.yaml',
    'kind: lesson\ntracking: 30\nminutes: 3\nblocks:\n  - {id: oil, type: choice, tracking: 31, choices: {a: right, b: wrong}}\n',
  )
  .set(
    'modules/doors/hinge/lv.md',
    '---\ntitle: Eņģes\ngoals:\n  - Ieeļļot.\n---\n\n## Kas der eņģēm? {#oil}\n\n- a: Eļļa.\n  > Jā.\n- b: Ūdens.\n  > Nē.\n',
  );

describe('what learners saved', () => {
  const before = packed();
  const progress = someProgress(before.course, quizzesOf(before));
  const comesBackIn = (after: PackagedContent) =>
    fc.assert(
      fc.property(progress, (saved) => {
        expect(decode(encode(saved, before.course, Infinity), after.course)).toEqual(saved);
      }),
      {numRuns: 200},
    );

  it('of own lessons comes back when the course gets a lesson', () => {
    const after = courseWith(twoLessons, {authored: nextVersion});
    expect(mistakesOf(after)).toEqual([]);
    comesBackIn(packed(after));
  });

  it('of everything else comes back when own lessons go, as long as the record of their numbers stays', () => {
    const record = {'doors/tracking.yaml': twoLessons['doors/tracking.yaml'] ?? ''};
    const after = courseWith(record, {fields: ''});
    expect(mistakesOf(after)).toEqual([]);
    comesBackIn(packed(after));
  });

  it('is kept as far as it is done by a package that knows of no own lessons', () => {
    const without = packed(courseWith({}, {fields: ''}));
    fc.assert(
      fc.property(progress, (saved) => {
        const read = decode(encode(saved, before.course, Infinity), without.course);
        for (const [module, {done}] of saved.modules) expect(read?.modules.get(module)?.done).toEqual(done);
      }),
    );
  });
});

describe('a number', () => {
  it('that is taken is refused with a free one of the same range', () => {
    const files = withChange('doors/own-bell/lesson.yaml', 'tracking: 258', 'tracking: 257');
    const [problem] = courseWith(files).everything.problems;
    expect(problem).toMatchObject({code: 'number-duplicate', line: 9});
    expect(problem?.message).toContain('a free one: 262.');
  });

  it('of a removed block is never given to another', () => {
    const files = {
      ...withChange('doors/own-bell/lesson.yaml', 'id: who-rings', 'id: who-calls'),
      'doors/own-bell/lv.md': (twoLessons['doors/own-bell/lv.md'] ?? '').replace('who-rings', 'who-calls'),
    };
    expect(mistakesOf(courseWith(files))).toEqual(['doors/own-bell/lesson.yaml:9 tracking-reused']);
  });

  it('whose answer became wider is refused, and the record keeps its line', () => {
    const files = {
      ...withChange('doors/own-bell/lesson.yaml', 'b: right}', 'b: right, c: wrong}'),
      'doors/own-bell/lv.md': (twoLessons['doors/own-bell/lv.md'] ?? '').concat(
        '- c: Suns.\n  > Nē, suns.\n',
      ),
    };
    expect(mistakesOf(courseWith(files))).toEqual(['doors/own-bell/lesson.yaml:9 tracking-width']);
  });

  it('of the course’s range, or one that nobody recorded, is refused with the file to write it into', () => {
    const low = withChange('doors/own-bell/lesson.yaml', 'tracking: 258', 'tracking: 200');
    expect(mistakesOf(courseWith(low))).toEqual(['doors/own-bell/lesson.yaml:9 tracking-range']);
    const files = withChange('doors/tracking.yaml', '258: {bits: 2, owner: own-bell/who-rings}\n', '');
    const [problem] = courseWith(files).everything.problems;
    expect(problem?.message).toContain(
      'packaging/profiles/paraugi/lessons/doors/tracking.yaml (npm run check -- --record --profile NAME does): 258: {bits: 2, owner: own-bell/who-rings}',
    );
  });

  it('may stand in its own record alone', () => {
    const files = withChange('doors/tracking.yaml', '257:', '30:');
    expect(mistakesOf(courseWith(files))).toContain('doors/tracking.yaml:1 tracking-range');
  });
});

describe('the room in an LMS', () => {
  const limits = (suspendDataChars: number, course = courseWith()) =>
    limitProblems(
      'x.zip',
      {units: [{content: packed(course)}]} as unknown as Parameters<typeof limitProblems>[1],
      {title: 'SCORM 1.2', limits: {suspendDataChars}},
    );
  const content = packed();
  const {chars, tier12Chars} = longest(content.course, quizzesOf(content));

  it('must hold every answer of a course with own lessons, and says how much is too much', () => {
    expect(limits(chars)).toEqual([]);
    const less = Math.max(tier12Chars, chars - 7);
    expect(limits(less)).toEqual([expect.stringContaining(`activities worth ${chars - less} characters`)]);
    expect(limits(less, courseWith({}, {fields: ''}))).toEqual([]);
  });

  it('is taken by some sixty characters of a module and its answers', () => {
    const plain = packed(courseWith({}, {fields: ''}));
    const {chars: before} = longest(plain.course, quizzesOf(plain));
    // Two bits for each number below 257 that the course does not use.
    expect(chars - before).toBeLessThanOrEqual(90);
    expect(usualFields).toContain('countsForCompletion');
  });
});

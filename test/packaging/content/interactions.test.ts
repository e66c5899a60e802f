import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {changed, mistakesIn, tinyCourse} from './tiny-course.ts';

/** The tiny course with its module of doors as the final test. */
const withFinalTest = new Map(
  [...tinyCourse].map(([file, text]) => [
    file.replace('modules/doors/', 'modules/final-test/').replace('media/doors/', 'media/final-test/'),
    text.replaceAll('doors/', 'final-test/').replace('doors: 1', 'final-test: 1'),
  ]),
);

const questions = ['q01', 'q02', 'q03', 'q04', 'q05'];
const before = ['views-a', 'views-c'];
const decisions = ['visit-d1', 'visit-d2', 'visit-d3'];
const after = ['views-after-a', 'views-after-c'];

describe('the index of interactions', () => {
  it('has the questions of a module first, then decisions and statements by lesson', () => {
    const {interactions, course} = compileCourse(tinyCourse, {scope: 'course'});
    const ids = [...questions, ...before, ...decisions, ...after, 'rate-doors-a'];
    expect(interactions).toEqual(ids.map((id) => `doors.${id}`));
    expect(course.interactionCount).toBe(ids.length);
  });

  it('leaves out what nobody reports: practice, a pre-check, a reflection, a plan', () => {
    const ids = compileCourse(tinyCourse, {scope: 'course'}).interactions.join();
    for (const id of ['p01', 'open-it', 'notice', 'width', 'my-door', 'my-plan'])
      expect(ids).not.toContain(id);
  });

  it('of a whole course may be only the final test and the attitudes', () => {
    const test = compileCourse(withFinalTest, {scope: 'course', reports: 'test-and-attitudes'});
    const ids = [...questions, ...before, ...after];
    expect(test.problems).toEqual([]);
    expect(test.interactions).toEqual(ids.map((id) => `final-test.${id}`));
    const others = compileCourse(tinyCourse, {scope: 'course', reports: 'test-and-attitudes'});
    expect(others.interactions).toEqual([...before, ...after].map((id) => `doors.${id}`));
  });

  it('gives no index to what a package does not report', () => {
    const {lessons} = compileCourse(tinyCourse, {scope: 'course', reports: 'test-and-attitudes'});
    const blocks = lessons.get('lv')?.flatMap((lesson) => lesson.blocks) ?? [];
    const indexes = blocks.flatMap((block) => {
      if (block.type === 'scenario') return block.decisions.map(({interaction}) => interaction);
      if (block.type === 'quiz') return block.bank.map(({interaction}) => interaction);
      return block.type === 'attitude' ? block.statements.map(({interaction}) => interaction) : [];
    });
    expect(indexes).toEqual([-1, 0, 1, -1, -1, -1, 2, 3, -1, -1, -1, -1, -1]);
  });

  it('of a module alone has everything, whatever the course reports', () => {
    const {interactions} = compileCourse(tinyCourse, {scope: 'doors', reports: 'test-and-attitudes'});
    expect(interactions).toHaveLength(13);
  });

  it('never names two things the same', () => {
    const file = 'modules/doors/quiz/lesson.yaml';
    const taken = changed(file, 'id: q01', 'id: visit-d1');
    expect(mistakesIn(taken)).toContain('modules/doors/knock/lesson.yaml:29 id-duplicate');
  });
});

describe('statements of another block', () => {
  it('are read there even when the package does not hold its module', () => {
    const content = changed(
      'modules/windows/glass/lesson.yaml',
      'look: box}',
      `look: box}
  - {id: again, type: attitude, tracking: 2, moment: after, same-as: doors/pre-check/views}`,
      changed(
        'modules/windows/glass/lv.md',
        'Cauri redz [durvis](#/doors/handle).',
        'Cauri redz.\n\n## Vēlreiz {#again}',
        changed(
          'modules/windows/tracking.yaml',
          'owner: glass}',
          'owner: glass}\n2: {bits: 6, owner: glass/again}',
        ),
      ),
    );
    const {problems, lessons, interactions} = compileCourse(content, {scope: 'windows'});
    expect(problems).toEqual([]);
    expect(interactions).toEqual(['windows.again-a', 'windows.again-c']);
    expect(lessons.get('lv')?.[0]?.blocks[1]).toMatchObject({
      statements: [{text: ['Durvis man patīk.'], reportId: 'windows.again-a'}, {key: 'c'}],
    });
  });
});

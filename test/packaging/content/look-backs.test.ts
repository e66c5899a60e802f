import {describe, expect, it} from 'vitest';
import type {QuizBlock} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {checkContent} from '../../../packaging/content/check-course.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn, tinyCourse} from './tiny-course.ts';

const logic = 'modules/windows/before/lesson.yaml';
const record = 'modules/windows/tracking.yaml';

/** The windows begin with a pre-check: a question of their own, and one that brings back the doors. */
const recalling: Content = new Map([
  ...changed('modules/windows/module.yaml', '[glass]', '[before, glass]'),
  [
    logic,
    `kind: pre-check
tracking: 2
minutes: 3
blocks:
  - id: first
    type: quiz
    tracking: 3
    draw: 2
    scored: false
    questions:
      - {id: p01, type: judge, tracking: 4, objective: glass, statements: {a: myth}}
      - {id: r01, type: judge, tracking: 5, recalls: doors, objective: handle, statements: {a: fact}}
`,
  ],
  [
    'modules/windows/before/lv.md',
    `---
title: Pirms logiem
goals:
  - Atcerēties durvis.
---

## Jautājumi {#first}

Bez punktiem.

### Stikls ir no koka. {#p01}

- true: Jā
- false: Nē
- a:
  > Stiklu kausē no smiltīm.

### Durvīm ir rokturis. {#r01}

- true: Jā
- false: Nē
- a:
  > Pie tā durvis atver.
`,
  ],
  [
    record,
    `${tinyCourse.get(record)}2: {bits: 0, owner: before}
3: {bits: 0, owner: before/first}
4: {bits: 2, owner: before/p01}
5: {bits: 2, owner: before/r01}
`,
  ],
]);

const quizIn = (content: Content, scope: string): QuizBlock | undefined => {
  const lessons = compileCourse(content, {scope}).lessons.get('lv') ?? [];
  const blocks = lessons
    .filter(({module, id}) => module === 'windows' && id === 'before')
    .flatMap((l) => l.blocks);
  return blocks.find((block) => block.type === 'quiz');
};
const idsIn = (quiz: QuizBlock | undefined) => quiz?.bank.map(({id}) => id);

/** As a profile's course.yaml has it. */
const withModules = (lines: string) =>
  changed('modules/course.yaml', '  doors: 1\n  windows: 7', lines, recalling);

describe('a question of a pre-check that recalls an earlier module', () => {
  it('is in order', () => expect(mistakesIn(recalling)).toEqual([]));

  it('is asked in the course, and says where it comes from', () => {
    const quiz = quizIn(recalling, 'course');
    expect(quiz).toMatchObject({draw: 2, scored: false});
    expect(quiz?.bank.at(-1)).toMatchObject({
      id: 'r01',
      objective: 'doors/handle',
      lookBack: {module: 'doors', moduleTitle: 'Durvis', lesson: 'handle'},
      interaction: -1,
    });
    expect(quiz?.bank[0]).not.toHaveProperty('lookBack');
  });

  it.each([
    ['the module is a package of its own', recalling, 'windows'],
    [
      'a profile leaves the earlier module out',
      withModules('  windows: 7\n  doors: 1\napart: [doors]'),
      'course',
    ],
    ['a profile puts it later', withModules('  windows: 7\n  doors: 1'), 'course'],
  ])('is left out where %s, and no column of the report moves', (_, content, scope) => {
    const quiz = quizIn(content, scope);
    expect(idsIn(quiz)).toEqual(['p01']);
    expect(quiz?.draw).toBe(1);
    const own = (reports: readonly string[]) => reports.filter((id) => id.startsWith('windows.'));
    const withAll = compileCourse(recalling, {scope: 'course'});
    const compiled = compileCourse(content, {scope});
    expect(compiled.problems).toEqual([]);
    expect(own(compiled.interactions)).toEqual(own(withAll.interactions));
    // Answers of earlier packages are read with the same widths.
    const slotsOf = ({course}: typeof compiled) => course.modules.find(({id}) => id === 'windows')?.slots;
    expect(slotsOf(compiled)).toBe(slotsOf(withAll));
  });

  it.each([
    ['a module that is none', 'recalls: doors', 'recalls: gates', '12 target-unknown'],
    ['a lesson of another module', 'objective: handle', 'objective: glass', '12 objective-unknown'],
    ['a quiz that may not draw it', 'draw: 2', 'draw: 1', '8 quiz-draw'],
  ])('may not name %s', (_, from, to, told) => {
    expect(mistakesIn(changed(logic, from, to, recalling))).toEqual([`${logic}:${told}`]);
  });

  it('stands in a pre-check only', () => {
    const quiz = 'modules/doors/quiz/lesson.yaml';
    const content = changed(quiz, 'objective: handle', 'recalls: windows, objective: glass');
    expect(mistakesIn(content)).toContainEqual(expect.stringMatching(/doors\/quiz.* look-back$/));
  });

  it('may not name a module that comes later or its own, in the order of the authors', async () => {
    const told = async (content: Content) =>
      (await checkContent(content)).problems.flatMap(({file, line, code}) =>
        code === 'look-back' ? [`${file}:${line}`] : [],
      );
    expect(await told(recalling)).toEqual([]);
    expect(await told(withModules('  windows: 7\n  doors: 1'))).toEqual([`${logic}:12`]);
    const own = 'recalls: windows, objective: glass';
    expect(await told(changed(logic, 'recalls: doors, objective: handle', own, recalling))).toEqual([
      `${logic}:12`,
    ]);
  });
});

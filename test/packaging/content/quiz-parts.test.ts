import {describe, expect, it} from 'vitest';
import type {QuizBlock} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn} from './tiny-course.ts';

const file = 'modules/doors/quiz/lesson.yaml';
/** The quiz of the doors, drawing so, with five questions about a module. */
function drawing(draw: string, objective: string): Content {
  const content = changed(file, 'draw: 3', `draw: ${draw}`);
  const logic = content.get(file) ?? '';
  return new Map(content).set(file, logic.replaceAll('objective: handle', `objective: ${objective}`));
}

const finalTest = drawing('{windows: 3}', 'windows');

function quizOf(scope: string): QuizBlock | undefined {
  const {lessons} = compileCourse(finalTest, {scope});
  const blocks = lessons.get('lv')?.flatMap((lesson) => lesson.blocks) ?? [];
  return blocks.flatMap((block) => (block.type === 'quiz' && block.scored ? [block] : []))[0];
}

describe('a quiz that draws by module', () => {
  it('is in order when its questions test those modules', () => expect(mistakesIn(finalTest)).toEqual([]));

  it('draws the sum and knows the modules by title, as links where the package holds them', () => {
    expect(quizOf('course')).toMatchObject({
      draw: 3,
      parts: [{module: 'windows', draw: 3, title: [['a', {href: '#/windows'}, 'Logi']]}],
    });
    expect(quizOf('doors')?.parts).toEqual([{module: 'windows', draw: 3, title: ['Logi']}]);
  });

  it('of one number has no parts', () => {
    const {lessons} = compileCourse(changed(file, 'draw: 3', 'draw: 2'), {scope: 'doors'});
    const quiz = lessons.get('lv')?.at(-1)?.blocks[0];
    expect(quiz).toMatchObject({draw: 2});
    expect(quiz).not.toHaveProperty('parts');
  });

  it.each([
    {draw: '{gates: 3}', objective: 'gates', why: 'no module has that id', told: ['8 target-unknown']},
    {
      draw: '{windows: 3}',
      objective: 'doors',
      why: 'its questions test another module',
      told: ['8 quiz-draw', ...[10, 11, 12, 13, 14].map((line) => `${line} objective-unknown`)],
    },
    {
      draw: '{windows: 2, doors: 1}',
      objective: 'windows',
      why: 'a share is larger than its bank',
      told: ['8 quiz-draw'],
    },
    {
      draw: '{windows: 6}',
      objective: 'windows',
      why: 'the whole bank is too small',
      told: ['8 quiz-draw', '8 quiz-draw'],
    },
  ])('is told when $why', ({draw, objective, told}) => {
    expect(mistakesIn(drawing(draw, objective))).toEqual(told.map((line) => `${file}:${line}`));
  });

  it('is told when it says neither a number nor shares', () => {
    expect(mistakesIn(drawing('many', 'windows'))).toContain(`${file}:8 field-value`);
  });
});

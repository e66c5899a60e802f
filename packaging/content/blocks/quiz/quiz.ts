import type {QuizPart} from '../../../../src/domain/blocks/quiz/quiz-block.ts';
import {trackedBase, type BlockSetting, type CompilerOf} from '../block-compiler.ts';

export const quiz: CompilerOf<'quiz'> = {
  // The lists of keys belong to its questions.
  hasKeys: false,
  check: ({id, draw, questions}, {place, problems}) => {
    const drawn = totalOf(draw);
    if (drawn <= questions.length) return;
    problems.add(
      place('draw'),
      'quiz-draw',
      `Quiz "${id}" draws ${drawn} of a bank of ${questions.length}. Draw fewer, or write more questions.`,
    );
  },
  compile: (logic, words, setting) => ({
    type: 'quiz',
    ...trackedBase(logic, words),
    draw: totalOf(logic.draw),
    passMark: logic.scored ? setting.passMark : 0,
    scored: logic.scored,
    // Each question is compiled on its own, from its own section, and put in after.
    bank: [],
    ...(typeof logic.draw === 'object' && {parts: partsOf(logic.draw, setting)}),
  }),
};

type Draw = number | Readonly<Record<string, number>>;

const totalOf = (draw: Draw): number =>
  typeof draw === 'number' ? draw : Object.values(draw).reduce((sum, share) => sum + share, 0);

function partsOf(
  draw: Readonly<Record<string, number>>,
  {moduleTitle, place, problems}: BlockSetting,
): readonly QuizPart[] {
  return Object.entries(draw).map(([module, share]) => {
    const title = moduleTitle(module);
    if (!title)
      problems.add(
        place('draw', module),
        'target-unknown',
        `There is no module "${module}" with a title. Write "draw:" with ids of modules in course.yaml.`,
      );
    return {module, title: title ?? [module], draw: share};
  });
}

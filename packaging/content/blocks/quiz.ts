import {trackedBase, type CompilerOf} from './block-compiler.ts';

export const quiz: CompilerOf<'quiz'> = {
  // The lists of keys belong to its questions.
  hasKeys: false,
  check: ({id, draw, questions}, {place, problems}) => {
    if (draw <= questions.length) return;
    problems.add(
      place('draw'),
      'quiz-draw',
      `Quiz "${id}" draws ${draw} of a bank of ${questions.length}. Draw fewer, or write more questions.`,
    );
  },
  compile: (logic, words, {passMark}) => ({
    type: 'quiz',
    ...trackedBase(logic, words),
    draw: logic.draw,
    passMark: logic.scored ? passMark : 0,
    scored: logic.scored,
    // Each question is compiled on its own, from its own section, and put in after.
    bank: [],
  }),
};

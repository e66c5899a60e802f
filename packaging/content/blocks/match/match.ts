import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const match: CompilerOf<'match'> = {
  hasKeys: true,
  check: ({pairs, targets}, {place, problems}) => {
    for (const [key, target] of Object.entries(pairs)) {
      if (targets.includes(target)) continue;
      problems.add(
        place('pairs', key),
        'target-unknown',
        `Left item ${key} goes to "${target}", which is not among the targets ${targets.join(', ')}. Add it there, or correct the letter.`,
      );
    }
  },
  compile: (logic, words) => ({
    type: 'match',
    ...trackedBase(logic, words),
    pairs: Object.entries(logic.pairs).map(([key, target]) => ({
      key,
      text: words.words(key, 'feedback'),
      target,
      feedback: words.feedback(key),
    })),
    targets: logic.targets.map((key) => ({key, text: words.words(key)})),
    verdicts: words.verdicts(),
  }),
};

import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const choice: CompilerOf<'choice'> = {
  hasKeys: true,
  check: ({id, choices, many}, {place, problems}) => {
    const right = Object.values(choices).filter((value) => value === 'right').length;
    if (right === 0)
      problems.add(
        place('choices'),
        'right-missing',
        `No choice of "${id}" is right. Mark at least one "right".`,
      );
    if (right > 1 && many === false) {
      problems.add(
        place('many'),
        'field-value',
        `"${id}" has ${right} right choices, so several must be pickable. Take "many: false" away.`,
      );
    }
  },
  compile: (logic, words) => ({
    type: 'choice',
    ...trackedBase(logic, words),
    many: logic.many ?? Object.values(logic.choices).filter((value) => value === 'right').length > 1,
    choices: Object.entries(logic.choices).map(([key, value]) => ({
      key,
      text: words.words(key, 'feedback'),
      right: value === 'right',
      feedback: words.feedback(key),
    })),
    verdicts: words.verdicts(),
  }),
};

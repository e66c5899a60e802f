import {didYouMean} from '../../did-you-mean.ts';
import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const sort: CompilerOf<'sort'> = {
  hasKeys: true,
  check: ({groups, cards}, {place, problems}) => {
    for (const [key, group] of Object.entries(cards)) {
      if (groups.includes(group)) continue;
      problems.add(
        place('cards', key),
        'target-unknown',
        `Card "${key}" goes to "${group}", which is not among the groups ${groups.join(', ')}.${didYouMean(group, groups)}`,
      );
    }
  },
  compile: (logic, words) => ({
    type: 'sort',
    ...trackedBase(logic, words),
    groups: logic.groups.map((key) => ({key, label: words.label(key)})),
    cards: Object.entries(logic.cards).map(([key, group]) => ({
      key,
      text: words.words(key, 'feedback'),
      group,
      feedback: words.feedback(key),
    })),
    verdicts: words.verdicts(),
  }),
};

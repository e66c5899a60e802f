import * as v from 'valibot';
import type {SortBlock} from '../../../../src/domain/blocks/sort/sort.ts';
import {list, record} from '../../schemas/fields.ts';
import {didYouMean} from '../../did-you-mean.ts';
import {trackedBase} from '../block-compiler.ts';
import {letter, word} from '../block-fields.ts';
import {keysOf, withoutOptions, type PracticeCompiler} from '../practice-compiler.ts';
import {signOf} from '../printed.ts';

const secondsPerCard = 6;

const fields = {
  type: v.literal('sort'),
  groups: list(word, 'the groups, a word each, like [act, means]'),
  cards: record(letter, word, 'the cards with their group, like {a: act, b: means}'),
};

export const sort: PracticeCompiler<typeof fields, SortBlock> = {
  fields,
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
  seconds: ({cards}) => cards.length * secondsPerCard,
  printed: ({groups, cards}) => ({
    parts: [
      {is: 'labels', labels: groups.map(({label}) => label)},
      {is: 'items', items: cards.map(({text}, place) => ({sign: signOf(place), text}))},
    ],
    answers: cards.map(({group, feedback}, place) => ({
      sign: signOf(place),
      said: [groups.find(({key}) => key === group)?.label ?? ''],
      feedback,
    })),
  }),
  // The place of a group is its value in saved answers and reports.
  options: ({cards, groups}) => `${keysOf(cards)}/${groups.map(({key}) => key).join(',')}`,
  bank: ({cards}) => withoutOptions(cards),
};

import * as v from 'valibot';
import type {MatchBlock} from '../../../../src/domain/blocks/match/match.ts';
import {matching, record} from '../../schemas/fields.ts';
import {trackedBase} from '../block-compiler.ts';
import {letter, letters} from '../block-fields.ts';
import {keysOf, withoutOptions, type PracticeCompiler} from '../practice-compiler.ts';
import {signOf} from '../printed.ts';

const secondsPerPair = 8;

const digit = matching(/^[1-9]$/, 'one digit 1–9');
const fields = {
  type: v.literal('match'),
  pairs: record(digit, letter, 'the left items with their right side, like {1: b, 2: a}'),
  targets: letters('the right sides'),
};

export const match: PracticeCompiler<typeof fields, MatchBlock> = {
  fields,
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
  seconds: ({pairs}) => pairs.length * secondsPerPair,
  printed: ({pairs, targets}) => ({
    parts: [
      {is: 'items', items: pairs.map(({text}, place) => ({sign: String(place + 1), text}))},
      {is: 'items', items: targets.map(({text}, place) => ({sign: signOf(place), text}))},
    ],
    answers: pairs.map(({target, feedback}, place) => {
      const found = targets.findIndex(({key}) => key === target);
      return {
        sign: String(place + 1),
        said: [`${signOf(found)}. `, ...(targets[found]?.text ?? [])],
        feedback,
      };
    }),
  }),
  options: ({pairs, targets}) => `${keysOf(pairs)}/${keysOf(targets)}`,
  bank: ({pairs}) => withoutOptions(pairs),
};

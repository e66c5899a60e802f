import * as v from 'valibot';
import type {ChoiceBlock} from '../../../../src/domain/blocks/choice/choice.ts';
import {flag, oneOf, record} from '../../schemas/fields.ts';
import {trackedBase} from '../block-compiler.ts';
import {letter} from '../block-fields.ts';
import {keysOf, optionOf, silent, type PracticeCompiler} from '../practice-compiler.ts';
import {printedOptions} from '../printed.ts';

const secondsPerChoice = 12;

const fields = {
  type: v.literal('choice'),
  choices: record(
    letter,
    oneOf(['right', 'wrong'], 'what the choice is'),
    'the choices, like {a: wrong, b: right}',
  ),
  many: v.exactOptional(flag('whether several may be picked')),
};

export const choice: PracticeCompiler<typeof fields, ChoiceBlock> = {
  fields,
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
  seconds: () => secondsPerChoice,
  printed: ({choices}) => printedOptions(choices),
  options: ({choices}) => keysOf(choices),
  recordKind: ({many}) => (many ? 'choice-many' : 'choice'),
  recordKinds: ['choice', 'choice-many'],
  bank: ({choices}) => [
    {
      options: choices.map((choice) => optionOf(choice)),
      isStatement: false,
      withoutFeedback: silent(choices),
    },
  ],
};

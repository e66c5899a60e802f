import * as v from 'valibot';
import type {ChoiceBlock} from '../../../../src/domain/blocks/choice/choice.ts';
import {flag, id, oneOf, record} from '../../schemas/fields.ts';
import type {RichText} from '../../../../src/domain/text/rich-text.ts';
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
  family: v.exactOptional(id('a family of the quiz, whose options the question shares')),
};

/** The family whose options a question shares. */
export const familyIn = (logic: {readonly type: string; readonly family?: string}): string | undefined =>
  logic.type === 'choice' ? logic.family : undefined;

export const choice: PracticeCompiler<typeof fields, ChoiceBlock> = {
  fields,
  hasKeys: true,
  check: ({id, choices, many, family}, {place, problems, isQuestion}) => {
    if (family !== undefined && !isQuestion)
      problems.add(
        place('family'),
        'field-unknown',
        `"${id}" is no question of a quiz, and only those share options. Take "family" away.`,
      );
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
  compile: (logic, words, {familyOf}) => {
    const family = logic.family === undefined ? undefined : familyOf(logic.family);
    const optionText = (key: string): RichText => {
      if (!family) return words.words(key, 'feedback');
      words.onlyBelow(key, `The family "${logic.family}" has the words of its options`);
      return family.options.get(key) ?? [];
    };
    return {
      type: 'choice',
      ...trackedBase(logic, words),
      many: logic.many ?? Object.values(logic.choices).filter((value) => value === 'right').length > 1,
      choices: Object.entries(logic.choices).map(([key, value]) => ({
        key,
        text: optionText(key),
        right: value === 'right',
        feedback: words.feedback(key),
      })),
      verdicts: family ? {right: family.note, partly: family.note, wrong: family.note} : words.verdicts(),
    };
  },
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

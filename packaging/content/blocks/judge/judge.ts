import * as v from 'valibot';
import type {JudgeBlock} from '../../../../src/domain/blocks/judge/judge.ts';
import {oneOf, record} from '../../schemas/fields.ts';
import type {RichText} from '../../../../src/domain/text/rich-text.ts';
import {trackedBase} from '../block-compiler.ts';
import {letter} from '../block-fields.ts';
import {keysOf, optionOf, silent, type PracticeCompiler} from '../practice-compiler.ts';
import {signOf} from '../printed.ts';

const secondsPerStatement = 5;

const fields = {
  type: v.literal('judge'),
  statements: record(
    letter,
    oneOf(['fact', 'myth'], 'what the statement is'),
    'the statements, like {a: fact, b: myth}',
  ),
};

export const judge: PracticeCompiler<typeof fields, JudgeBlock> = {
  fields,
  hasKeys: true,
  check: ({id, statements}, {place, problems, isQuestion}) => {
    if (!isQuestion || Object.keys(statements).join() === 'a') return;
    problems.add(
      place('statements'),
      'field-value',
      `Question "${id}" judges its own heading: it has one statement, "a". Write {a: fact} or {a: myth}.`,
    );
  },
  compile: (logic, words, {isQuestion}) => {
    const textOf = (key: string): RichText => {
      if (!isQuestion) return words.words(key, 'feedback');
      words.onlyBelow(key, `The heading is the statement, so "${key}" repeats no words`);
      return [];
    };
    return {
      type: 'judge',
      ...trackedBase(logic, words),
      labels: {false: words.label('false'), true: words.label('true')},
      statements: Object.entries(logic.statements).map(([key, value]) => ({
        key,
        text: textOf(key),
        right: value === 'fact',
        feedback: words.feedback(key),
      })),
      verdicts: words.verdicts(),
    };
  },
  seconds: ({statements}) => statements.length * secondsPerStatement,
  printed: ({labels, statements}) => {
    const isAlone = statements.length === 1;
    const items = statements.map(({text}, place) => ({sign: signOf(place), text}));
    return {
      parts: [
        {is: 'labels', labels: [labels.true, labels.false]},
        // In a question of a quiz the title is the statement.
        ...(isAlone ? [] : [{is: 'items' as const, items}]),
      ],
      answers: statements.map(({right, feedback}, place) => ({
        ...(!isAlone && {sign: signOf(place)}),
        said: [right ? labels.true : labels.false],
        feedback,
      })),
    };
  },
  options: ({statements}) => keysOf(statements),
  bank: ({statements, title}) =>
    statements.map((statement) => ({
      ...(statements.length > 1 && {key: statement.key}),
      options: [optionOf(statement, title)],
      isStatement: true,
      withoutFeedback: silent([statement]),
    })),
};

import type {RichText} from '../../../../src/domain/rich-text.ts';
import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const judge: CompilerOf<'judge'> = {
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
};

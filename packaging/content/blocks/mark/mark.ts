import * as v from 'valibot';
import type {MarkBlock} from '../../../../src/domain/blocks/mark/mark.ts';
import {oneOf, record} from '../../schemas/fields.ts';
import type {RichNode, RichText} from '../../../../src/domain/text/rich-text.ts';
import {plainText} from '../../markdown/plain-text.ts';
import {trackedBase} from '../block-compiler.ts';
import {letter} from '../block-fields.ts';
import {keysOf, withoutOptions, type PracticeCompiler} from '../practice-compiler.ts';
import {signOf} from '../printed.ts';

/** Fewer would be a choice between two. */
const fewestSigns = 2;

const secondsPerMark = 5;

const fields = {
  type: v.literal('mark'),
  passages: record(
    letter,
    oneOf(['sign', 'fine'], 'what the passage is'),
    'the passages to tell apart, like {a: sign, b: fine, c: sign}',
  ),
};

export const mark: PracticeCompiler<typeof fields, MarkBlock> = {
  fields,
  hasKeys: true,
  hasMarks: true,
  check: ({id, passages}, {place, problems}) => {
    const signs = Object.values(passages).filter((kind) => kind === 'sign').length;
    if (signs >= fewestSigns) return;
    problems.add(
      place('passages'),
      'right-missing',
      `"${id}" has ${signs} passages to find. Mark at least ${fewestSigns} "sign".`,
    );
  },
  compile: (logic, words, {problems}) => {
    const base = trackedBase(logic, words);
    const marked = passagesOf(base.body);
    for (const key of Object.keys(logic.passages)) {
      const count = marked.filter((passage) => passage.key === key).length;
      if (count === 1) continue;
      problems.add(
        words.place,
        count === 0 ? 'key-without-words' : 'id-duplicate',
        `The text marks passage "${key}" ${count} times. Write [its words]{mark=${key}} once.`,
      );
    }
    for (const {key} of marked) {
      if (key in logic.passages) continue;
      problems.add(
        words.place,
        'words-without-key',
        `The text marks a passage "${key}", which is not in lesson.yaml. Add "${key}" to "passages", or take the mark away.`,
      );
    }
    const known = marked.filter(
      ({key}, i) => key in logic.passages && i === marked.findIndex((m) => m.key === key),
    );
    return {
      type: 'mark',
      ...base,
      passages: known.map(({key, text}) => {
        words.onlyBelow(key, `The passage stands in the text, so "${key}" repeats no words`);
        return {key, text, right: logic.passages[key] === 'sign', feedback: words.feedback(key)};
      }),
      verdicts: words.verdicts(),
    };
  },
  seconds: ({passages}) => passages.length * secondsPerMark,
  printed: ({passages}) => ({
    answers: passages.map(({text, right, feedback}, place) => ({
      sign: signOf(place),
      said: [text],
      verdict: right ? 'sign' : 'no-sign',
      feedback,
    })),
  }),
  options: ({passages}) => keysOf(passages),
  bank: ({passages}) => withoutOptions(passages),
};

/** The marked passages in the order of the text. */
function passagesOf(text: RichText): readonly {readonly key: string; readonly text: string}[] {
  return text.flatMap((node) => {
    if (typeof node === 'string') return [];
    const children = node.filter((part): part is RichNode => Array.isArray(part));
    const [tag, attributes] = node;
    const key =
      tag === 'mark' && attributes && typeof attributes === 'object' && 'k' in attributes
        ? attributes.k
        : undefined;
    return key === undefined ? passagesOf(children) : [{key, text: plainText([node])}];
  });
}

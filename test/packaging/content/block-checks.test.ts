/** Mistakes in the blocks of `knock`: one change of the tiny course each. */
import {describe, expect, it} from 'vitest';
import type {ProblemCode} from '../../../packaging/content/problems.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn} from './tiny-course.ts';

const logic = 'modules/doors/knock/lesson.yaml';
const words = 'modules/doors/knock/lv.md';
const preCheck = 'modules/doors/pre-check/lesson.yaml';

type Told = [file: string, onLine: string, code: ProblemCode];

function placed(content: Content, [file, onLine, code]: Told): string {
  const at = (content.get(file) ?? '').split('\n').findIndex((line) => line.includes(onLine));
  return `${file}:${at + 1} ${code}`;
}

const rows: [why: string, content: Content, ...told: Told[]][] = [
  [
    'a text marks a passage that has no answer',
    changed(words, '{mark=b}', '{mark=c}'),
    [words, '{#notice}', 'key-without-words'],
    [words, '{#notice}', 'words-without-key'],
    [words, '- b:', 'words-without-key'],
  ],
  [
    'what is wanted is said of a statement that is not there',
    changed(
      preCheck,
      'statements: [a, c]',
      'statements: [a, c]\n    wanted: {a: agree, b: agree, c: disagree}',
    ),
    [preCheck, 'wanted', 'field-value'],
  ],
  [
    'what is wanted is said of some statements only',
    changed(preCheck, 'statements: [a, c]', 'statements: [a, c]\n    wanted: {a: agree}'),
    [preCheck, 'wanted', 'field-missing'],
  ],
  [
    'what is wanted is no direction',
    changed(preCheck, 'statements: [a, c]', 'statements: [a, c]\n    wanted: {a: agree, c: more}'),
    [preCheck, 'wanted', 'field-value'],
    [logic, 'tracking: 27', 'tracking-width'],
    [logic, 'same-as', 'target-unknown'],
  ],
  [
    'a passage is marked twice',
    changed(words, '[klauvēšanas]{mark=b}', '[klauvēšanas]{mark=b} [vai zvana]{mark=b}'),
    [words, '{#notice}', 'id-duplicate'],
  ],
  [
    'there is one sign alone',
    changed(logic, 'b: fine, d: sign', 'b: fine, d: fine'),
    [logic, 'passages', 'right-missing'],
  ],
  [
    'a passage has no feedback',
    changed(words, '- b:\n  > Vārds pats ir kārtībā.\n', '- b:\n'),
    [words, '- b:', 'feedback-missing'],
  ],
  [
    'a passage repeats its words',
    changed(words, '- b:\n  > Vārds', '- b: klauvēšanas\n  > Vārds'),
    [words, '- b: klauvēšanas', 'text-misplaced'],
  ],
  [
    'a passage is marked outside of a text to mark',
    changed(words, 'Kāds stāv ārā.', 'Kāds [stāv]{mark=a} ārā.'),
    [words, 'stāv', 'text-misplaced'],
  ],
  [
    'a term is not in the glossary',
    changed(words, 'term=door', 'term=dor'),
    [words, 'Jūs sargājat', 'term-unknown'],
  ],
  [
    'an answer is beside the scale',
    changed(logic, 'answer: 0.9', 'answer: 3'),
    [logic, 'answer: 3', 'field-value'],
  ],
  [
    'an answer is between two steps',
    changed(logic, 'answer: 0.9', 'answer: 0.95'),
    [logic, '0.95', 'field-value'],
  ],
  [
    'a scale is no whole number of steps',
    changed(logic, 'step: 0.1', 'step: 0.4'),
    [logic, 'step', 'field-value'],
    [logic, 'tracking: 22', 'tracking-width'],
  ],
  [
    'a scale ends before it begins',
    changed(logic, 'to: 2', 'to: 0.2'),
    [logic, 'to: 0.2', 'field-value'],
    [logic, 'tracking: 22', 'tracking-width'],
  ],
  ['a step is nothing', changed(logic, 'step: 0.1', 'step: 0'), [logic, 'step: 0', 'field-value']],
  [
    'no option of a decision is good',
    changed(logic, '{a: poor, b: good}', '{a: poor, b: partly}'),
    [logic, '{a: poor, b: partly}', 'right-missing'],
  ],
  [
    'an option leads back',
    changed(logic, 'next: {a: end}', 'next: {a: d1}'),
    [logic, 'next: {a: d1}', 'target-unknown'],
  ],
  [
    'an option leads nowhere that is known',
    changed(logic, 'next: {b: d3}', 'next: {b: d9}'),
    [logic, 'next: {b: d9}', 'target-unknown'],
  ],
  [
    'a way belongs to no option',
    changed(logic, 'next: {b: d3}', 'next: {b: d3, z: end}'),
    [logic, 'next: {b: d3, z: end}', 'target-unknown'],
  ],
  [
    'no way leads to a decision',
    changed(
      logic,
      'next: {a: end}',
      'next: {a: end, b: end}',
      changed(logic, 'next: {b: d3}', 'next: {b: end}'),
    ),
    [logic, 'id: d3', 'decision-unreachable'],
  ],
  [
    'a story has no end',
    changed(words, '### Kā tas beidzās {#end}\n\nAbi dzer tēju.\n', ''),
    [logic, 'decisions:', 'block-without-words'],
  ],
  [
    'a decision has no words',
    changed(words, '### Vai laižat iekšā? {#d3}', '### Vai laižat iekšā?'),
    [logic, 'id: d3', 'block-without-words'],
    [words, '{#d2}', 'key-without-words'],
  ],
  [
    'a decision has a goal that is no lesson',
    changed(logic, 'objective: handle', 'objective: handel'),
    [logic, 'objective: handel', 'objective-unknown'],
  ],
  [
    'a decision becomes wider',
    changed(logic, '{a: poor, b: good}', '{a: poor, c: good}', changed(words, '- b: Jā.', '- c: Jā.')),
    [logic, 'tracking: 26', 'tracking-width'],
  ],
  [
    'statements stand nowhere',
    changed(logic, 'doors/pre-check/views', 'doors/pre-check/vews'),
    [logic, 'same-as', 'target-unknown'],
    [logic, 'tracking: 27', 'tracking-width'],
  ],
  [
    'an attitude has neither statements nor a twin',
    changed(logic, '    same-as: doors/pre-check/views\n', ''),
    [logic, 'id: views-after', 'field-missing'],
    [logic, 'tracking: 27', 'tracking-width'],
  ],
  [
    'an institution is not known',
    changed(logic, 'border-guard', 'border-gard'),
    [logic, 'border-gard', 'field-value'],
  ],
  [
    'a quiz is left out by an institution',
    changed(preCheck, 'minutes: 3', 'minutes: 3\noptional-for: [school]'),
    [preCheck, 'optional-for', 'field-unknown'],
  ],
  [
    'a pre-check is required',
    changed(preCheck, 'minutes: 3', 'minutes: 3\nrequired: true'),
    [preCheck, 'required', 'field-unknown'],
  ],
  [
    'a figure in a consequence has no fact',
    changed(
      words,
      'Ciemiņš pamāj.',
      'Ciemiņš pamāj 3 reizes.',
      changed(logic, '        facts: []\n', '', changed(logic, '    facts: [F05]\n', '')),
    ),
    [logic, 'id: d1', 'claim-without-facts'],
  ],
];

describe('the check of the blocks', () => {
  it.each(rows)('tells when %s', (_, content, ...told) => {
    expect(mistakesIn(content).toSorted()).toEqual(told.map((one) => placed(content, one)).toSorted());
  });
});

describe('it is in order', () => {
  it.each([
    [
      'that a decision has the facts of its scenario',
      changed(words, 'Ķēde ir uzlikta.', '2 ķēdes ir uzliktas.'),
    ],
    ['that an estimate has no unit', changed(words, '- unit: m\n', '')],
    ['that a reflection has no hint', changed(words, '\n- hint: Es katru rītu veru …\n', '')],
    ['that text links to a page', changed(words, 'Kāds stāv ārā.', '[Kāds](#/page/help) stāv ārā.')],
  ])('%s', (_, content) => expect(mistakesIn(content)).toEqual([]));
});

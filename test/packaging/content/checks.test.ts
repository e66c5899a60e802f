import {describe, expect, it} from 'vitest';
import type {ProblemCode} from '../../../packaging/content/problems.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn, tinyCourse, without} from './tiny-course.ts';

const doors = 'modules/doors';
const words = `${doors}/handle/lv.md`;
const logic = `${doors}/handle/lesson.yaml`;
const preCheck = `${doors}/pre-check/lesson.yaml`;
const quiz = `${doors}/quiz/lesson.yaml`;
const record = `${doors}/tracking.yaml`;
const windows = 'modules/windows';
const course = 'modules/course.yaml';
const svg = 'media/doors/door.svg';
const repeated = 'Kokos aug dēļi, durvis taisa namdaris.';

/** Where a mistake is told: the file, what stands on the line ('' is line 1), the code. */
type Told = [file: string, onLine: string, code: ProblemCode];

function placed(content: Content, [file, onLine, code]: Told): string {
  const lines = (content.get(file) ?? '').split('\n');
  const at = lines.findIndex((line) => line.includes(onLine));
  return `${file}:${at + 1} ${code}`;
}

const rows: [why: string, content: Content, ...told: Told[]][] = [
  ['a lesson has no file of words', without(words), [words, '', 'file-missing']],
  [
    'a listed lesson has no folder',
    changed(`${windows}/module.yaml`, '[glass]', '[glass, frame]'),
    [`${windows}/frame/lesson.yaml`, '', 'file-missing'],
  ],
  ['a module has no words', without(`${windows}/lv.md`), [`${windows}/lv.md`, '', 'file-missing']],
  ['the course has no words', without('modules/lv.md'), ['modules/lv.md', '', 'file-missing']],
  [
    'there are no sources',
    without('modules/sources.yaml'),
    [words, '[^lock-guide]', 'source-unknown'],
    [words, '[^door-book]', 'source-unknown'],
    [words, 'Vecais', 'source-unknown'],
    [words, 'gadiem', 'source-unknown'],
    [`${doors}/quiz/lv.md`, 'Anna', 'source-unknown'],
    ['modules/sources.yaml', '', 'file-missing'],
  ],
  [
    'a module is not listed',
    changed(course, '  windows: 7\n', ''),
    [words, 'skatiet', 'link-dead'],
    [`${doors}/lv.md`, 'logiem', 'link-dead'],
    [`${windows}/module.yaml`, '', 'file-unlisted'],
  ],
  [
    'a module has the name of a scope',
    changed(course, 'windows: 7', 'course: 7'),
    [course, 'course: 7', 'field-value'],
  ],
  [
    'a module has two scored quizzes',
    changed(preCheck, 'scored: false', 'scored: true', changed(preCheck, 'kind: pre-check', 'kind: quiz')),
    [quiz, 'kind', 'quiz-second'],
  ],
  [
    'the head of a lesson and a block in it are wrong',
    changed(logic, 'minutes: 4', 'minutes: four', changed(logic, 'look: fold', 'look: folded')),
    [logic, 'minutes', 'field-value'],
    [logic, 'look: folded', 'field-value'],
  ],
  [
    'a pre-check is scored',
    changed(preCheck, 'scored: false', 'scored: true'),
    [preCheck, 'kind', 'quiz-kind'],
  ],
  [
    'a file begins without front matter',
    changed('modules/lv.md', '---\n', ''),
    ['modules/lv.md', '', 'field-missing'],
  ],
  [
    'a question has the id of a block',
    changed(quiz, 'id: q01', 'id: test'),
    [quiz, 'type: choice', 'id-duplicate'],
    [quiz, 'type: choice', 'block-without-words'],
    [`${doors}/quiz/lv.md`, 'q01', 'words-without-block'],
  ],
  [
    'the width of an answer changes',
    changed(logic, 'order: [b, a, c]', 'order: [b, a]'),
    [logic, 'tracking: 11', 'tracking-width'],
    [words, '- c: Ieiet', 'words-without-key'],
  ],
  [
    'a number is not recorded',
    changed(record, '11: {bits: 6, owner: handle/steps}\n', ''),
    [logic, 'tracking: 11', 'tracking-not-recorded'],
  ],
  [
    'a number had another owner',
    changed(record, 'handle/steps', 'handle/stairs'),
    [logic, 'tracking: 11', 'tracking-reused'],
  ],
  [
    'the number of a retired block comes back',
    changed(logic, 'tracking: 11', 'tracking: 6'),
    [logic, 'tracking: 6', 'tracking-reused'],
  ],
  [
    'several are right but one may be picked',
    changed(logic, 'choices:', 'many: false\n    choices:'),
    [logic, 'many', 'field-value'],
  ],
  [
    'a chart has hotspots',
    changed(logic, 'chart: {', 'spots: [b]\n    chart: {'),
    [logic, 'spots: [b]', 'field-unknown'],
    [words, '{#count}', 'key-without-words'],
  ],
  ['a bar is negative', changed(logic, "'2020': 2.5", "'2020': -1"), [logic, '-1', 'field-value']],
  [
    'facts are no list',
    changed(logic, 'facts: [F01, S34]', 'facts: F01'),
    [logic, 'facts: F01', 'field-value'],
  ],
  ['YAML refers to nothing', changed(course, 'id: tiny', 'id: *tiny'), [course, 'id:', 'yaml-syntax']],
  [
    'a word has no room below its bar',
    changed(logic, "'2020': 2.5", "'divi tūkstoši divdesmit': 2"),
    [logic, 'divi', 'field-value'],
  ],
  [
    'a figure in the text has no fact',
    changed(words, 'Aizveriet durvis', 'Aizveriet 2 durvis'),
    [logic, 'take-care', 'claim-without-facts'],
  ],
  [
    'a source in a feedback has no fact',
    changed(words, 'Durvis nedzird.', 'Durvis nedzird.[^door-book]'),
    [logic, 'open-it', 'claim-without-facts'],
  ],
  [
    'a question claims without a fact',
    changed(`${doors}/quiz/lv.md`, 'Pa to ielūkojas.', 'Pa to ielūkojas 3 cilvēki.'),
    [quiz, 'q03', 'claim-without-facts'],
  ],
  [
    'the minutes are far from the words',
    changed(logic, 'minutes: 4', 'minutes: 12'),
    [logic, 'minutes', 'minutes'],
  ],
  ['a drawing is not well-formed', changed(svg, '</g>', ''), [svg, '</svg>', 'drawing-syntax']],
  ['a drawing has no size', changed(svg, ' viewBox="0 0 360 200"', ''), [svg, '<?xml', 'drawing-syntax']],
  [
    'a drawing reaches out of its file',
    changed(svg, 'url(#arrow)', "url('http://x.example/a')"),
    [svg, 'x.example', 'drawing-forbidden'],
  ],
  [
    'a drawing has a DOCTYPE',
    changed(svg, '<svg', '<!DOCTYPE svg>\n<svg'),
    [svg, 'DOCTYPE', 'drawing-forbidden'],
  ],
  [
    'a quotation mark is straight',
    changed(words, 'Durvis runā klusi.', 'Durvis "runā" klusi.'),
    [words, '"runā"', 'quotes-straight'],
  ],
  [
    "an author's id is in square brackets",
    changed(words, 'Durvis runā klusi.', 'Durvis runā klusi [F12, S3].'),
    [words, 'F12', 'author-id'],
  ],
  [
    'a sentence comes back in another module',
    changed(`${windows}/glass/lv.md`, 'Cauri redz', `${repeated} Cauri redz`),
    [`${windows}/glass/lv.md`, 'Kokos', 'sentence-twice'],
  ],
];

describe('the check of the content', () => {
  it.each(rows)('tells when %s', (_, content, ...told) => {
    expect(mistakesIn(content).toSorted()).toEqual(told.map((one) => placed(content, one)).toSorted());
  });
});

describe('it is in order', () => {
  it.each([
    [
      'that a passage in another language has its own quotation marks',
      changed(words, '[handle]{lang=en}', '[a "handle"]{lang=en}'),
    ],
    [
      'that a story says that it claims nothing',
      changed(
        logic,
        'look: care',
        'look: care\n    facts: []',
        changed(words, 'Aizveriet durvis', 'Aizveriet 2 durvis'),
      ),
    ],
    [
      'that a content warning repeats the set formula',
      changed(
        `${windows}/glass/lesson.yaml`,
        'box',
        'warning',
        changed(`${windows}/glass/lv.md`, 'Cauri redz', `${repeated} Cauri redz`),
      ),
    ],
    [
      'that a credit repeats a sentence',
      changed(`${windows}/lv.md`, 'Paldies stiklinieka māceklim.', repeated),
    ],
    [
      'that ordinary brackets are brackets',
      changed(words, 'Durvis runā klusi.', 'Durvis [arī vārti] runā klusi.'),
    ],
    [
      'that a list of a prose block looks like keys',
      changed(words, 'Aizveriet durvis aiz sevis.', '- a: durvis\n- b: logus'),
    ],
    ['that a number of a retired block stays in the record', tinyCourse],
  ])('%s', (_, content) => expect(mistakesIn(content)).toEqual([]));
});

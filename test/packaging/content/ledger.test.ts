import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {runCheck} from '../../../packaging/cli/run-check.ts';
import {checkLedger} from '../../../packaging/content/ledger/check-ledger.ts';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, tinyCourse, without} from './tiny-course.ts';

const doors = 'modules/doors';
const ledger = `${doors}/questions.yaml`;
const quiz = `${doors}/quiz/lesson.yaml`;

/** What the record says of this content, and the lines that it lacks. */
function compared(content: Content) {
  const problems = new Problems();
  const {questions} = compileCourse(content, {scope: 'course', withApart: true});
  const lacking = checkLedger(questions, content, problems);
  return {
    told: problems.sorted().map(({file, line, code, message}) => ({
      on: content.get(file)?.split('\n')[line - 1] ?? '',
      code,
      message,
    })),
    lacking: [...lacking],
  };
}

it('finds nothing where everything is as it was recorded', () => {
  expect(compared(tinyCourse)).toEqual({told: [], lacking: []});
});

describe('a question that stands in the record is refused', () => {
  it.each<[why: string, file: string, from: string, to: string, now: string]>([
    [
      'another right answer',
      quiz,
      '{a: wrong, b: right}',
      '{a: right, b: wrong}',
      'choice of a,b with a right',
    ],
    [
      'an option more',
      quiz,
      '{a: wrong, b: right}',
      '{a: wrong, b: right, c: wrong}',
      'choice of a,b,c with b right',
    ],
    ['an option less', quiz, 'order: [a, b]', 'order: [a]', 'order of a with a right'],
    ['another letter', quiz, '{a: wrong, b: right}', '{a: wrong, c: right}', 'choice of a,c with c right'],
    [
      'several right ones',
      quiz,
      '{a: wrong, b: right}',
      '{a: wrong, b: right}, many: true',
      'choice-many of a,b',
    ],
    ['the other judgement', quiz, '{a: fact}', '{a: myth}', 'judge of a with f right'],
    [
      'another group',
      quiz,
      '{a: big, b: small}',
      '{a: small, b: small}',
      'sort of a,b/big,small with a.2,b.2 right',
    ],
    ['groups in another order', quiz, '[big, small]', '[small, big]', 'sort of a,b/small,big'],
    ['another pair', quiz, '{1: a}', '{1: b}', 'match of 1/a,b with 1.b right'],
    ['a target more', quiz, 'targets: [a, b]', 'targets: [a, b, c]', 'match of 1/a,b,c'],
    ['another order', quiz, 'order: [a, b]', 'order: [b, a]', 'order of a,b with b,a right'],
  ])('with %s', (_, file, from, to, now) => {
    const {told, lacking} = compared(changed(file, from, to));
    expect(told.map(({code}) => code)).toEqual(['question-changed']);
    expect(told[0]?.message).toContain(`and is now ${now}`);
    expect(told[0]?.message).toContain('a new id and number here, and "retired: true" in that line');
    expect(lacking).toEqual([]);
  });

  it('under a new number with its old id', () => {
    const {told, lacking} = compared(changed(quiz, 'tracking: 14', 'tracking: 40'));
    expect(told).toMatchObject([
      {code: 'question-changed', on: expect.stringContaining('tracking: 40') as string},
    ]);
    expect(told[0]?.message).toContain('quiz/q01 is recorded with tracking number 14');
    expect(lacking).toEqual([]);
  });

  it('whose number another one takes', () => {
    const words = changed(`${doors}/quiz/lv.md`, '{#q01}', '{#q91}');
    const {told} = compared(changed(quiz, 'id: q01', 'id: q91', words));
    expect(told.map(({code}) => code)).toEqual(['question-reused']);
    expect(told[0]?.message).toContain('Tracking number 14 is that of quiz/q01');
    expect(told[0]?.message).toContain('Give quiz/q91 a new number.');
  });

  it('that was retired and comes back', () => {
    const retired = changed(ledger, "right: 'b'}", "right: 'b', retired: true}");
    const [line] = (retired.get(ledger) ?? '').split('\n').filter((each) => each.includes('retired: true}'));
    const [, owner] = /owner: ([^,]+)/.exec(line ?? '') ?? [];
    const {told} = compared(retired);
    expect(told.map(({code}) => code)).toEqual(['question-reused']);
    expect(told[0]?.message).toContain(`is that of ${owner}, which is retired`);
    expect(told[0]?.message).toContain('a new id and a new number');
  });
});

describe('a question that is gone', () => {
  const line = /^.*id: q05.*\n/m.exec(tinyCourse.get(quiz) ?? '')?.[0] ?? '';
  const gone = changed(quiz, line, '');

  it('is asked for at its line of the record', () => {
    const {told} = compared(gone);
    expect(told).toMatchObject([
      {code: 'question-deleted', on: expect.stringContaining('quiz/q05') as string},
    ]);
  });

  it('may stay away once it is retired', () => {
    const [, recorded = ''] = /^(18: .*)\}$/m.exec(gone.get(ledger) ?? '') ?? [];
    expect(recorded).toContain('quiz/q05');
    expect(compared(changed(ledger, `${recorded}}`, `${recorded}, retired: true}`, gone)).told).toEqual([]);
  });
});

it('does not ask about words, nor about the order of options on screen', () => {
  const words = changed(`${doors}/quiz/lv.md`, '### Kas atver durvis?', '### Kas ver durvis?');
  expect(compared(changed(quiz, '{a: wrong, b: right}', '{b: right, a: wrong}', words)).told).toEqual([]);
});

it('knows what is practised, rated and decided in lessons, too', () => {
  const kinds = [...(tinyCourse.get(ledger) ?? '').matchAll(/kind: ([a-z-]+)/g)].map(([, kind]) => kind);
  expect([...new Set(kinds)].toSorted()).toEqual([
    ...['attitude', 'choice', 'choice-many', 'decision', 'decision-many', 'estimate', 'evaluation'],
    ...['judge', 'mark', 'match', 'order', 'sort'],
  ]);
});

describe('what is new', () => {
  it('is told with its line, when there is no record at all, too', () => {
    const {told, lacking} = compared(without(ledger));
    const lines = (tinyCourse.get(ledger) ?? '').split('\n').filter((line) => /^\d/.test(line));
    expect(lacking).toEqual([[ledger, lines]]);
    expect(new Set(told.map(({code}) => code))).toEqual(new Set(['question-not-recorded']));
  });

  it('is appended by the command, which changes nothing that stands there', async () => {
    const root = await mkdtemp(join(tmpdir(), 'ledger-'));
    onTestFinished(() => rm(root, {recursive: true}));
    await cp(join(import.meta.dirname, '../../fixtures/tiny-course'), root, {recursive: true});
    const file = join(root, ledger);
    const before = (await readFile(file, 'utf8'))
      .replace(/^18: .*\n/m, '')
      .replace("right: 'b'", "right: 'a'");
    await writeFile(file, before);
    const printed: string[] = [];
    const code = await runCheck(['--record-bank'], {
      root,
      print: (line) => printed.push(line),
      printError: () => undefined,
    });
    expect(printed).toContain(`${ledger}: 1 recorded.`);
    expect(await readFile(file, 'utf8')).toBe(
      `${before}18: {owner: quiz/q05, kind: order, options: 'a,b', right: 'a,b'}\n`,
    );
    // The changed answer is refused still.
    expect(code).toBe(1);
  });
});

it('keeps a line that is none out, and says so', () => {
  const content = changed(ledger, '14: {owner: quiz/q01, kind: choice', '14: {owner: quiz/q01, kind: chioce');
  const problems = new Problems();
  checkLedger(compileCourse(content, {scope: 'course'}).questions, content, problems);
  expect(problems.sorted().map(({message}) => message)).toContainEqual(
    expect.stringContaining('Did you mean "choice"?'),
  );
});

/** A dry run: an activity as `npm run new-kind` writes it, in a copy of the tree, from lesson.yaml to a report. */
import {cp, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {writeFiles} from '../../packaging/content/writing/write-files.ts';
import {newKind} from '../../packaging/kind-skeleton/new-kind.ts';
import {readSources} from '../../packaging/kind-skeleton/read-sources.ts';
import {changed} from '../packaging/content/tiny-course.ts';
import type * as CompileCourse from '../../packaging/content/compile/compile-course.ts';
import type * as LongestAnswers from '../../packaging/limits/longest-answers.ts';
import type * as LongestRecord from '../../packaging/limits/longest-record.ts';
import type * as BankQuestion from '../../packaging/results/bank-question.ts';
import type * as Asked from '../../src/domain/quiz/answerable.ts';
import type * as Practice from '../../src/domain/blocks/practice.ts';
import type * as Quiz from '../../src/domain/quiz/quiz.ts';
import type * as Reduce from '../../src/domain/progress/reduce.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = await readSources(root);

describe('the course with a new activity', () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'new-kind-'));
    for (const room of ['src', 'packaging']) await cp(join(root, room), join(copy, room), {recursive: true});
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    await cp(join(root, 'package.json'), join(copy, 'package.json'));
    await writeFiles(copy, newKind(sources, 'rank', 'activity'));
  });
  afterAll(() => rm(copy, {recursive: true}));

  // The copy's own modules: those of the tree do not know the kind.
  const load = async <M>(path: string): Promise<M> =>
    (await import(/* @vite-ignore */ join(copy, path))) as M;

  it('plays, scores, reports and is measured', async () => {
    const quiz = 'modules/doors/quiz/lesson.yaml';
    const ranked = changed(quiz, 'type: choice, tracking: 14', 'type: rank, tracking: 14');
    const content = changed(quiz, 'facts: [F01], choices:', 'facts: [F01], items:', ranked);
    const {compileCourse} = await load<typeof CompileCourse>('packaging/content/compile/compile-course.ts');
    const {problems, lessons} = compileCourse(content, {scope: 'course'});
    expect(problems.filter(({code}) => code !== 'question-changed')).toEqual([]);
    const lesson = lessons.get('lv')?.find(({id, module}) => id === 'quiz' && module === 'doors');
    const block = lesson?.blocks.find(({type}) => type === 'quiz');
    if (!lesson || block?.type !== 'quiz') throw new Error('The tiny course has a quiz.');
    const [question] = block.bank;
    expect(question?.type).toBe('rank');
    if (!question) throw new Error('The quiz has a question.');

    const {rightAnswerOf, packAnswer, unpackAnswer, widthOf} = await load<typeof Practice>(
      'src/domain/blocks/practice.ts',
    );
    const right = rightAnswerOf(question);
    expect([widthOf(question), unpackAnswer(question, packAnswer(question, right))]).toEqual([2, {b: 'x'}]);

    const {newProgress, reduce} = await load<typeof Reduce>('src/domain/progress/reduce.ts');
    const open = {seed: 1, questions: [14], at: 0, answers: new Map()};
    const begun = reduce(newProgress('00000000'), {type: 'start-try', module: 1, quiz: 13, open});
    const packed = packAnswer(question, right);
    const checked = reduce(begun, {type: 'check', module: 1, slot: 14, packed});
    const answered = checked.modules.get(1)?.quizzes.get(13)?.open;
    const {checkedAnswers, scoreTry} = await load<typeof Quiz>('src/domain/quiz/quiz.ts');
    expect(answered && scoreTry(block, checkedAnswers(block, answered), [14])).toBe(100);

    const {answerableAt} = await load<typeof Asked>('src/domain/quiz/answerable.ts');
    expect(answerableAt(lesson, 14)?.reports({a: 'x'})).toMatchObject([
      {reportId: 'doors.q01', type: 'choice', response: ['a'], pattern: ['b'], result: 'wrong'},
    ]);
    const {questionsOf} = await load<typeof BankQuestion>('packaging/results/bank-question.ts');
    expect(questionsOf(lesson)[0]).toMatchObject({
      id: 'doors.q01',
      words: {a: 'Vējš', b: 'Roka'},
      right: ['b'],
    });

    const {longestAnswers} = await load<typeof LongestAnswers>('packaging/limits/longest-answers.ts');
    const {recordBytes} = await load<typeof LongestRecord>('packaging/limits/longest-record.ts');
    const longest = longestAnswers([lesson]).find(({reportId}) => reportId === 'doors.q01');
    expect(longest?.response).toEqual(['a', 'b']);
    expect(longest && recordBytes(longest, 'lv').get('learner_response')).toBeGreaterThan(90);
  });
});

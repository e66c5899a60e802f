import {describe, expect, it} from 'vitest';
import {limitProblems} from '../../../packaging/limits/package-limits.ts';
import {runTimes} from '../../../src/domain/standards/standards.ts';
import {reportPlan} from '../../../packaging/limits/report-plan.ts';
import type {PackagedContent} from '../../../packaging/package/describe-package.ts';
import {packageUnits} from '../../../packaging/package/package-units.ts';
import type {PackagingStandard} from '../../../packaging/standards/packaging-standard.ts';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {scorm2004Fourth} from '../../../packaging/standards/scorm2004/scorm2004-4th.ts';
import type {QuizBlock} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {sampleContent} from '../sample-sources.ts';

const limitBytes = runTimes.scorm2004.interactionsBytes;

/** A quiz of so many questions, the last of which is asked at length. */
function quizOf(questions: number, draw = 8): QuizBlock {
  const bank = Array.from({length: questions}, (_, index) => ({
    id: `q${index}`,
    type: 'choice' as const,
    title: 'Ko darāt?',
    body: [],
    tracking: index + 10,
    required: true,
    many: true,
    choices: ['a', 'b', 'c', ...(index === questions - 1 ? ['d', 'e', 'f'] : [])].map((key) => ({
      key,
      text: [],
      right: key === 'a',
      feedback: [],
    })),
    verdicts: {},
    reportId: `signs.q${index}`,
    plainText: 'Ko darāt? '.repeat(20),
    interaction: index,
    objective: 'what',
  }));
  const base = {id: 'quiz', title: '', body: [], tracking: 9, required: true} as const;
  return {...base, type: 'quiz', draw, passMark: 70, scored: true, bank};
}

function contentWith(quiz: QuizBlock): PackagedContent {
  const content = sampleContent('signs');
  const lesson = {id: 'quiz', module: 'signs', title: '', goals: [], blocks: [quiz], sources: []};
  const slots = ['9:0', ...quiz.bank.map(({tracking}) => `${tracking}:6`)].join(',');
  const course = {...content.course, modules: content.course.modules.map((module) => ({...module, slots}))};
  return {...content, course, lessons: new Map([['lv', [lesson]]])};
}

const problemsOf = (standard: PackagingStandard, quiz: QuizBlock) =>
  limitProblems(
    'signs.zip',
    packageUnits({scope: 'signs', languages: ['lv']}, () => contentWith(quiz)),
    standard,
  );

describe('a report of SCORM 2004', () => {
  it.each([
    {questions: 20, leftOut: []},
    {questions: 35, leftOut: ['description']},
    {questions: 50, leftOut: ['description', 'objectives', 'weighting']},
    {questions: 64, leftOut: ['description', 'objectives', 'weighting', 'latency', 'timestamp']},
  ])('of $questions questions does without $leftOut', ({questions, leftOut}) => {
    const plan = reportPlan(contentWith(quizOf(questions)), limitBytes);
    expect(plan.leftOut).toEqual(leftOut);
    expect(plan.bytes).toBeLessThanOrEqual(limitBytes);
    expect(problemsOf(scorm2004Fourth, quizOf(questions))).toEqual([]);
  });

  it('that fits in no way is refused, with its size and its longest questions', () => {
    expect(problemsOf(scorm2004Fourth, quizOf(90))).toEqual([
      expect.stringMatching(
        /^signs\.zip: its 90 interactions take up to \d{5} bytes of a commit; SCORM 2004 4th Edition leaves room for 49152\..* the longest are signs\.q89 \(\d+\), signs\.q/,
      ),
    ]);
  });

  it('is no matter where an LMS sends only what changed', () => {
    expect(problemsOf(scorm12, quizOf(90))).toEqual([]);
  });
});

it('progress that an LMS of SCORM 1.2 would cut off is refused', () => {
  const [problem] = problemsOf({...scorm12, limits: {suspendDataChars: 40}}, quizOf(20));
  expect(problem).toMatch(
    /^signs\.zip: a learner's progress takes up to \d+ characters; SCORM 1.2 keeps 40\./,
  );
});

it('each SCO of several has a room of its own', () => {
  const parts = packageUnits({scope: 'course-multi', languages: ['lv']}, ({scope}) =>
    scope === 'signs' ? contentWith(quizOf(90)) : sampleContent(scope),
  );
  expect(limitProblems('all.zip', parts, scorm2004Fourth)).toEqual([
    expect.stringMatching(/^all\.zip, signs: its 90/),
  ]);
});

/** Invented municipalities for roll-ups: people, their work and answers, all from a seed. Names and e-mails are marks that no file may carry. */
import type {BankQuestion, QuestionBank} from '../../../src/domain/exchange/question-bank.ts';
import type {Activity, Answer, Learner, Results, Work} from '../../../src/results/model.ts';
import {randomNumbers} from '../../../src/results-page/demo/random-numbers.ts';

const question = (
  id: string,
  type: BankQuestion['type'],
  right: readonly string[],
  keys: string,
): BankQuestion => ({
  id,
  module: id.slice(0, id.indexOf('.')),
  objective: 'mērķis',
  type,
  text: `Izdomāts jautājums ${id}`,
  words: Object.fromEntries([...keys].map((key) => [key, `Atbilde ${key}`])),
  right,
});

const ofModule = (module: string): readonly BankQuestion[] => [
  question(`${module}.q1`, 'choice', ['b'], 'abcd'),
  question(`${module}.q2`, 'choice', ['a,c'], 'abcde'),
  question(`${module}.q3`, 'true-false', ['t'], 'tf'),
  question(`${module}.q4`, 'matching', ['1.b,2.a,3.c'], '123abc'),
  question(`${module}.q5`, 'numeric', ['10,20'], ''),
  question(`${module}.q6`, 'choice', ['a', 'c'], 'abc'),
];

export const bank: QuestionBank = {
  modules: ['one', 'two'].map((id) => ({id, title: `Modulis ${id}`, passMark: 70, lessons: []})),
  questions: [
    ...ofModule('one'),
    question('one.before', 'likert', [], ''),
    ...ofModule('two'),
    question('two.after', 'likert', [], ''),
  ],
  attitudes: [{before: 'one.before', after: 'two.after'}],
  scopes: [],
};

const activities: readonly Activity[] = ['course', 'one'].map((scope) => ({
  key: `a-${scope}`,
  title: `Aktivitāte ${scope}`,
  scope,
  files: ['fails.txt'],
}));

/** Equal answers are one object, as in what is read. */
const pool = new Map<string, Answer>();
function pooled(question: string, index: number, response: string, result: Answer['result']): Answer {
  const key = `${question}|${response}`;
  const found = pool.get(key) ?? {question, index, response, ...(result !== undefined && {result})};
  pool.set(key, found);
  return found;
}

const wrongAnswers: Readonly<Record<string, readonly string[]>> = {
  q1: ['a', 'c', 'd'],
  q2: ['a', 'a,b,c', 'b,d', 'c', 'a,c,e'],
  q3: ['f'],
  q4: ['1.a,2.b,3.c', '1.b,2.a,3.a', '1.c,2.a,3.c'],
  q5: ['5', '40'],
  q6: ['b'],
};

function answerTo({id, type, right}: BankQuestion, index: number, random: () => number): Answer {
  if (type === 'likert') return pooled(id, index, String(1 + Math.floor(random() * 5)), 'neutral');
  const isRight = random() < 0.6;
  const wrong = wrongAnswers[id.slice(id.indexOf('.') + 1)] ?? [];
  const response = isRight
    ? type === 'numeric'
      ? '15'
      : (right[0] ?? '')
    : (wrong[Math.floor(random() ** 2 * wrong.length)] ?? '');
  return pooled(id, index, response, isRight ? 'correct' : 'wrong');
}

const dayMs = 86_400_000;

/** So many people who worked between the first day and the last one, both as UTC milliseconds. */
export function inventedTown(
  seed: number,
  people: number,
  [firstMs, lastMs]: readonly [number, number],
): Pick<Results, 'activities' | 'learners'> {
  const random = randomNumbers(seed);
  const learners = Array.from({length: people}, (_, at): Learner => {
    const number = `${seed}-${at + 1}`;
    const works = activities.filter(({scope}) => (scope === 'course' ? random() < 0.95 : random() < 0.2));
    return {
      key: `p${at + 1}`,
      name: `Vārds${number} Uzvārds${number}`,
      email: `epasts${number}@example.invalid`,
      ids: [`moodle:numurs${number}`],
      traits: {},
      work: works.map((activity) => workIn(activity, random, [firstMs, lastMs])),
    };
  });
  return {activities, learners};
}

function workIn(
  {key, scope}: Activity,
  random: () => number,
  [firstMs, lastMs]: readonly [number, number],
): Work {
  const start = firstMs + Math.floor(random() * (lastMs - firstMs - dayMs));
  const end = Math.min(start + Math.floor(random() ** 3 * 60 * dayMs) + 600_000, lastMs - 1);
  const isDone = random() < 0.8;
  const asked = bank.questions.filter(({module}) => scope === 'course' || module === scope);
  return {
    activity: key,
    attempts: [
      {
        number: 1,
        status: isDone ? (random() < 0.9 ? 'passed' : 'completed') : 'incomplete',
        startedWallMs: start,
        lastWallMs: end,
        ...(isDone && {finishedWallMs: end}),
        timeMs: Math.floor(5 + random() ** 2 * 300) * 60_000,
        parts: [],
        answers: asked.flatMap((each, index) => (random() < 0.97 ? [answerTo(each, index, random)] : [])),
        objectives: [],
      },
    ],
  };
}

/** All invented work is from before this. */
export const nowWallMs = Date.UTC(2027, 0, 5);

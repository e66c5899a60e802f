/** A quiz with a bank of three, as the compiler makes it. */
import type {Question, QuizBlock} from '../../src/domain/blocks/quiz/quiz-block.ts';
import {choice, judge, order} from './practice-samples.ts';
import {p} from './samples.ts';

const report = {reportId: 'definitions.q01', plainText: 'Jautājums', interaction: 0} as const;
const questions: readonly Question[] = [
  {...choice, ...report, id: 'q01', tracking: 21, objective: 'means-and-consent'},
  {
    ...judge,
    ...report,
    id: 'q02',
    tracking: 22,
    title: 'Lai notiktu cilvēku tirdzniecība, jāšķērso robeža.',
    body: [],
    statements: [{key: 'a', text: [], right: false, feedback: p('Robeža nav jāšķērso.')}],
    objective: 'what-is-trafficking',
  },
  {...order, ...report, id: 'q03', tracking: 23, objective: 'stages'},
];

export const quiz: QuizBlock = {
  type: 'quiz',
  id: 'quiz',
  title: 'Moduļa pārbaude',
  body: p('Trīs jautājumi no visa moduļa.'),
  tracking: 20,
  required: true,
  draw: 3,
  passMark: 70,
  scored: true,
  bank: questions,
};

export const objectiveTitles: ReadonlyMap<string, string> = new Map([
  ['means-and-consent', 'Līdzekļi un piekrišana'],
  ['what-is-trafficking', 'Kas ir cilvēku tirdzniecība'],
  ['stages', 'Cilvēku tirdzniecības posmi'],
]);

import type {BankQuestion, QuestionBank} from '../../domain/exchange/question-bank.ts';
import {words} from '../words.ts';
import {inventedAnswer} from './invented-answer.ts';
import {randomNumbers} from './random-numbers.ts';

/** Questions of these types are invented answers to; the others would need more words than they show. */
const types: ReadonlySet<BankQuestion['type']> = new Set(['choice', 'true-false', 'likert']);
const firstDay = Date.UTC(2026, 8, 7, 6);
const dayMs = 86_400_000;

/**
 * Two files as Moodle writes them, a report of answers and a list of people, about nobody: to show what the page
 * does with real ones. The same `learners` give the same files. Names and e-mails say that they are invented.
 */
export function inventedFiles(bank: QuestionBank | undefined, learners = 180): readonly File[] {
  const {demoName, demoPerson, demoGroup, demoGroups} = words();
  const random = randomNumbers(7);
  const questions = (bank?.questions ?? sampleQuestions).filter(({type}) => types.has(type));
  const drifts = driftsOf(bank);
  const report = [[...reportHeadings, demoName, ...questions.flatMap((_, index) => questionHeadings(index))]];
  const people = [['First name', 'Last name', 'Email address', 'Groups']];
  for (let number = 1; number <= learners; number++) {
    const name = demoPerson(number);
    const email = `dalibnieks${number}@example.invalid`;
    people.push([
      name.split(' ')[0] ?? '',
      name.split(' ').slice(1).join(' '),
      email,
      demoGroup(1 + (number % 6)),
    ]);
    const [ability, effort] = [random() * 0.6 + (number % 6) * 0.05, random()];
    if (effort < 0.12) {
      report.push([name, email, '-', '-', '-', '-', 'Not attempted']);
      continue;
    }
    const started =
      firstDay + Math.floor(random() ** 1.6 * 60) * dayMs + Math.floor(random() * 9 * 3600) * 1000;
    const ended = started + (15 + random() * 70) * 60_000;
    const isDone = effort > 0.22;
    const answers = questions.map((question, index) =>
      inventedAnswer(question, {
        ability,
        hardness: ((index * 37) % 50) / 70,
        drift: drifts.get(question.id) ?? 0,
        random,
      }),
    );
    const graded = answers.filter(({result}) => result !== 'neutral');
    const right = graded.filter(({result}) => result === 'correct').length;
    const score = isDone ? String(Math.round((right / Math.max(graded.length, 1)) * 1e4) / 100) : '0';
    report.push([
      name,
      email,
      '1',
      longDate(started),
      longDate(ended),
      score,
      isDone ? score : 'Incomplete',
      ...answers
        .slice(0, isDone ? answers.length : Math.ceil(answers.length * random()))
        .flatMap(({response, pattern, result}, index) => [
          questions[index]?.id ?? '',
          response,
          pattern,
          result,
        ]),
    ]);
  }
  return [fileOf(`${demoName}.txt`, report, '\t'), fileOf(`${demoGroups}.csv`, people, ',')];
}

/**
 * By the id of the rating at the end. The course's list begins with mistakes, to which fewer agree after it, and ends
 * with what people trust themselves to do; the one in the middle stays as it was.
 */
function driftsOf(bank: QuestionBank | undefined): ReadonlyMap<string, number> {
  const attitudes = bank?.attitudes ?? [];
  const middle = Math.floor(attitudes.length * 0.55);
  return new Map(attitudes.map(({after}, at) => [after, at < middle ? -0.6 : at === middle ? 0 : 0.7]));
}

const reportHeadings = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'];
const questionHeadings = (index: number) =>
  ['Question', 'Response', 'Right answer', 'Result'].map((heading) => `${heading} ${index}`);

/** Without the course's own questions: enough to see the figures. */
const sampleQuestions: readonly BankQuestion[] = Array.from({length: 12}, (_, index) => ({
  id: `demo.q${String(index + 1).padStart(2, '0')}`,
  module: 'demo',
  objective: 'demo',
  type: 'choice',
  text: '',
  words: {a: 'a', b: 'b', c: 'c', d: 'd'},
  right: ['b'],
}));

/** "Tuesday, 24 November 2026, 4:36 PM" */
function longDate(ms: number): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Date(ms).toLocaleString('en-US', {timeZone: 'UTC', ...options});
  const time = part({hour: 'numeric', minute: '2-digit'}).replace(/\s/g, ' ');
  return `${part({weekday: 'long'})}, ${part({day: 'numeric'})} ${part({month: 'long'})} ${part({year: 'numeric'})}, ${time}`;
}

function fileOf(name: string, rows: readonly (readonly string[])[], separator: string): File {
  const text = rows.map((row) =>
    row.map((cell) => (/[\s,"]/.test(cell) ? `"${cell}"` : cell)).join(separator),
  );
  return new File([`${text.join('\n')}\n`], name, {type: 'text/plain'});
}

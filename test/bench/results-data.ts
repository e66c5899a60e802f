/** Large Moodle reports of invented people, the same for the same seed: written to a folder, file by file. */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {inventedAnswer} from '../../src/results-page/demo/invented-answer.ts';
import {randomNumbers} from '../../src/results-page/demo/random-numbers.ts';

export interface ReportsOptions {
  readonly folder: string;
  /** Into so many files, each of them a town's. */
  readonly files: number;
  readonly learners: number;
  readonly questions: readonly BankQuestion[];
  /** The SCO's, which is all that tells one activity from another. */
  readonly title: string;
  readonly seed: number;
}

const modules = ['definitions', 'recognition', 'first-contact', 'rights', 'trauma', 'cooperation'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Of so many questions, named as long as the course's are, the last two of them one statement rated before and after. */
export function benchBank(count: number, named: readonly string[] = modules): QuestionBank {
  const graded = Array.from({length: count - 2}, (_, index): BankQuestion => {
    const module = named[index % named.length] ?? '';
    return {
      id: `${module}.q${String(index + 1).padStart(3, '0')}`,
      module,
      objective: `objective-${index % 20}`,
      type: 'choice',
      text: `Izdomāts jautājums ${index + 1}: ko darīt vispirms?`,
      words: {a: 'Zvanīt 112', b: 'Gaidīt', c: 'Pastāstīt visiem', d: 'Izmest zīmīti'},
      right: ['abcd'[index % 4] ?? 'a'],
    };
  });
  const rating = (id: string): BankQuestion => {
    const module = named[0] ?? '';
    const text = 'Es zinu, kam zvanīt.';
    return {
      id: `${module}.${id}`,
      module,
      objective: 'objective-0',
      type: 'likert',
      text,
      words: {},
      right: [],
    };
  };
  const questions = [...graded, rating('attitudes-before-a'), rating('attitudes-after-a')];
  return {
    modules: named.map((id, number) => ({
      id,
      title: `Izdomāts modulis ${number + 1}: domāšana, ievainojamība, trauma`,
      passMark: 70,
      lessons: Array.from({length: 20}, (_, at) => ({id: `objective-${at}`, title: `Izdomāts mērķis ${at}`})),
    })),
    questions,
    attitudes: [{before: `${named[0]}.attitudes-before-a`, after: `${named[0]}.attitudes-after-a`}],
    scopes: [],
  };
}

/** Reports with all four cells of each question. @returns their paths */
export async function writeReports({folder, files, learners, questions, title, seed}: ReportsOptions) {
  const random = randomNumbers(seed);
  const headings = [
    ...['Name', 'Email address', 'Attempt', '"Started on"', '"Last accessed on"', 'Score', `"${title}"`],
    ...questions.flatMap((_, at) =>
      ['Question', 'Response', 'Right answer', 'Result'].map((heading) => `"${heading} ${at}"`),
    ),
  ];
  const paths: string[] = [];
  for (let file = 0; file < files; file++) {
    const lines = [headings.join('\t')];
    const to = Math.floor(((file + 1) * learners) / files);
    for (let number = Math.floor((file * learners) / files); number < to; number++)
      lines.push(reportLine(number, questions, random));
    const path = join(folder, `${title} ${file + 1}.txt`);
    await writeFile(path, `${lines.join('\n')}\n`);
    paths.push(path);
  }
  return paths;
}

/** The same people in every file, in towns of equal size. @returns the path of their list */
export async function writePeople(folder: string, learners: number, towns: number): Promise<string> {
  const lines = ['"First name","Last name","Email address",Groups'];
  for (let number = 0; number < learners; number++) {
    const town = Math.floor((number * towns) / learners) + 1;
    lines.push(`Vārds${number},Izdomāts,${emailOf(number)},"${townOf(town)}"`);
  }
  const path = join(folder, 'people.csv');
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** @param number from 1 */
export const townOf = (number: number): string => `Izdomāta pilsēta ${number}`;

const emailOf = (number: number): string => `dalibnieks${number}@example.invalid`;

function reportLine(number: number, questions: readonly BankQuestion[], random: () => number): string {
  const ability = random() * 0.6 + (number % 6) * 0.05;
  const day = Math.floor(random() * 28);
  const minutes = 9 * 60 + Math.floor(random() * 120);
  let [right, graded] = [0, 0];
  const cells = questions.map((question, index) => {
    const hardness = ((index * 37) % 50) / 70;
    const {response, pattern, result} = inventedAnswer(question, {ability, hardness, drift: 0.3, random});
    if (result !== 'neutral') graded++;
    if (result === 'correct') right++;
    return `${question.id}\t${response}\t${pattern}\t${result}`;
  });
  const score = String(Math.round((right / graded) * 1e4) / 100);
  const [started, last] = [momentOf(day, minutes), momentOf(day, minutes + 20 + Math.floor(random() * 90))];
  return `"Vārds${number} Izdomāts"\t${emailOf(number)}\t1\t${started}\t${last}\t${score}\t${score}\t${cells.join('\t')}`;
}

/** "Tuesday, 24 November 2026, 4:36 PM" */
function momentOf(day: number, minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const clock = `${((hour + 11) % 12) + 1}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  // The first of September 2026 is a Tuesday.
  return `"${days[(day + 1) % 7]}, ${day + 1} September 2026, ${clock}"`;
}

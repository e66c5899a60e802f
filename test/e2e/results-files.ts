/** Files for the tests of the trainer's results page, all invented. */
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {inventedFiles} from '../../src/results-page/demo/invented-files.ts';
import {words} from '../../src/results-page/words.ts';

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): UploadedFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** A bank of so many questions, the last two of them one statement rated before and after. */
export function bankOf(count: number): QuestionBank {
  const graded = Array.from({length: count - 2}, (_, index): BankQuestion => {
    const module = `m${1 + (index % 6)}`;
    return {
      id: `${module}.q${index + 1}`,
      module,
      objective: `${module}-mērķis`,
      type: 'choice',
      text: `Izdomāts jautājums ${index + 1}: ko darīt vispirms?`,
      words: {a: 'Zvanīt 112', b: 'Gaidīt', c: 'Pastāstīt visiem', d: 'Izmest zīmīti'},
      right: ['a'],
    };
  });
  const rating = (id: string): BankQuestion => ({
    id,
    module: 'm1',
    objective: 'm1-mērķis',
    type: 'likert',
    text: 'Es zinu, kam zvanīt.',
    words: {},
    right: [],
  });
  const questions = [...graded, rating('m1.pirms'), rating('m1.pēc')];
  return {
    modules: [1, 2, 3, 4, 5, 6].map((number) => ({
      id: `m${number}`,
      // As long as the longest of the course.
      title: `Izdomāts modulis ${number}: domāšana, ievainojamība, trauma`,
      passMark: 70,
      lessons: [{id: `m${number}-mērķis`, title: `Izdomāts mērķis ${number}`}],
    })),
    questions,
    attitudes: [{before: 'm1.pirms', after: 'm1.pēc'}],
    scopes: [{id: 'course', title: 'Izdomāts kurss', reports: 'all', ids: questions.map(({id}) => id)}],
  };
}

/** A Moodle report and a list of people of as many learners as wanted. */
export async function reportOf(bank: QuestionBank, learners: number): Promise<readonly UploadedFile[]> {
  return Promise.all(
    // Completion, the third one, would be known of everybody.
    inventedFiles(bank, learners)
      .slice(0, 2)
      .map(async (file) => ({
        name: file.name,
        mimeType: file.type,
        buffer: Buffer.from(await file.arrayBuffer()),
      })),
  );
}

/** The same where no file names a municipality: whose people they are is written by hand. */
export async function unnamedReportOf(
  bank: QuestionBank,
  learners: number,
): Promise<readonly UploadedFile[]> {
  const [report, ...others] = await reportOf(bank, learners);
  if (!report) throw new Error('There is a report.');
  const lines = report.buffer
    .toString()
    .split('\n')
    .map((line) => line.split('\t'));
  const column = lines[0]?.findIndex((cell) => cell.includes(words().traits.municipality)) ?? -1;
  if (column < 0) throw new Error('The report names municipalities.');
  const text = lines.map((cells) => cells.toSpliced(column, 1).join('\t')).join('\n');
  return [textFile(report.name, text), ...others];
}

/** Paths of the files on disk: the browser's driver takes no more than 50 MB from memory. */
export async function onDisk(files: readonly UploadedFile[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'results-'));
  return Promise.all(
    files.map(async ({name, buffer}) => {
      await writeFile(join(folder, name), buffer);
      return join(folder, name);
    }),
  );
}

/** Two invented classes as Moodle reports, with the words of their questions, and what numpy and scipy say of them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BankQuestion, QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import type {Paired} from '../../src/results/trainer-model.ts';
import {settings} from './moodle-samples.ts';

const folder = join(import.meta.dirname, '../fixtures/results/trainer');

export interface ExpectedFigures {
  readonly options: Readonly<
    Record<string, Readonly<Record<string, {count: number; share: number; pointBiserial: number | null}>>>
  >;
  readonly tests: Readonly<Record<string, {people: number; asked: number; alpha: number; error: number}>>;
  readonly tries?: Paired & {scored: number; improved: number};
  readonly gains?: Readonly<Record<string, Paired>>;
  readonly attitudes?: Readonly<Record<string, Paired>>;
  readonly groups: Readonly<
    Record<string, Readonly<Record<string, {count: number; mean: number; interval: [number, number]}>>>
  >;
}

/** Results of a class, its bank, and its figures. */
export function trainerSample(name: 'whole' | 'drawn') {
  const reports = name === 'whole' ? ['report.txt'] : ['report.txt', 'refresher.txt'];
  const readings = [...reports, 'participants.csv'].map((file) =>
    readFile({name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file)))}, settings),
  );
  const bank = bankOf(
    name === 'whole' ? {forms: 12} : {'definitions': 9, 'recruitment': 9, 'final-test': 24, 'refresher': 14},
  );
  // Written by make.py beside it.
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as ExpectedFigures;
  return {results: joinReadings(readings, bank), bank, expected};
}

function bankOf(modules: Readonly<Record<string, number>>): QuestionBank {
  const questions = Object.entries(modules).flatMap(([module, count]) =>
    Array.from({length: count}, (_, at): BankQuestion => {
      const own = `${module === 'refresher' ? 'r' : 'q'}${String(at + 1).padStart(2, '0')}`;
      return {
        id: `${module}.${own}`,
        module,
        lesson: 'quiz',
        part: 'quiz',
        objective: module,
        type: 'choice',
        text: `Izdomāts jautājums ${module} ${at + 1}?`,
        words: {a: 'Viens', b: 'Divi', c: 'Trīs', d: 'Četri'},
        // The report says which are right.
        right: [],
      };
    }),
  );
  return {
    modules: Object.keys(modules).map((id) => ({
      id,
      title: id,
      passMark: id === 'final-test' ? 80 : 70,
      lessons: [],
    })),
    questions,
    attitudes: [...'abcdef'].map((key) => ({
      before: `forms.attitudes-before-${key}`,
      after: `forms.attitudes-after-${key}`,
      wanted: key < 'd' ? 'disagree' : 'agree',
    })),
    scopes: [],
  };
}

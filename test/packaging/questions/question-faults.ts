import {plainText} from '../../../packaging/content/markdown/plain-text.ts';
import {gradeAnswer} from '../../../src/domain/blocks/practice.ts';
import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import type {ReadQuestion} from './read-questions.ts';

const said = (text: RichText): string => plainText(text);

/** What the bank asks for and the file does not say; nothing where they agree. */
export function faultsOf(
  question: Question,
  read: ReadQuestion | undefined,
  format: string,
): readonly string[] {
  if (!read) return ['is not there'];
  const faults: string[] = [];
  const expectSame = (what: string, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      faults.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  expectSame('id', read.id, question.reportId);
  if (!read.words.startsWith(said([question.title]))) faults.push(`asks: ${read.words}`);
  const pairs = (wanted: readonly (readonly [RichText, string])[], others: readonly string[]) => {
    expectSame('kind', read.kind, 'matching');
    expectSame(
      'pairs',
      read.answers.map(({text, target}) => [text, target]),
      [...wanted.map(([text, target]) => [said(text), target]), ...others.map((target) => ['', target])],
    );
  };
  const reasons = (parts: readonly {readonly feedback: RichText}[]) => {
    for (const {feedback} of parts)
      if (!read.general.includes(said(feedback))) faults.push(`does not say: ${said(feedback)}`);
  };
  const letters = (
    all: readonly {readonly text: RichText; readonly right: boolean; readonly feedback: RichText}[],
    many: boolean,
  ) => {
    expectSame('kind', read.kind, many ? 'multichoice many' : 'multichoice');
    expectSame(
      'choices',
      read.answers.map(({text, feedback}) => [text, feedback]),
      all.map(({text, feedback}) => [said(text), said(feedback)]),
    );
    expectSame(
      'right',
      read.answers.map(({worth = 0}) => worth > 0),
      all.map(({right}) => right),
    );
  };
  switch (question.type) {
    case 'choice':
      letters(question.choices, question.many);
      break;
    case 'mark':
      letters(
        question.passages.map((passage) => ({...passage, text: [passage.text]})),
        true,
      );
      break;
    case 'match': {
      const targets = new Map(question.targets.map(({key, text}) => [key, plainText(text)]));
      const used = new Set(question.pairs.map(({target}) => target));
      expectSame('different targets', new Set(targets.values()).size, targets.size);
      pairs(
        question.pairs.map(({text, target}) => [text, targets.get(target) ?? '']),
        [...targets].filter(([key]) => !used.has(key)).map(([, text]) => text),
      );
      reasons(question.pairs);
      break;
    }
    case 'sort': {
      const groups = new Map(question.groups.map(({key, label}) => [key, label]));
      const used = new Set(question.cards.map(({group}) => group));
      pairs(
        question.cards.map(({text, group}) => [text, groups.get(group) ?? '']),
        [...groups].filter(([key]) => !used.has(key)).map(([, label]) => label),
      );
      reasons(question.cards);
      break;
    }
    case 'order':
      if (format === 'gift')
        pairs(
          question.items.map(({text}, place) => [text, String(place + 1)]),
          [],
        );
      else {
        expectSame('kind', read.kind, 'ordering');
        expectSame(
          'order',
          read.answers.map(({text}) => text),
          question.items.map(({text}) => said(text)),
        );
      }
      reasons(question.items);
      break;
    case 'judge': {
      const [first] = question.statements;
      expectSame('statements', question.statements.length, 1);
      expectSame('kind', read.kind, 'truefalse');
      expectSame(
        'sides',
        read.answers.map(({text, worth, feedback}) => [text, worth, feedback]),
        [true, false].map((side) => [
          String(side),
          side === first?.right ? 100 : 0,
          said(first?.feedback ?? []),
        ]),
      );
      break;
    }
    case 'estimate': {
      expectSame('kind', read.kind, 'numerical');
      const {from, to, step} = question;
      for (let guess = from; guess <= to; guess += step) {
        const at = read.answers.find(({text, tolerance = 0}) => Math.abs(guess - Number(text)) <= tolerance);
        expectSame(
          `worth of ${guess}`,
          (at?.worth ?? 0) / 100,
          gradeAnswer(question, {a: String(guess)}).share,
        );
      }
      reasons([question]);
    }
  }
  return faults;
}

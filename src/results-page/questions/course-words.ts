/** Packages, questions and kinds of answers in words, as far as the course's questions are known. */
import type {BankQuestion, QuestionBank} from '../../domain/exchange/question-bank.ts';
import {questionVersion} from '../../results/rollup/content-version.ts';
import {words} from '../words.ts';
import {wordOf} from '../../locales/word-of.ts';

export interface CourseWords {
  readonly scope: (id: string) => string;
  readonly question: (id: string, version: string) => string;
  /** @param kind as in `classesOf` */
  readonly kind: (question: string, kind: string) => string;
}

export function courseWords(bank: QuestionBank | undefined): CourseWords {
  const titles = new Map(bank?.modules.map(({id, title}) => [id, title]));
  const questions = new Map(bank?.questions.map((question) => [question.id, question]));
  return {
    scope: (id) => (id === 'course' ? words().wholeCourse : (titles.get(id) ?? id)),
    question: (id, version) => {
      const known = questions.get(id);
      // Roll-ups are of this course alone.
      if (!known) return bank ? words().goneQuestion(id) : id;
      return questionVersion(known) === version ? known.text : words().otherWording(known.text, version);
    },
    kind: (id, kind) => kindWords(questions.get(id), kind),
  };
}

function kindWords(question: BankQuestion | undefined, kind: string): string {
  const {answerKinds, onlyMistake} = words();
  const named = wordOf(answerKinds, kind);
  if (named !== undefined) return named;
  const place = kind.slice(kind.indexOf(':') + 1);
  const text = question?.words[place] ?? place;
  return kind.startsWith('only:') ? onlyMistake(text) : text;
}

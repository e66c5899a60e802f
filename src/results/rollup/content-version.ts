import {hash32} from '../../domain/quiz/hash.ts';
import type {BankQuestion, QuestionBank} from '../../domain/exchange/question-bank.ts';

const digits = (value: unknown): string => hash32(JSON.stringify(value)).toString(16).padStart(8, '0');

/** Eight hex digits of one question: its words, its answers, what is right. */
export const questionVersion = ({id, type, text, words, right}: BankQuestion): string =>
  digits([id, type, text, Object.entries(words).toSorted(), right]);

/** Eight hex digits of all questions. */
export const contentVersion = ({questions, attitudes}: QuestionBank): string =>
  digits([questions.map(questionVersion), attitudes]);

import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {moduleOf} from './module-of.ts';

/**
 * Tells whether a question is of this course, by its module, and yet none of its questions: retired, or of another version of the course. Where the course's
 * questions are not known, none is.
 */
export function goneQuestions(bank: QuestionBank | undefined): (id: string) => boolean {
  const modules = new Set(bank?.modules.map(({id}) => id));
  const known = new Set(bank?.questions.map(({id}) => id));
  return (id) => modules.has(moduleOf(id)) && !known.has(id);
}

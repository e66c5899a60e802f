import type {BankQuestion} from '../../../domain/exchange/question-bank.ts';
import type {Answer} from '../../model.ts';

/**
 * Whether an answer can be one to the question as the course asks it now: it, and what its file calls right, are made of what the question has, and the right
 * answer of a choice is still right. A question may have changed since, or be another edition's under the same id.
 */
export function isOfQuestion({response, right}: Answer, question: BankQuestion | undefined): boolean {
  if (!question || Object.keys(question.words).length === 0) return true;
  const texts = [response, right].filter((text): text is string => text !== undefined && text !== '');
  return texts.every((text) => isMadeOf(text, question)) && isStillRight(right, question);
}

function isMadeOf(text: string, {type, words}: BankQuestion): boolean {
  const has = (key: string): boolean => words[key] !== undefined;
  switch (type) {
    case 'choice':
    case 'sequencing':
      return text.split(',').every(has);
    case 'matching':
      return text.split(',').every((pair) => {
        const [key = '', value = ''] = pair.split('.');
        return has(key) && (has(`value:${value}`) || has(value));
      });
    case 'true-false':
      return text === 't' || text === 'f';
    case 'numeric':
    case 'likert':
      return true;
  }
}

const isStillRight = (right: string | undefined, {type, right: rights}: BankQuestion): boolean =>
  right === undefined ||
  right === '' ||
  rights.length === 0 ||
  (type !== 'choice' && type !== 'true-false') ||
  rights.includes(right);

import type {BankQuestion} from '../../../domain/exchange/question-bank.ts';

/**
 * A response in the question's own words, where the course knows it: `a,c` becomes the words of both choices. '' where it is of a choice that the question does not
 * have, or no longer: its letter would say nothing.
 */
export function responseWords(response: string, question: BankQuestion | undefined): string {
  if (!question) return response;
  const {type, words} = question;
  const word = (key: string): string => words[key] ?? key;
  const parts = response.split(',');
  if (isChosen(question) && parts.some((key) => words[key] === undefined)) return '';
  switch (type) {
    case 'choice':
    case 'true-false':
      return listed(parts.map(word));
    case 'sequencing':
      return parts.map(word).join(' → ');
    case 'matching':
      return listed(parts.map((pair) => wordsOfPair(pair, words)));
    case 'numeric':
      return [parts.join('–'), words['unit']].filter((part) => part).join(' ');
    case 'likert':
      return response;
  }
}

/** One picks among what is written there. */
export const isChosen = ({type}: BankQuestion): boolean => type === 'choice' || type === 'true-false';

/** In a list only the last sentence keeps its full stop. */
const listed = (parts: readonly string[]): string =>
  parts.map((part, at) => (at < parts.length - 1 ? part.replace(/\.$/, '') : part)).join('; ');

/** `1.b`: what was asked, and what was given for it; groups have numbers of their own, `value:1`. */
function wordsOfPair(pair: string, words: Readonly<Record<string, string>>): string {
  const [key = '', value = ''] = pair.split('.');
  return `${words[key] ?? key} → ${words[`value:${value}`] ?? words[value] ?? value}`;
}

import {known} from '../../known.ts';
import type {Answer} from '../../model.ts';

/** What an answer is made of; '' where it is not known. */
export interface AnswerParts {
  readonly question: string;
  readonly index: number;
  readonly response: string | undefined;
  readonly right: string | undefined;
  readonly result: Answer['result'];
}

/**
 * Makes equal answers one object: 10,000 people give only some thousand different answers to 150 questions,
 * so that a million and a half of them need no more memory than their places in lists.
 */
export class AnswerPool {
  readonly #byIndex = new Map<number, Map<string, Answer>>();

  get({question, index, response, right, result}: AnswerParts): Answer {
    let pool = this.#byIndex.get(index);
    if (!pool) this.#byIndex.set(index, (pool = new Map()));
    const key = `${question}\n${response ?? ''}\n${right ?? ''}\n${result ?? ''}`;
    let answer = pool.get(key);
    if (!answer) {
      answer = known({
        question,
        index,
        response,
        right,
        result,
      });
      pool.set(key, answer);
    }
    return answer;
  }
}

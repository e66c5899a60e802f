import {html} from 'lit';
import type {Grade} from '../../../domain/blocks/answers/answer.ts';
import {creditOf} from '../../../domain/blocks/answers/credit.ts';
import {strings} from '../../../locales/blocks.ts';

/** How a whole answer was. */
export type Whole = 'right' | 'partly' | 'wrong';

/** How an answer was, by its grade. */
export const wholeOf = ({right, share}: Grade): Whole => (right ? 'right' : share > 0 ? 'partly' : 'wrong');

export interface VerdictOptions {
  /** The author's words for it. */
  readonly own: unknown;
  /** Its answer counts. */
  readonly scored: boolean;
  /** Its parts are answered one by one. */
  readonly countsParts: boolean;
}

/** How the whole answer was, in words. */
export function verdictWords(grade: Grade, {own, scored, countsParts}: VerdictOptions): unknown {
  const words = strings().verdict;
  const whole = wholeOf(grade);
  const count = whole === 'partly' ? countOfRight(grade, scored, countsParts) : '';
  if (!count) return own ?? words[whole];
  return html`<strong class="worth">${count}</strong> ${own ?? words.readReasons}`;
}

/** How much of a partly right answer was right: of one that counts its worth, else its parts; '' where they are not counted. */
function countOfRight(grade: Grade, scored: boolean, countsParts: boolean): string {
  const words = strings().verdict;
  if (scored) return words.partlyWorth(creditOf(grade));
  const parts = Object.values(grade.items);
  return countsParts ? words.rightOf(parts.filter(Boolean).length, parts.length) : '';
}

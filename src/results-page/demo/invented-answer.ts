import type {BankQuestion} from '../../domain/exchange/question-bank.ts';

export interface Circumstances {
  /** 0..1 */
  readonly ability: number;
  /** 0..1 */
  readonly hardness: number;
  /** How much a rating differs from one at the start. */
  readonly drift: number;
  readonly random: () => number;
}

export interface InventedAnswer {
  readonly response: string;
  readonly pattern: string;
  readonly result: 'correct' | 'wrong' | 'neutral';
}

/** An answer as a report has it. Who knows more is right more often. */
export function inventedAnswer(
  {type, words, right}: BankQuestion,
  {ability, hardness, drift, random}: Circumstances,
): InventedAnswer {
  if (type === 'likert') {
    const rating = 1.8 + 2.4 * random() + drift + ability * 0.6;
    return {response: String(Math.min(5, Math.max(1, Math.round(rating)))), pattern: '', result: 'neutral'};
  }
  const [pattern = ''] = right;
  const isRight = random() < 0.35 + 0.75 * ability + 0.35 * (0.5 - hardness);
  if (isRight) return {response: pattern, pattern, result: 'correct'};
  const others = Object.keys(words).filter((key) => !right.includes(key));
  // Squared: one wrong answer is more tempting than the others.
  const response = others[Math.floor(random() ** 2 * others.length)] ?? pattern;
  return {response, pattern, result: right.includes(response) ? 'correct' : 'wrong'};
}

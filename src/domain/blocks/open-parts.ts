/** Apart from the logic of the kinds: only a lesson on screen asks, and the first launch carries that logic. */
import type {RichText} from '../text/rich-text.ts';
import type {Answer} from './answers/answer.ts';
import {reportWordsOf, rightAnswerOf, type PracticeBlock, type PracticeType} from './practice.ts';

export interface OpenPart {
  readonly key: string;
  /** What it is about. */
  readonly text: RichText;
}

/** The kinds with a value for each of several parts; rows to be put in order always have theirs. */
const byParts: ReadonlySet<PracticeType> = new Set(['judge', 'match', 'sort']);

/** The parts that still want an answer; of a block that is answered as a whole none. */
export function openParts(block: PracticeBlock, answer: Answer): readonly OpenPart[] {
  if (!byParts.has(block.type)) return [];
  const words = reportWordsOf(block);
  return Object.keys(rightAnswerOf(block))
    .filter((key) => answer[key] === undefined)
    .map((key) => {
      const text = words[key] ?? [];
      return {key, text: typeof text === 'string' ? [text] : text};
    });
}

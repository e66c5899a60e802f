/** Join each left item with its right side. A target's number in saved data is its place among the letters. */
import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import {inKeyOrder, keyedLogic, keyedParts} from '../answers/keyed-logic.ts';
import {wordsByKey, type PracticeLogic} from '../answers/practice-logic.ts';

/** Join each left item (1–9) with its right side (a–z); some right sides may be left over. */
export interface MatchBlock extends TrackedBase {
  readonly type: 'match';
  readonly pairs: readonly {
    readonly key: string;
    readonly text: RichText;
    readonly target: string;
    readonly feedback: RichText;
  }[];
  readonly targets: readonly {readonly key: string; readonly text: RichText}[];
  readonly verdicts: Verdicts;
}

export const matchLogic: PracticeLogic<MatchBlock> = {
  ...keyedLogic(({pairs, targets}) => ({
    right: Object.fromEntries(pairs.map(({key, target}) => [key, target])),
    values: inKeyOrder(targets.map(({key}) => key)),
  })),
  interactionType: () => 'matching',
  parts: (_, answer) => keyedParts(answer, (target) => target),
  words: ({pairs, targets}) => ({...wordsByKey(pairs), ...wordsByKey(targets)}),
};

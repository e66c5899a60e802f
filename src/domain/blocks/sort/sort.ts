/** Put each card into its group. A group's number, in saved data and in reports, is its place in `groups`. */
import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import {keyedLogic, keyedParts} from '../answers/keyed-logic.ts';
import {wordsByKey, type PracticeLogic} from '../answers/practice-logic.ts';

/** Put each card into its group. */
export interface SortBlock extends TrackedBase {
  readonly type: 'sort';
  /** In permanent order: a group's number in saved data is its place here, so append only. */
  readonly groups: readonly {readonly key: string; readonly label: string}[];
  readonly cards: readonly {
    readonly key: string;
    readonly text: RichText;
    readonly group: string;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

const groupKeys = ({groups}: SortBlock): readonly string[] => groups.map(({key}) => key);

export const sortLogic: PracticeLogic<SortBlock> = {
  ...keyedLogic((block) => ({
    right: Object.fromEntries(block.cards.map(({key, group}) => [key, group])),
    values: groupKeys(block),
  })),
  interactionType: () => 'matching',
  // The group's number: SCORM 1.2 takes one character, no word.
  parts: (block, answer) => keyedParts(answer, (group) => groupKeys(block).indexOf(group) + 1),
  words: ({cards, groups}) => ({
    ...wordsByKey(cards),
    ...Object.fromEntries(groups.map(({label}, place) => [`value:${place + 1}`, label])),
  }),
};

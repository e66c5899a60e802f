import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {smallestGroup, type Audience, type Filter, type Smallness} from '../analysis-model.ts';
import type {Results} from '../model.ts';
import {isOwnScreen, select, wider, type Selection} from './selection.ts';
import {aboutSubject, subjectOf} from './subject.ts';

/** What of a selection whoever looks may see. */
export interface SeenPart {
  readonly whole: Selection;
  /** The part of it that the subject is about. */
  readonly about: Selection;
  /** Every wider selection; none where it is too small. */
  readonly widerWhole: readonly Selection[];
  /** The same part of each of them. */
  readonly wider: readonly Selection[];
  /** See `isOwnScreen`. */
  readonly isOwn: boolean;
  /** As in `Analysis`. */
  readonly isTooSmall: boolean;
  readonly isOnScreenOnly: boolean;
}

/** What of a selection this reader sees; too small for them, nothing of anybody. Its `smallness` is that of what would be saved. */
export function seenPart(
  results: Results,
  filter: Filter,
  bank: QuestionBank | undefined,
  audience: Audience,
): SeenPart {
  const selection = select(results, filter, bank);
  const isOwn = isOwnScreen(results, audience);
  const isTooSmall = selection.smallness !== undefined && !(isOwn && selection.learners.length > 0);
  const seen = isTooSmall ? {...selection, entries: []} : selection;
  const subject = subjectOf(results, filter);
  const widerWhole = isTooSmall ? [] : wider(results, filter, bank);
  const saved = aboutSubject(seen, widerWhole, subject);
  const about = isOwn ? aboutSubject(seen, [], subject).selection : saved.selection;
  // Fewer people may be saved than are shown.
  const isLess = saved.selection.learners.length < about.learners.length;
  const smallness = selection.smallness ?? (isLess ? smallnessOf(about) : undefined);
  return {
    whole: {...seen, smallness},
    about,
    widerWhole,
    wider: saved.wider,
    isOwn,
    isTooSmall,
    isOnScreenOnly: isOwn && !isTooSmall && smallness !== undefined,
  };
}

/** Of the part of a selection that is about the course, where too little of it may be saved. */
const smallnessOf = ({learners}: Pick<Selection, 'learners'>): Smallness =>
  learners.length < smallestGroup ? 'few' : 'few-outside';

import {words} from '../words.ts';

/** A question in words; of one that has another text now, that it is so; of one that the course no longer has, that it is so; of one that nobody knows, its id. */
export const questionName = ({
  id,
  text,
  isGone,
  isChanged = false,
}: {
  readonly id: string;
  readonly text: string;
  readonly isGone: boolean;
  readonly isChanged?: boolean;
}): string =>
  isChanged ? words().changedQuestion(text || id) : text || (isGone ? words().goneQuestion(id) : id);

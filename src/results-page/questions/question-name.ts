import {words} from '../words.ts';

/** A question in words; of one that the course no longer has, that it is so; of one that nobody knows, its id. */
export const questionName = ({
  id,
  text,
  isGone,
}: {
  readonly id: string;
  readonly text: string;
  readonly isGone: boolean;
}): string => text || (isGone ? words().goneQuestion(id) : id);

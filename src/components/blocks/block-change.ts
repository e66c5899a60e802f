import type {PropertyValues} from 'lit';

/**
 * Another block is to be shown, so that what was begun in the one before goes. The same one in another language keeps what
 * the learner began.
 */
export function isOtherBlock(changed: PropertyValues, block: {readonly id: string}): boolean {
  const before = changed.get('block') as {readonly id: string} | undefined;
  return changed.has('block') && before?.id !== block.id;
}

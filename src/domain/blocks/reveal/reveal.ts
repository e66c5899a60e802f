import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase} from '../block-base.ts';

/** Text that opens step by step: `cards` flip, `steps` walk through in order, `fold` unfolds. */
export interface RevealBlock extends TrackedBase {
  readonly type: 'reveal';
  readonly look: 'cards' | 'steps' | 'fold';
  readonly items: readonly {readonly key: string; readonly label: string; readonly text: RichText}[];
}

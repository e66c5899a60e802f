import type {RichText} from '../../text/rich-text.ts';
import type {BlockBase} from '../block-base.ts';

/** A question to write about for oneself: stays on the device, is never sent. */
export interface ReflectionBlock extends BlockBase {
  readonly type: 'reflection';
  /** An example or words to begin with. */
  readonly hint?: RichText;
}

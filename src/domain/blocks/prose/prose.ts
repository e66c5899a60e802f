/** Text to read. */
import type {BlockBase} from '../block-base.ts';

export interface ProseBlock extends BlockBase {
  readonly type: 'prose';
  /** `box` is set apart on the page: an example, a case, a note; `keep` ends a lesson: what one takes along. */
  readonly look: 'text' | 'box' | 'warning' | 'care' | 'keep';
}

import type {DrawingElement} from '../../text/drawing.ts';
import type {RichText} from '../../text/rich-text.ts';
import type {BlockBase} from '../block-base.ts';

/** A drawing or chart with hotspots and a long description. */
export interface FigureBlock extends BlockBase {
  readonly type: 'figure';
  readonly drawing: DrawingElement;
  /** Path from the page of the one picture that the drawing shows; absent where it is drawn. */
  readonly picture?: string;
  /** Short alternative text. */
  readonly alt: string;
  readonly caption: RichText;
  /** Says all that the drawing says. */
  readonly description: RichText;
  readonly spots: readonly {readonly key: string; readonly label: string; readonly text: RichText}[];
}

/** One thing on the wall. */
import type {FigureBlock} from '../blocks/figure/figure.ts';
import type {Quality} from '../blocks/scenario/scenario-block.ts';
import type {Film} from '../blocks/video/video-block.ts';
import type {RichText} from '../text/rich-text.ts';

export interface SlideOption {
  readonly key: string;
  /** A letter to call it by. */
  readonly sign: string;
  readonly text: RichText;
}

/** What a slide shows below its title. */
export type SlideBody =
  | {readonly is: 'text'; readonly text: RichText}
  | {readonly is: 'figure'; readonly figure: FigureBlock; readonly spot?: FigureBlock['spots'][number]}
  | {readonly is: 'film'; readonly film?: Film; readonly text: RichText}
  /** Hands are counted. */
  | {
      readonly is: 'vote';
      readonly text: RichText;
      readonly options: readonly SlideOption[];
      /** One of them is taken, and the case goes on with it. */
      readonly decides: boolean;
      /** Everybody may raise a hand more than once. */
      readonly several: boolean;
      /** Keys of those that the course says are right; none where it judges each by itself. Not shown before the vote. */
      readonly right: readonly string[];
    }
  /** What was voted on, and what the course says of it. */
  | {
      readonly is: 'answer';
      readonly said: RichText;
      readonly quality?: Quality;
      readonly verdict?: 'sign' | 'no-sign';
      readonly text: RichText;
      readonly consequence?: RichText;
      /** True where the story does not go on: the room goes back and chooses otherwise. */
      readonly isStuck?: boolean;
    };

export interface Slide {
  /** Unique in its agenda, and the same at the next seminar: `PART/…`. */
  readonly key: string;
  /** Id of its part. */
  readonly part: string;
  readonly title: string;
  readonly body: SlideBody;
}

/** The letter by which a room calls an option. */
export const letterAt = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

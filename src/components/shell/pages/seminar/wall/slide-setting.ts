import type {SeminarState} from '../../../../../domain/seminar/seminar-state.ts';
import {wallText} from '../../../../../domain/seminar/wall-text.ts';
import type {RichText} from '../../../../../domain/text/rich-text.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {renderRich} from '../../../../text/rich-tags.ts';

/** What a slide needs to know of the stage around it. */
export interface SlideSetting {
  readonly words: SeminarWords;
  readonly room: SeminarState;
  /** Where events start. */
  readonly target: EventTarget;
  /** From a way that leads nowhere back to its decision. */
  readonly onBack: () => void;
  /** The story goes on with this option: to what comes of it. */
  readonly onTake: (slide: string, option: string) => void;
  /** Somebody wanted to go on, and hands do not say how. */
  readonly isAsking: boolean;
  /** What is for the trainer stands in a window of its own: the room does not read it. */
  readonly isTrainerApart: boolean;
}

export const wall = (text: RichText): readonly unknown[] => renderRich(wallText(text), {sources: []});

/** What pages beside the course alone ask for: no launch carries it. See `../shell-events.ts`. */
import type {ReadingChoices} from '../../../domain/pages/reading.ts';
import {upwards} from '../../upwards.ts';

/** Something that shows a line of text for what was found. */
export interface TextReader {
  /** Address of a place or of a part of it → what is written there. */
  texts: ReadonlyMap<string, readonly string[]>;
}

/** Places were found, the best first: what is written there is wanted. */
export class FoundEvent extends Event {
  readonly hrefs: readonly string[];
  readonly reader: TextReader;
  constructor(hrefs: readonly string[], reader: TextReader) {
    super('course-found', upwards);
    this.hrefs = hrefs;
    this.reader = reader;
  }
}

/** Something that shows whether the device keeps a choice. */
export interface ReadingChooser {
  isKept: boolean;
}

/** The course is to be shown in another way on this device. */
export class ReadingEvent extends Event {
  readonly choices: ReadingChoices;
  readonly chooser: ReadingChooser;
  constructor(choices: ReadingChoices, chooser: ReadingChooser) {
    super('course-reading', upwards);
    this.choices = choices;
    this.chooser = chooser;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-found': FoundEvent;
    'course-reading': ReadingEvent;
  }
}

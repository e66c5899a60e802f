/** What a learner can ask of the shell, beside lessons: panels, pages, the way out. See `../events.ts`. */
import {upwards} from '../upwards.ts';

/** Panels that open over the page. */
export type PanelName = 'contents' | 'help';

/** A panel is asked for. */
export class OpenPanelEvent extends Event {
  readonly panel: PanelName;
  constructor(panel: PanelName) {
    super('course-open-panel', upwards);
    this.panel = panel;
  }
}

/** The panel was closed. */
export class ClosePanelEvent extends Event {
  constructor() {
    super('course-close-panel', upwards);
  }
}

/** The course is to vanish from the screen at once. */
export class QuickExitEvent extends Event {
  constructor() {
    super('course-quick-exit', upwards);
  }
}

/** The course is to speak another language. */
export class ChooseLanguageEvent extends Event {
  readonly code: string;
  constructor(code: string) {
    super('course-language', upwards);
    this.code = code;
  }
}

/** The course is to end, and the learner to go back to the LMS. */
export class ReturnEvent extends Event {
  constructor() {
    super('course-return', upwards);
  }
}

/** The visit is to end while the page is shown: save, end the session in the LMS, then say how it stands. */
export class EndEvent extends Event {
  constructor() {
    super('course-end', upwards);
  }
}

/** The LMS's page around the course is to be loaded again. */
export class ReloadLmsEvent extends Event {
  constructor() {
    super('course-reload-lms', upwards);
  }
}

/** Something that shows whether the notes are gone. */
export interface NotesEraser {
  /** Undefined before; false: the device did not let them go. */
  erased: boolean | undefined;
}

/** Everything that the learner wrote for themselves is to be erased from this device. */
export class EraseNotesEvent extends Event {
  readonly eraser: NotesEraser;
  constructor(eraser: NotesEraser) {
    super('course-erase-notes', upwards);
    this.eraser = eraser;
  }
}

/** The course is to begin anew in this page, and to work here again. */
export class ReloadEvent extends Event {
  constructor() {
    super('course-reload', upwards);
  }
}

/** "Try to load again" was pressed. */
export class LoadAgainEvent extends Event {
  constructor() {
    super('course-load-again', upwards);
  }
}

/** The own institution was picked, by its number; 0: another one than those listed. */
export class PickRoleEvent extends Event {
  readonly role: number;
  constructor(role: number) {
    super('course-pick-role', upwards);
    this.role = role;
  }
}

/** Other words are searched for. */
export class SearchEvent extends Event {
  readonly query: string;
  constructor(query: string) {
    super('course-search', upwards);
    this.query = query;
  }
}

/** The name for the certificate was typed. */
export class NameEvent extends Event {
  readonly name: string;
  constructor(name: string) {
    super('course-name', upwards);
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-open-panel': OpenPanelEvent;
    'course-close-panel': ClosePanelEvent;
    'course-quick-exit': QuickExitEvent;
    'course-language': ChooseLanguageEvent;
    'course-return': ReturnEvent;
    'course-end': EndEvent;
    'course-reload-lms': ReloadLmsEvent;
    'course-erase-notes': EraseNotesEvent;
    'course-reload': ReloadEvent;
    'course-load-again': LoadAgainEvent;
    'course-pick-role': PickRoleEvent;
    'course-search': SearchEvent;
    'course-name': NameEvent;
  }
}

import type {LessonPlace} from '../domain/exchange/lesson-words.ts';
import type {OfPart, OwnLessonChange} from '../domain/exchange/own-lessons.ts';
import type {Draft} from './draft/draft.ts';
import type {FilmDraft} from './films/film-draft.ts';
import type {Step} from './make-view.ts';
import type {TranslateAsk} from './translate/translate-view.ts';

/** Everything a person can ask of the page. */
export type MakeRequest =
  | {readonly type: 'change'; readonly change: Partial<Draft>}
  | {readonly type: 'go-to'; readonly step: Step}
  | {readonly type: 'choose-logo'; readonly file: File}
  /** The logo that was refused is made smaller. */
  | {readonly type: 'shrink-logo'}
  /** `#rrggbb`; undefined: that of the course. */
  | {readonly type: 'choose-colour'; readonly colour: string | undefined}
  /** To be edited. `address`: of the piece to begin at, as `WordsUnit` has it. */
  | {readonly type: 'open-lesson'; readonly place: LessonPlace; readonly address?: string}
  | {readonly type: 'edit-words'; readonly text: string}
  /** A piece of the open lesson becomes again what is published. */
  | {readonly type: 'take-back'; readonly address: string}
  /** Of a piece whose published words have changed since, the own words stay. */
  | {readonly type: 'keep-words'; readonly address: string}
  /** The open lesson is edited although some own words cannot stand in it. */
  | {readonly type: 'leave-words'}
  /** Own words of a lesson that the course does not have are taken away. */
  | {readonly type: 'drop-words'; readonly key: string}
  /** A lesson of one's own is added, moved, changed in its parts or taken away. */
  | {readonly type: 'change-lessons'; readonly change: OwnLessonChange}
  /** For the picture of a part of such a lesson. */
  | {readonly type: 'bring-picture'; readonly part: OfPart; readonly file: File}
  /** For the film of a part of such a lesson. */
  | {readonly type: 'change-film'; readonly slot: string; readonly change: Partial<FilmDraft>}
  /** The last such change never was. */
  | {readonly type: 'undo-lessons'}
  | {readonly type: 'save-lessons'}
  | {readonly type: 'translate'; readonly ask: TranslateAsk}
  /** Mistakes in the draft are told. */
  | {readonly type: 'check'}
  | {readonly type: 'look'}
  | {readonly type: 'make'}
  | {readonly type: 'save-package'}
  | {readonly type: 'save-sbom'}
  | {readonly type: 'save-profile'}
  | {readonly type: 'open-profile'; readonly file: File}
  | {readonly type: 'stop'}
  | {readonly type: 'begin-anew'}
  | {readonly type: 'undo-anew'};

/** Bubbles up to the page's entry. */
export class MakeRequestEvent extends Event {
  static readonly type = 'make-request';
  readonly request: MakeRequest;

  constructor(request: MakeRequest) {
    super(MakeRequestEvent.type, {bubbles: true, composed: true});
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'make-request': MakeRequestEvent;
  }
}

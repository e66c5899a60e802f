import type {BuiltPackage} from '../../domain/exchange/built-package.ts';
import type {Faults} from '../profiles/faults.ts';
import type {HowPlayed} from '../run/playback.ts';

/** Everything a person can ask of the built-in LMS. */
export type LmsRequest =
  | {readonly type: 'add-file'; readonly file: File}
  | {readonly type: 'add-built'; readonly built: BuiltPackage}
  | {readonly type: 'open-package'; readonly packageId: string}
  | {readonly type: 'open-list'}
  | {readonly type: 'remove-package'; readonly packageId: string}
  | {readonly type: 'choose-learner'; readonly learnerId: string}
  | {readonly type: 'add-learner'; readonly name: string}
  | {readonly type: 'play'; readonly scoId: string; readonly how: HowPlayed}
  /** The next step of a sequenced package. */
  | {readonly type: 'navigate'; readonly step: 'start' | 'continue' | 'previous'}
  /** The content itself has asked for this item, and the sequencing has delivered it. */
  | {readonly type: 'deliver'; readonly scoId: string}
  | {readonly type: 'stop'}
  /** A new attempt at the whole package. */
  | {readonly type: 'restart'}
  | {readonly type: 'set-faults'; readonly faults: Faults}
  /** The open package is to be played on the site's own origin although there is another one. */
  | {readonly type: 'play-here'; readonly isHere: boolean}
  | {readonly type: 'export-results'};

/** Carries a request up to the entry, which alone acts. */
export class LmsRequestEvent extends Event {
  readonly request: LmsRequest;

  constructor(request: LmsRequest) {
    super('lms-request', {bubbles: true, composed: true});
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lms-request': LmsRequestEvent;
  }
}

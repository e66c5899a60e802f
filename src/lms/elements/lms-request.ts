import type {BuiltPackage} from '../../domain/built-package.ts';
import type {EntryWish} from '../attempt.ts';

/** Everything a person can ask of the built-in LMS. */
export type LmsRequest =
  | {readonly type: 'add-file'; readonly file: File}
  | {readonly type: 'add-built'; readonly built: BuiltPackage}
  | {readonly type: 'open-package'; readonly packageId: string}
  | {readonly type: 'open-list'}
  | {readonly type: 'remove-package'; readonly packageId: string}
  | {readonly type: 'choose-learner'; readonly learnerId: string}
  | {readonly type: 'add-learner'; readonly name: string}
  | {
      readonly type: 'play';
      readonly scoId: string;
      readonly wish: EntryWish;
      readonly extraParameters: string;
    }
  | {readonly type: 'stop'};

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

import type {LmsProfile} from '../../src/lms/profiles/lms-profile.ts';

export interface FakeLmsSettings {
  readonly standard: 'scorm12' | 'scorm2004';
  /** Which LMS it is; by default the strict one. */
  readonly profile?: LmsProfile;
  /** 1.2 only: the limits of the standard instead of the generous ones. */
  readonly isStrict?: boolean;
  /** Who the LMS says is learning; by default Anna. An LMS may give no id (''). */
  readonly learner?: {readonly id: string; readonly name: string};
  readonly language?: string;
  readonly launchData?: string;
  /** 1.2, 0..100. */
  readonly masteryScore?: number;
  /** 2004, −1..1. */
  readonly scaledPassingScore?: number;
  /** 2004, 0..1. */
  readonly completionThreshold?: number;
  /** Beginnings of the names of optional elements that this LMS does not have. */
  readonly unsupported?: readonly string[];
  /** When a launch makes a new attempt without being asked to. */
  readonly forceNewAttempt?: 'no' | 'when-finished' | 'always';
  /** Attempts allowed; the activity is locked after the last one was begun and left. */
  readonly maxAttempts?: number;
}

export interface LaunchRequest {
  /** The learner ticked "Start a new attempt". */
  readonly isNewAttempt?: boolean;
  /** A teacher looks at it. */
  readonly isPreview?: boolean;
}

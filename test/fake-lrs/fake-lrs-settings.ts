export interface FakeLrsSettings {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly languagePreference?: string;
  readonly returnUrl?: string;
  /** Who is learning; by default Anna. */
  readonly learner?: {readonly id: string; readonly name: string};
  /** It refuses what comes a second time in a registration with 401, before the LRS sees it, as ADL's player does. */
  readonly refusesRepeats?: boolean;
  /** What becomes of a document's version on its way: weak, unreadable from another origin, or another one. */
  readonly etags?: 'weak' | 'hidden' | 'renamed';
}

/**
 * What the built-in LMS gives to the trainer's results page: learners and the stored data models of their
 * attempts, as one JSON file. Data models are plain element name → value, as in `lmsState().cmi`.
 */
export interface LmsExport {
  readonly format: 'kopiga-riciba-lms';
  readonly version: 1;
  /** UTC, ISO 8601. */
  readonly writtenAt: string;
  readonly learners: readonly {readonly id: string; readonly name: string}[];
  readonly packages: readonly {
    /** SHA-256 of the zip. */
    readonly id: string;
    readonly title: string;
    readonly standard: '1.2' | '2004';
    readonly scos: readonly {readonly id: string; readonly title: string}[];
  }[];
  readonly attempts: readonly ExportedAttempt[];
}

/** One attempt of one learner at one SCO. */
export interface ExportedAttempt {
  readonly learner: string;
  readonly package: string;
  readonly sco: string;
  /** From 1, per learner and SCO. */
  readonly number: number;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly savedAt: string;
  readonly cmi: Readonly<Record<string, string>>;
}

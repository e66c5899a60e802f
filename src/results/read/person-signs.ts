/** By what a person is known in this file; all may be empty (track details name nobody). */
export interface PersonSigns {
  readonly name: string;
  readonly email: string;
  /** With a prefix that tells whose number it is: `moodle:8`. */
  readonly ids: readonly string[];
  /** Rows of one file with the same number here are the same person, whoever that is. */
  readonly inFile?: number;
}

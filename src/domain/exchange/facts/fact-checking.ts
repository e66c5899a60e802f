/** What a municipality may check itself: facts of the course, and numbers of its help page. Only data stands here. */

/** Why somebody should look at it; by `publicationOf`, which the command line asks, too. */
export type FactOpen =
  /** The day by which it had to be read again is past. */
  | 'overdue'
  /** Nobody read it, or rang the number. */
  | 'never'
  /** Law that was read only as others quote it, or in part. */
  | 'second-hand';

export interface CheckableFact {
  /** Of facts.yaml, or of a contact of help.yaml. */
  readonly id: string;
  /** A law: the text that was read is wanted, too. */
  readonly isLaw: boolean;
  /** A contact: its numbers are rung. */
  readonly phones?: readonly string[];
  /** The fact, or the name of the contact: in the first language of the course. */
  readonly says: string;
  /** Language of `says`. */
  readonly language: string;
  /** Law, institution or page where it stands. */
  readonly source: {readonly title: string; readonly publisher: string; readonly url?: string};
  readonly open?: FactOpen;
  /** When the authors read it; left out: never. */
  readonly readOn?: string;
  readonly reviewBy?: string;
  /** A municipality says it in its own words: a check of the fact is none of these. */
  readonly isRewritten: boolean;
  /** Where the course says it. */
  readonly places: readonly FactPlace[];
}

/** A lesson, or a page beside the course. Titles by language. */
export interface FactPlace {
  readonly module?: string;
  readonly lesson?: string;
  readonly page?: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** Words by language. */
type InLanguages = Readonly<Record<string, string>>;
/** How a line is known: seen on that LMS, told by its makers, read in its source. */
export type KnownBy = 'tried' | 'docs' | 'source';

export interface LmsGuideSetting {
  /** The English label as the LMS shows it. */
  readonly label?: string;
  readonly means: InLanguages;
  readonly value: InLanguages;
  readonly otherwise?: InLanguages;
  /** The default of the LMS has to be changed. */
  readonly change?: boolean;
  readonly known: KnownBy;
}

/** One LMS: which package it takes, what to set in it, what does not work. An entry of `make/systems.json`, which the build makes of the guide's table. */
export interface LmsGuide {
  readonly id: string;
  readonly name: string;
  readonly package: {
    readonly standard: string;
    readonly scope: string;
    readonly why: InLanguages;
    readonly known: KnownBy;
  };
  readonly settings: readonly LmsGuideSetting[];
  readonly limits: readonly {readonly text: InLanguages; readonly known: KnownBy}[];
}

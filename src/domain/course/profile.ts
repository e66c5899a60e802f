/** For whom a package was made: what a profile puts on screen. Part of the course file, so it costs no request. */
export interface Municipality {
  readonly name: string;
  readonly logo?: Logo;
  /** What the certificate says besides the usual. */
  readonly certificate?: CertificateTexts;
  /** Lessons that it says in its own words; of this package, in its order. */
  readonly changed?: readonly ChangedLesson[];
  /** Lessons that it added; of this package, in its order. */
  readonly added?: readonly ChangedLesson[];
}

export interface ChangedLesson {
  readonly module: string;
  readonly lesson: string;
  readonly title: string;
  /** Of the title, where it is another than the course's. */
  readonly lang?: string;
}

export interface Logo {
  /** Relative to the page. */
  readonly src: string;
  /** In CSS pixels, so that the bar does not jump when the picture arrives. */
  readonly width: number;
  readonly height: number;
}

export interface CertificateTexts {
  /** Who hands it out, when not the municipality itself. */
  readonly issuer?: string;
  /** A sentence at its foot. */
  readonly note?: string;
}

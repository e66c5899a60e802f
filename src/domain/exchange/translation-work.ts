/** What a page for translators asks of a `PackageMaker`, and what it gets. Only data stands here. */

/** What somebody typed for one run of words. It is known by the words that it translates: numbers move when a line is added. */
export interface TypedUnit {
  /** `modules/…/lv.md` */
  readonly original: string;
  /** The original's words, with their signs. */
  readonly source: string;
  /** Which of those with the same words in that file, from 0. */
  readonly nth: number;
  /** As the original's file would have it; empty: taken back. */
  readonly text: string;
}

/** Why a translation cannot be taken: by the same rule as in `npm run translate -- import`. */
export interface UnitFault {
  /** Signs of Markdown that are none of the original's; signs (terms, footnotes, links …) or numbers that differ. */
  readonly kind: 'markdown' | 'signs' | 'numbers';
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** English, as the command line says it. */
  readonly message: string;
}

/** One run of words as a translator has it before them. */
export interface UnitToTranslate extends Omit<TypedUnit, 'original'> {
  readonly id: number;
  /** `#forms, key a`; `beginning`: above the first section. */
  readonly place: string;
  /** `stale`: the original has changed since it was translated. */
  readonly state: 'missing' | 'stale' | 'wrong' | 'done';
  /** Typed here; otherwise `text` is what is published. */
  readonly isTyped: boolean;
  readonly fault?: UnitFault;
  /** What the check of texts says besides: nothing is refused for it. */
  readonly hints: readonly {readonly code: string; readonly message: string}[];
  /** Terms of the glossary in it, in both languages; '' where the translation has none yet. */
  readonly terms: readonly {readonly source: string; readonly target: string}[];
}

/** How far one file is. */
export interface FileToTranslate {
  readonly original: string;
  readonly title: string;
  /** Id of its module; '' of pages beside the lessons and texts of films. */
  readonly module: string;
  readonly open: Readonly<Record<Exclude<UnitToTranslate['state'], 'done'>, number>>;
  readonly units: number;
}

export interface TranslationWork {
  readonly files: readonly FileToTranslate[];
  /** Typed for words that the course no longer has. */
  readonly left: readonly TypedUnit[];
}

/** What came of a file that a translator brings: all of it is taken, or nothing. */
export type BroughtTranslation =
  | {readonly units: readonly TypedUnit[]}
  /** English sentences with the line of that file, as `npm run translate -- import` says them. */
  | {readonly problems: readonly string[]};

/** Files of the course as they would be with this work. */
export interface TranslatedFiles {
  /** Path from the root → text: whole files alone, and the note of what they were made from. */
  readonly files: ReadonlyMap<string, string>;
  /** Runs of words that are still missing in files that were begun. */
  readonly missing: number;
}

/** Languages are two letters; any but the first, also one that nobody has begun. */
export interface TranslationMaker {
  translation(language: string, typed: readonly TypedUnit[]): Promise<TranslationWork>;
  /** Those of one file, in its order. */
  unitsToTranslate(
    language: string,
    original: string,
    typed: readonly TypedUnit[],
  ): Promise<readonly UnitToTranslate[]>;
  /** What one becomes by what was typed; undefined where the course has no such words. */
  translateUnit(language: string, typed: TypedUnit): Promise<UnitToTranslate | undefined>;
  /** The exchange file (XLIFF 2.1); without anything typed the same bytes as `npm run translate -- export`. What has a fault is not in it. */
  exportTranslation(language: string, typed: readonly TypedUnit[]): Promise<string>;
  /** Gives all that is typed then. */
  bringTranslation(language: string, typed: readonly TypedUnit[], xliff: string): Promise<BroughtTranslation>;
  translatedFiles(language: string, typed: readonly TypedUnit[]): Promise<TranslatedFiles>;
}

/**
 * What a page that makes packages in the browser asks, and what it gets: the public side of `packaging/core`. The work is
 * done in a worker (`src/entries/site/make/worker.ts`), of the same code, the same built player and the same texts as
 * `npm run package`: the same draft and choice give the same bytes. Only data stands here, nothing that runs.
 */

import type {ChangedFact} from './facts/content-changes.ts';
import type {CheckableFact} from './facts/fact-checking.ts';
import type {
  EditedWords,
  LessonChoice,
  LessonPlace,
  LessonWords,
  OwnLesson,
  StaleChoice,
} from './lesson-words.ts';
import type {MakingProblem} from './making-problem.ts';
import type {OwnLessonMaker} from './own-lessons.ts';
import type {PackageDraft, ProfileValues} from './package-draft.ts';
import type {TranslationMaker} from './translation-work.ts';

/** One package; the words of `npm run package`. */
export interface MakingChoice {
  /** One of `MakingChoices.standards`. */
  readonly standard: string;
  /** One of `DraftReport.scopes`. */
  readonly scope: string;
  /** Default first; empty: those of the profile, else all that are published. They become part of the zip's name when given. */
  readonly languages: readonly string[];
  /** False: lessons have texts in the place of films. */
  readonly films: boolean;
}

/** What can be chosen at all; told once, when the parts are there. */
export interface MakingChoices {
  /** Id of the course; every zip's name begins with it. */
  readonly course: string;
  readonly version: string;
  /** Published, default first. */
  readonly languages: readonly string[];
  /** Those of `npm run package --standard`, in its order. */
  readonly standards: readonly {readonly id: string; readonly title: string}[];
  /** Modules of the course in its order, then those apart from it. Titles by language. */
  readonly modules: readonly MakingModule[];
  /** The content's revisions: number → day from which on the course says it so. Empty: the course counts none. */
  readonly revisions: Readonly<Record<string, string>>;
  /** The newest one in which lessons changed; left out: none did since the list began. */
  readonly changedAt?: number;
  /** Places for films (`videos` of a profile), titles by language. */
  readonly slots: readonly {readonly id: string; readonly titles: Readonly<Record<string, string>>}[];
}

export interface MakingModule {
  readonly id: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly isApart: boolean;
  /** Percent; left out: it has no scored quiz. */
  readonly passMark?: number;
}

/** What a profile does not say, and what is shown instead. */
export interface MissingValue {
  /** `contacts.<institution>`, `logo`, `colours`, `helpLines`, `certificate.issuer`. */
  readonly field: string;
  /** One English line, as `npm run package` says it. */
  readonly message: string;
}

/** What the worker says of a draft without making anything. */
export interface DraftReport {
  /** Empty: packages can be made. Sorted by file and line. */
  readonly problems: readonly MakingProblem[];
  /** None for the default profile, nor while there are problems. */
  readonly missing: readonly MissingValue[];
  /** Scopes that can be packed with this draft: `course`, `course-multi`, then ids of modules. */
  readonly scopes: readonly string[];
  /** Of its packages, default first. */
  readonly languages: readonly string[];
}

/** A package, ready to be saved. */
export interface MadePackage {
  /** Name of the zip, as the command line gives it. */
  readonly file: string;
  /** The browser keeps it outside of the page's memory. */
  readonly zip: Blob;
  /** Hexadecimal, of the zip. */
  readonly sha256: string;
  /** Text of `sbom.cdx.json`, what others wrote in it. */
  readonly sbom: string;
}

/** What stands in a package, before it is zipped: for a preview. */
export interface PackageContents {
  /** Path in the package → bytes, manifest included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Its pages that an LMS opens. */
  readonly launches: readonly string[];
}

/** The same for a page, which hands it on without holding it: the browser keeps the files. */
export type ShownPackage = Omit<PackageContents, 'files'> & {readonly files: ReadonlyMap<string, Blob>};

/** How far a request is. `parts`: bytes that are fetched, once a visit; `compile`; `files` and `zip`: files of the package. */
export interface MakingProgress {
  readonly step: 'parts' | 'compile' | 'films' | 'files' | 'zip';
  readonly done: number;
  /** 0 where nobody knows it. */
  readonly of: number;
}

/** How well a colour of the profile can be read, in one theme. */
export interface AccentReport {
  /** Pairs that are too faint: which colour on which, what contrast they have and what they need. Empty: it passes. */
  readonly faint: readonly {
    readonly seen: string;
    readonly on: string;
    readonly contrast: number;
    readonly needs: number;
  }[];
  /** `#rrggbb`: the nearest colour that passes; left out where the colour itself does, or none is found. */
  readonly nearest?: string;
}

/** Why nothing was made. A page words each kind in its own language. */
export type MakingFault =
  /** A part could not be fetched: no network, and not kept; `file` says which. */
  | {readonly kind: 'unreachable'; readonly file: string}
  /** A part is another one than the index says: the site is being changed, or something on the way changes files. */
  | {readonly kind: 'sum'; readonly file: string}
  /** Mistakes in the draft. */
  | {readonly kind: 'problems'; readonly problems: readonly MakingProblem[]}
  /** The package holds more than its LMS is sure to keep: English sentences that name the questions. */
  | {readonly kind: 'limits'; readonly sentences: readonly string[]}
  /** The choice names what there is not, as a module that the profile leaves out. */
  | {readonly kind: 'choice'; readonly message: string}
  /** The package was made, but the browser has no room to show it, or keeps nothing. */
  | {readonly kind: 'shelf'; readonly message: string}
  /** More than one file of a profile may have; `file` is the first that is too much. */
  | {readonly kind: 'draft-large'; readonly file: string}
  /** A mistake of ours, or no memory left. */
  | {readonly kind: 'broken'; readonly message: string};

/** What every method of a `PackageMaker` rejects with. */
export class MakingError extends Error {
  readonly fault: MakingFault;
  constructor(fault: MakingFault) {
    super('message' in fault ? fault.message : `${fault.kind}: ${JSON.stringify(fault)}`);
    this.name = 'MakingError';
    this.fault = fault;
  }
}

/**
 * Makes packages, beside the page. `src/make/maker/worker-maker.ts` is one that asks a worker; a test may give another.
 * The first request fetches the parts (some 2 MB; films when a package has them) and checks their sums. Requests are
 * answered in their order. Everything rejects with a `MakingError`.
 */
export interface PackageMaker extends TranslationMaker, OwnLessonMaker {
  choices(): Promise<MakingChoices>;
  /** Finds every mistake. Compiles the course: about as long as `npm run check` without spelling. */
  check(draft: PackageDraft): Promise<DraftReport>;
  make(draft: PackageDraft, choice: MakingChoice): Promise<MadePackage>;
  contents(draft: PackageDraft, choice: MakingChoice): Promise<ShownPackage>;
  /**
   * What the course says otherwise since a revision (0: since the list began); what the draft says in its own words first.
   * Compiles the course.
   */
  changesSince(draft: PackageDraft, revision: number): Promise<readonly ChangedFact[]>;
  /** What the municipality of a draft may check itself, what is open first. @param today `2026-11-30` */
  checkable(draft: PackageDraft, today: string): Promise<readonly CheckableFact[]>;
  /** The text of a profile of plain values, as a form has them: names of fields as in `packaging/profiles/README.md`; what is empty is left out. */
  profileText(values: ProfileValues): Promise<string>;
  /** The reverse, of a file that somebody brings: undefined where it is no YAML map. Its mistakes are told by `check`. */
  profileValues(yaml: string): Promise<ProfileValues | undefined>;
  /** @param accent `#rrggbb` */
  accent(accent: string, theme: 'light' | 'dark'): Promise<AccentReport>;
  /** Every lesson of the course, those of modules apart from it last. */
  lessons(): Promise<readonly LessonChoice[]>;
  /** The lessons that a draft says in its own words. */
  ownLessons(draft: PackageDraft): Promise<readonly OwnLesson[]>;
  words(draft: PackageDraft, place: LessonPlace): Promise<LessonWords>;
  /**
   * What a lesson becomes by its edited text; compiles its module.
   * @param waiting stale pieces for which nobody has chosen yet: they go on saying what they replaced
   */
  edit(
    draft: PackageDraft,
    place: LessonPlace,
    text: string,
    waiting: readonly StaleChoice[],
  ): Promise<EditedWords>;
  /** The package of the module with the edited text, in one language and without films, as good as it compiles: to look at. */
  lessonPage(draft: PackageDraft, place: LessonPlace, text: string): Promise<ShownPackage>;
  /** Called with every step of whatever is being done. */
  onProgress: ((progress: MakingProgress) => void) | undefined;
  /** Ends the worker, and whatever it is doing: what is waiting rejects. The next request starts another one. */
  stop(): void;
}

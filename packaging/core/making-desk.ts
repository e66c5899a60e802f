/** Answers what a page asks about packages. Pure but for fetching its parts: no file system, no process, no `Intl`. */
import type {ChangedFact} from '../../src/domain/exchange/facts/content-changes.ts';
import type {CheckableFact} from '../../src/domain/exchange/facts/fact-checking.ts';
import type {PackageDraft, ProfileValues} from '../../src/domain/exchange/package-draft.ts';
import {
  MakingError,
  type AccentReport,
  type DraftReport,
  type MadePackage,
  type MakingChoice,
  type MakingChoices,
  type MakingProgress,
  type PackageContents,
} from '../../src/domain/exchange/package-making.ts';
import {mediaPaths} from '../content/media/packaged-media.ts';
import type {CourseContent} from '../package/course-content.ts';
import {demandWithinLimits, PackageLimitError, sbomOfPackage} from '../package/make-package.ts';
import type {MediaFiles} from '../package/describe-package.ts';
import {packageFiles, type PackageSources} from '../package/package-files.ts';
import type {PackageJob} from '../package/package-jobs.ts';
import {packageUnits} from '../package/package-units.ts';
import {noProfile} from '../profile/profile.ts';
import {accentReport, tokensOf} from '../profile/profile-colours.ts';
import {sha256Hex, sha256HexOf} from '../sums/sha256.ts';
import {Zipper} from '../zip.ts';
import {draftCourse} from './draft-course.ts';
import {jobOf} from './job-of.ts';
import {PartsStore, type FetchPart} from './parts-store.ts';
import type {Parts} from './parts.ts';
import {toldProblems} from './told-problems.ts';
import {profileText, profileValues} from './profile-values-text.ts';
import {OwnLessonsDesk} from './own-lessons-desk.ts';
import {TranslationDesk} from './translation-desk.ts';
import {WordsDesk} from './words-desk.ts';

/** A package as the worker hands it on: what is stored as it is stands in it once. */
export type PackageInParts = Omit<MadePackage, 'zip'> & {readonly parts: readonly Uint8Array[]};

export class MakingDesk {
  readonly #store: PartsStore;
  readonly #tell: (progress: MakingProgress) => void;
  readonly #onGarbage: () => Promise<void>;
  readonly #words = new WordsDesk(
    () => this.#parts(),
    (paths) => this.#broughtNow(paths),
  );
  readonly #added = new OwnLessonsDesk(() => this.#parts());
  readonly #translation = new TranslationDesk(async () => (await this.#parts()).content);
  /** The last draft and its course: whoever checks one mostly makes it next. */
  #last: {readonly key: string; readonly course: CourseContent} | undefined;

  /** @param onGarbage called whenever much is needed no more; where there is time for it, what comes next waits */
  constructor(
    fetchPart: FetchPart,
    tell: (progress: MakingProgress) => void = () => undefined,
    onGarbage: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#store = new PartsStore(fetchPart);
    this.#tell = tell;
    this.#onGarbage = onGarbage;
  }

  async choices(): Promise<MakingChoices> {
    return (await this.#parts()).choices;
  }

  async check(draft: PackageDraft): Promise<DraftReport> {
    const course = await this.#courseOf(draft);
    const problems = toldProblems(course, draft);
    const isSound = problems.length === 0;
    return {
      problems,
      missing: isSound ? course.missing : [],
      scopes: course.scopes,
      languages: course.everything.course.languages,
    };
  }

  async make(draft: PackageDraft, choice: MakingChoice): Promise<PackageInParts> {
    const {job, sources, ingredients} = await this.#prepared(draft, choice);
    const sbom = sbomOfPackage(job, sources, ingredients);
    const {files} = packageFiles(job.standard, sources, job);
    await this.#letGo();
    const parts = new Zipper().parts(files, (done) => this.#tell({step: 'zip', done, of: files.size}));
    return {file: job.file, parts, sha256: sha256HexOf(parts), sbom};
  }

  async contents(draft: PackageDraft, choice: MakingChoice): Promise<PackageContents> {
    const {job, sources} = await this.#prepared(draft, choice);
    return packageFiles(job.standard, sources, job);
  }

  async changesSince(draft: PackageDraft, revision: number): Promise<readonly ChangedFact[]> {
    return (await this.#courseOf(draft)).changesSince(revision);
  }

  async checkable(draft: PackageDraft, today: string): Promise<readonly CheckableFact[]> {
    return (await this.#courseOf(draft)).checkableOn(today);
  }

  profileText(values: ProfileValues): Promise<string> {
    return Promise.resolve(profileText(values));
  }

  profileValues(yaml: string): Promise<ProfileValues | undefined> {
    return Promise.resolve(profileValues(yaml));
  }

  async accent(accent: string, theme: 'light' | 'dark'): Promise<AccentReport> {
    const {tokensCss} = await this.#parts();
    return accentReport(accent, theme, tokensOf(tokensCss)[theme]);
  }

  readonly lessons: WordsDesk['lessons'] = () => this.#words.lessons();
  readonly ownLessons: WordsDesk['ownLessons'] = (draft) => this.#words.ownLessons(draft);
  readonly words: WordsDesk['words'] = (draft, place) => this.#words.words(draft, place);
  readonly edit: WordsDesk['edit'] = (...asked) => this.#words.edit(...asked);
  readonly lessonPage: WordsDesk['lessonPage'] = (...asked) => this.#words.lessonPage(...asked);

  readonly addedLessons: OwnLessonsDesk['addedLessons'] = (draft) => this.#added.addedLessons(draft);
  readonly lessonPlaces: OwnLessonsDesk['lessonPlaces'] = () => this.#added.lessonPlaces();
  readonly isDrawing: OwnLessonsDesk['isDrawing'] = (svg) => this.#added.isDrawing(svg);
  readonly changeLessons: OwnLessonsDesk['changeLessons'] = (...asked) => this.#added.changeLessons(...asked);

  readonly translation: TranslationDesk['translation'] = (...asked) =>
    this.#translation.translation(...asked);
  readonly unitsToTranslate: TranslationDesk['unitsToTranslate'] = (...asked) =>
    this.#translation.unitsToTranslate(...asked);
  readonly translateUnit: TranslationDesk['translateUnit'] = (...asked) =>
    this.#translation.translateUnit(...asked);
  readonly exportTranslation: TranslationDesk['exportTranslation'] = (...asked) =>
    this.#translation.exportTranslation(...asked);
  readonly bringTranslation: TranslationDesk['bringTranslation'] = (...asked) =>
    this.#translation.bringTranslation(...asked);
  readonly translatedFiles: TranslationDesk['translatedFiles'] = (...asked) =>
    this.#translation.translatedFiles(...asked);

  /** Whoever has a package seldom makes another: it is compiled anew then, and its films are fetched again. */
  async #letGo(): Promise<void> {
    this.#last?.course.letGo();
    this.#store.media.clear();
    await this.#onGarbage();
  }

  /** As far as it can be fetched: who edits words is shown them without a connection, too. */
  async #broughtNow(paths: readonly string[]): Promise<MediaFiles> {
    try {
      await this.#store.bring(paths, () => undefined);
    } catch (error) {
      if (!(error instanceof MakingError)) throw error;
    }
    return this.#store.media;
  }

  #parts(): Promise<Parts> {
    return this.#store.parts((done, of) => this.#tell({step: 'parts', done, of}));
  }

  async #courseOf(draft: PackageDraft): Promise<CourseContent> {
    const parts = await this.#parts();
    const key = keyOf(draft);
    if (this.#last?.key !== key) {
      this.#tell({step: 'compile', done: 0, of: 0});
      // Two courses at once are more than a small device has room for.
      this.#last = undefined;
      const {media} = this.#store;
      const onLanguage = () => void this.#onGarbage();
      this.#last = {key, course: draftCourse(draft, {...parts, media, onLanguage})};
      await this.#onGarbage();
    }
    return this.#last.course;
  }

  /** Everything that a package needs, and nothing that it must not be made of. */
  async #prepared(draft: PackageDraft, choice: MakingChoice) {
    const {player, schemas, ingredients} = await this.#parts();
    const course = await this.#courseOf(draft);
    const problems = toldProblems(course, draft);
    if (problems.length > 0) throw new MakingError({kind: 'problems', problems});
    const job = jobOf(choice, draft.id, course);
    const sources: PackageSources = {player, schemas, contentOf: course.contentOf};
    this.#tell({step: 'compile', done: 0, of: 0});
    demandFits(job, sources);
    const paths = packageUnits(job, course.contentOf).units.flatMap(({content}) =>
      mediaPaths(content.lessons),
    );
    await this.#store.bring(
      paths.filter((path) => !draft.files.has(path)),
      (done, of) => this.#tell({step: 'films', done, of}),
    );
    this.#tell({step: 'files', done: 0, of: 0});
    return {job, sources, ingredients};
  }
}

function demandFits(job: PackageJob, sources: PackageSources): void {
  try {
    demandWithinLimits([job], sources);
  } catch (error) {
    if (error instanceof PackageLimitError)
      throw new MakingError({kind: 'limits', sentences: error.problems});
    throw error;
  }
}

/** Two drafts with the same key give the same packages. */
function keyOf({id, yaml, files}: PackageDraft): string {
  if (id === noProfile) return id;
  const sums = [...files].map(([path, bytes]) => `${path} ${sha256Hex(bytes)}`);
  return JSON.stringify([id, yaml, ...sums.toSorted()]);
}

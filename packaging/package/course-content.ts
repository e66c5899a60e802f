import type {ChangedFact} from '../../src/domain/exchange/facts/content-changes.ts';
import type {CheckableFact} from '../../src/domain/exchange/facts/fact-checking.ts';
import type {MissingValue} from '../../src/domain/exchange/package-making.ts';
import {checkableFacts} from '../content/facts/checkable-facts.ts';
import {compileCourse, type CompiledCourse, type CompileOptions} from '../content/compile/compile-course.ts';
import {readRevisions} from '../content/facts/revisions.ts';
import {publicationSummary} from '../content/facts/publication-summary.ts';
import {publicationOf} from '../content/facts/publication.ts';
import {mediaPaths} from '../content/media/packaged-media.ts';
import {pagePath} from '../content/pages/compiled-pages.ts';
import {Problems} from '../content/problems.ts';
import type {Content} from '../content/read/read-content.ts';
import {staleSummary} from '../content/translation/stale-parts.ts';
import {applyProfile} from '../profile/apply-profile.ts';
import {changesSince, changesSummary} from '../changes/changes-since.ts';
import {profileSetting} from '../profile/profile-setting.ts';
import type {ProfileSource} from '../profile/profile.ts';
import type {MediaFiles, PackagedContent} from './describe-package.ts';
import {lessonsSummary} from '../profile/lessons/lessons-summary.ts';
import {wordsSummary} from '../profile/words/words-summary.ts';
import {multiScope, type ContentOf} from './package-units.ts';

/** What was written, of one project and one profile. */
export interface WrittenCourse {
  readonly content: Content;
  /** Left out: the profile that changes nothing. */
  readonly profile?: ProfileSource | undefined;
}

/** A course on a machine that may have little room. */
interface CompiledHere extends WrittenCourse, Pick<CompileOptions, 'onLanguage'> {}

/**
 * One course with one profile: compiled as a whole at once, scopes and languages when they are asked for. Knows no file
 * system: it runs in Node and in a worker.
 */
export class CourseContent {
  /** The whole course in all its languages, the modules apart from it included, before the profile is applied. */
  readonly everything: Everything;
  /** Mistakes in the profile; those of the content are in `everything`. */
  readonly profileProblems: CompiledCourse['problems'];
  /** Every scope that can be packed. */
  readonly scopes: readonly string[];
  readonly #setting: ReturnType<typeof profileSetting>;
  readonly #compiled = new Map<string, PackagedContent>();
  readonly #media: MediaFiles;
  readonly #onLanguage: CompileOptions['onLanguage'];

  /** @param media path → bytes of films and posters; may be filled until a package is made */
  constructor({content, profile, onLanguage}: CompiledHere, media: MediaFiles) {
    this.#onLanguage = onLanguage;
    this.#setting = profileSetting(profile, content);
    this.#media = media;
    const {own, problems, placed, offers} = this.#setting;
    const whole = {scope: 'course', withApart: true, onLanguage, ...own};
    const all = kept(compileCourse(this.#setting.content, whole));
    this.everything = {...all, problems: new Problems(all.problems.map(placed)).sorted()};
    this.profileProblems = problems;
    const [course = 'course', ...modules] = this.everything.scopes;
    this.scopes = [course, multiScope, ...modules.filter(offers)];
  }

  /** What the profile does not say and what is shown instead. */
  get missing(): readonly MissingValue[] {
    return this.#setting.missingIn(this.everything);
  }

  /** Files that the films of the whole course need. */
  get mediaPaths(): readonly string[] {
    return mediaPaths(this.everything.lessons);
  }

  /** What this course says otherwise since a revision (0: since the list began). */
  changesSince(revision: number): readonly ChangedFact[] {
    const {content, own, offers} = this.#setting;
    return changesSince(revision, {
      languages: this.everything.course.languages,
      files: this.everything.files,
      revisions: readRevisions(content),
      changed: own.values?.changed ?? [],
      offers,
    });
  }

  /** What its municipality may check itself. @param today `2026-11-30` */
  checkableOn(today: string): readonly CheckableFact[] {
    const {content, own} = this.#setting;
    const {course, lessons, files} = this.everything;
    const changed = own.values?.changed ?? [];
    return checkableFacts({content, languages: course.languages, lessons, files, changed, today});
  }

  /** What has changed since a profile was saved, what it says in its own words, which lessons it adds, what nobody read or rang before this is published, and which translations are stale, in a few lines. */
  uncheckedOn(today: string): readonly string[] {
    const {content, own, profile} = this.#setting;
    const madeWith = profile?.madeWith;
    const changes = profile ? this.changesSince(madeWith?.revision ?? 0) : [];
    return [
      ...changesSummary(profile?.id ?? '', madeWith, changes, this.everything.course.revision ?? 0),
      ...wordsSummary(own.values?.changed ?? []),
      ...lessonsSummary(own.lessons ?? new Map()),
      ...publicationSummary(publicationOf(content, today, own.values)),
      ...staleSummary(content, this.everything.course.languages),
    ];
  }

  /** Forgets what was compiled for packages: the next one compiles anew. */
  letGo(): void {
    this.#compiled.clear();
  }

  /** Each combination is compiled once. */
  readonly contentOf: ContentOf = ({scope, languages, films = true, standard}) => {
    const reports = (scope === 'course' && standard?.courseReports) || 'all';
    const key = [scope, reports, films, ...languages].join(' ');
    const known = this.#compiled.get(key);
    if (known) return known;
    const {content, own, profile} = this.#setting;
    const chosen = {scope, languages, films, reports, isChecked: true, onLanguage: this.#onLanguage};
    const compiled = compileCourse(content, {...chosen, ...own});
    const neutral = packed(compiled, this.#media);
    const made = profile ? applyProfile(neutral, profile, own.values?.changed) : neutral;
    this.#compiled.set(key, made);
    return made;
  };
}

/** Pages that are asked of the course as a whole (`compiledPage`); its lessons are compiled for each package. */
const keptPages = ['changes', 'help', 'roles'] as const;

/** What is asked of it later: lessons as files, and the texts that only checks read, are many megabytes. */
type Everything = Pick<
  CompiledCourse,
  'files' | 'course' | 'courses' | 'lessons' | 'contactUses' | 'scopes' | 'wanted' | 'problems'
>;

function kept(compiled: CompiledCourse): Everything {
  const {files, course, courses, lessons, contactUses, scopes, wanted, problems} = compiled;
  const paths = new Set(
    [...courses.keys()].flatMap((language) => keptPages.map((name) => pagePath(language, name))),
  );
  const pages = new Map([...files].filter(([path]) => paths.has(path)));
  return {files: pages, course, courses, lessons, contactUses, scopes, wanted, problems};
}

/** What packing needs, without what only checks do: a run holds the content of every scope. */
function packed(
  {files, course, courses, modules, lessons}: CompiledCourse,
  media: MediaFiles,
): PackagedContent {
  return {files, course, courses, modules, lessons, media};
}

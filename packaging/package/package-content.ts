import {checkLanguages} from '../content/checks/check-languages.ts';
import {compileCourse, type CompiledCourse} from '../content/compile/compile-course.ts';
import {publicationSummary} from '../content/facts/publication-summary.ts';
import {publicationOf} from '../content/facts/publication.ts';
import {readMedia} from '../content/media/packaged-media.ts';
import {Problems} from '../content/problems.ts';
import {readContent} from '../content/read/read-content.ts';
import {staleSummary} from '../content/translation/stale-parts.ts';
import type {PackagedContent} from './describe-package.ts';
import {multiScope, type ContentOf} from './package-units.ts';
import {applyProfile} from '../profile/apply-profile.ts';
import {profileSetting} from '../profile/profile-setting.ts';
import {noProfile} from '../profile/profile.ts';

/** The whole course, read once; scopes and languages are compiled when they are asked for. */
export interface PackageContent {
  /** The course in all published languages. */
  readonly whole: PackagedContent;
  /** Mistakes in all of the content, the modules apart from the course included. */
  readonly problems: CompiledCourse['problems'];
  /** Every scope that can be packed. */
  readonly scopes: readonly string[];
  /** What the profile does not say and what is shown instead: one line each. */
  readonly missing?: readonly string[];
  /** What nobody read or rang before this is published, and which translations are stale, in a few lines. */
  readonly unchecked?: readonly string[];
  /** See `CompiledCourse`: for the trainer's page, in no package. */
  readonly wanted: CompiledCourse['wanted'];
  /** Each combination is compiled once. */
  readonly contentOf: ContentOf;
}

/** Reads `modules/`, `media/` and a profile of the project under `root`. Mistakes are in `problems`, not thrown. */
export async function readPackageContent(root: string, profileId = noProfile): Promise<PackageContent> {
  const authored = await readContent(root);
  const {content, profile, own, problems, offers, missingIn} = await profileSetting(
    root,
    profileId,
    authored,
  );
  const compiled = new Map<string, PackagedContent>();
  const everything = compileCourse(content, {scope: 'course', withApart: true, ...own});
  const lacking = new Problems(everything.problems);
  await checkLanguages(content, everything.course.languages, lacking);
  const media = await readMedia(root, everything.lessons);
  const contentOf: ContentOf = ({scope, languages, films = true, standard}) => {
    const reports = (scope === 'course' && standard?.courseReports) || 'all';
    const key = [scope, reports, films, ...languages].join(' ');
    const known = compiled.get(key);
    if (known) return known;
    const neutral = packed(compileCourse(content, {scope, languages, films, reports, ...own}), media);
    const made = profile ? applyProfile(neutral, profile) : neutral;
    compiled.set(key, made);
    return made;
  };
  const today = new Date().toISOString().slice(0, 10);
  const {languages} = everything.course;
  const [course = 'course', ...modules] = everything.scopes;
  return {
    whole: contentOf({scope: 'course', languages}),
    problems: [...problems, ...lacking.sorted()],
    scopes: [course, multiScope, ...modules.filter(offers)],
    missing: missingIn(everything),
    unchecked: [
      ...publicationSummary(publicationOf(content, today, own.values?.checks)),
      ...staleSummary(content, languages),
    ],
    wanted: everything.wanted,
    contentOf,
  };
}

/** What packing needs, without what only checks do: a run holds the content of every scope. */
function packed(
  {files, course, courses, modules, lessons}: CompiledCourse,
  media: ReadonlyMap<string, Uint8Array>,
): PackagedContent {
  return {files, course, courses, modules, lessons, media};
}

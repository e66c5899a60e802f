import {lastChecked} from '../content/facts/last-checked.ts';
import {readRevisions, type Revisions} from '../content/facts/revisions.ts';
import {checkLanguages} from '../content/checks/check-languages.ts';
import type {CompiledCourse} from '../content/compile/compile-course.ts';
import {readMedia} from '../content/media/read-media.ts';
import {Problems} from '../content/problems.ts';
import {readContent} from '../content/read/read-content.ts';
import {noProfile} from '../profile/profile.ts';
import {readProfile} from '../profile/read-profile.ts';
import {CourseContent} from './course-content.ts';
import type {PackagedContent} from './describe-package.ts';
import type {ContentOf} from './package-units.ts';

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
  /** What has changed since the profile was saved, what nobody read or rang before this is published, and which translations are stale, in a few lines. */
  readonly unchecked?: readonly string[];
  /** See `CompiledCourse`: for the trainer's page, in no package. */
  readonly wanted: CompiledCourse['wanted'];
  /** The last day on which a fact of the course was read; absent where none was. */
  readonly lastChecked?: string | undefined;
  /** The days of the content's revisions. */
  readonly revisions: Revisions;
  /** Each combination is compiled once. */
  readonly contentOf: ContentOf;
}

/** Reads `modules/`, `media/` and a profile of the project under `root`. Mistakes are in `problems`, not thrown. */
export async function readPackageContent(root: string, profileId = noProfile): Promise<PackageContent> {
  const content = await readContent(root);
  const media = new Map<string, Uint8Array>();
  const made = new CourseContent({content, profile: await readProfile(root, profileId)}, media);
  const {everything, scopes, contentOf} = made;
  const {languages} = everything.course;
  const problems = new Problems(everything.problems);
  await checkLanguages(content, languages, problems);
  for (const [path, bytes] of await readMedia(root, everything.lessons)) media.set(path, bytes);
  return {
    whole: contentOf({scope: 'course', languages}),
    problems: [...made.profileProblems, ...problems.sorted()],
    scopes,
    missing: made.missing.map(({message}) => message),
    unchecked: made.uncheckedOn(new Date().toISOString().slice(0, 10)),
    wanted: everything.wanted,
    lastChecked: lastChecked(content),
    revisions: readRevisions(content),
    contentOf,
  };
}

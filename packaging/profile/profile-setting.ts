import {returnScope} from '../../src/domain/course/scopes.ts';
import type {MissingValue} from '../../src/domain/exchange/package-making.ts';
import type {CompiledCourse, CompileOptions} from '../content/compile/compile-course.ts';
import {Problems, type ContentProblem} from '../content/problems.ts';
import type {Content} from '../content/read/read-content.ts';
import {YamlFile} from '../content/read/read-yaml.ts';
import {courseSchema} from '../content/schemas/course.ts';
import {fitCourse} from './fit-course.ts';
import {leftFromTemplate} from './lessons/left-from-template.ts';
import {missingValues} from './missing-values.ts';
import {parseProfile} from './parse-profile.ts';
import type {Profile, ProfileSource} from './profile.ts';
import {addLessons} from './lessons/add-lessons.ts';
import {applyWords} from './words/apply-words.ts';

/** How one profile bears on reading, compiling and packing. */
export interface ProfileSetting {
  /** What is compiled: the authors' files with what the profile changes in them. */
  readonly content: Content;
  /** Undefined where nothing is to be changed. */
  readonly profile: Profile | undefined;
  /** What the compiler puts into lessons. */
  readonly own: Pick<CompileOptions, 'videos' | 'values' | 'lessons'>;
  /** Mistakes in the profile, in the form of its own words and in where its own lessons stand. */
  readonly problems: readonly ContentProblem[];
  /** A mistake that the compiler found, where it is written. */
  readonly placed: (problem: ContentProblem) => ContentProblem;
  /** False for a module that the profile leaves out. */
  readonly offers: (scope: string) => boolean;
  /** See `missingValues`; of the compiled course before the profile is applied. */
  readonly missingIn: (
    neutral: Pick<CompiledCourse, 'files' | 'course' | 'contactUses'>,
  ) => readonly MissingValue[];
}

/** Checks a profile and prepares the content for it. `source` left out: the profile that changes nothing. */
export function profileSetting(source: ProfileSource | undefined, authored: Content): ProfileSetting {
  const nothing = {
    content: authored,
    profile: undefined,
    own: {},
    problems: [],
    placed: (problem: ContentProblem) => problem,
    offers: () => true,
    missingIn: () => [],
  };
  if (!source) return nothing;
  // Mistakes in course.yaml are told by the compiler.
  const course = YamlFile.readFrom(authored, 'modules/course.yaml', new Problems())?.read(
    courseSchema,
    new Problems(),
  );
  if (!course) return nothing;
  const parsed = parseProfile(source, course, authored);
  const {profile} = parsed;
  const found = new Problems(parsed.problems);
  const worded = applyWords(source, authored, course, found);
  const {changed, placed} = worded;
  const {content, lessons} = addLessons({source, profile, course, content: worded.content}, found);
  const problems = found.sorted();
  const {modules = Object.keys(course.modules), videos, name, contacts, checks} = profile;
  // Of a wrong profile only its films and words are compiled: the rest would make the compiler report the same once more.
  if (problems.length > 0)
    return {...nothing, content, own: {videos, lessons, values: {changed}}, problems, placed};
  return {
    content: fitCourse(content, course, profile),
    profile,
    own: {videos, lessons, values: {name, contacts, checks, changed}},
    problems,
    placed,
    offers: (scope) =>
      scope === returnScope || modules.includes(scope) || course.apart?.includes(scope) === true,
    missingIn: (neutral) => [...missingValues(profile, neutral), ...leftFromTemplate(source)],
  };
}

/** Which books there are, and what they are called. */
import type {Course} from '../../src/domain/course/course.ts';
import {finalTestId} from '../../src/domain/quiz/passing.ts';
import {noProfile} from '../profile/profile.ts';

/** One book to make. */
export interface EditionJob {
  /** `course`, or a module's id. */
  readonly scope: string;
  readonly language: string;
  /** `default`: the course of all. */
  readonly profile: string;
  /** `kopiga-riciba[-PROFILE]-SCOPE-LANGUAGE.epub` */
  readonly file: string;
}

/** The whole course, then each of its modules, in each language; the final test is no book by itself. */
export function editionJobs(
  {id, modules, languages}: Pick<Course, 'id' | 'modules' | 'languages'>,
  profile: string,
): readonly EditionJob[] {
  const scopes = ['course', ...modules.map((module) => module.id).filter((module) => module !== finalTestId)];
  const own = profile === noProfile ? '' : `-${profile}`;
  return scopes.flatMap((scope) =>
    languages.map((language) => ({scope, language, profile, file: `${id}${own}-${scope}-${language}.epub`})),
  );
}

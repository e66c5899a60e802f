import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import type {MakingProblem} from '../../src/domain/exchange/making-problem.ts';
import type {ContentProblem} from '../content/problems.ts';
import type {CourseContent} from '../package/course-content.ts';
import {profilesFolder} from '../profile/profile.ts';
import {fieldAt} from './field-at.ts';

/** Every mistake of a draft and of the texts it is made of; one in the profile with the field that it is about. */
export const toldProblems = (
  {profileProblems, everything}: Pick<CourseContent, 'profileProblems' | 'everything'>,
  draft: PackageDraft,
): readonly MakingProblem[] => withFields([...profileProblems, ...everything.problems], draft);

/** Those in the profile with the field that each is about. */
export const withFields = (
  problems: readonly ContentProblem[],
  {id, yaml}: PackageDraft,
): readonly MakingProblem[] =>
  problems.map((problem) => {
    const field = problem.file === `${profilesFolder}/${id}.yaml` ? fieldAt(yaml, problem.line) : undefined;
    return field ? {...problem, field} : problem;
  });

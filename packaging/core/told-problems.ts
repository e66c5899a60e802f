import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import type {MakingProblem} from '../../src/domain/exchange/package-making.ts';
import type {CourseContent} from '../package/course-content.ts';
import {profilesFolder} from '../profile/profile.ts';
import {fieldAt} from './field-at.ts';

/** Every mistake of a draft and of the texts it is made of; one in the profile with the field that it is about. */
export function toldProblems(
  {profileProblems, everything}: Pick<CourseContent, 'profileProblems' | 'everything'>,
  {id, yaml}: PackageDraft,
): readonly MakingProblem[] {
  return [...profileProblems, ...everything.problems].map((problem) => {
    const field = problem.file === `${profilesFolder}/${id}.yaml` ? fieldAt(yaml, problem.line) : undefined;
    return field ? {...problem, field} : problem;
  });
}

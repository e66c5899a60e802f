import {problemLine} from '../../content/problems.ts';
import {readPackageContent} from '../../package/package-content.ts';
import {profileNames} from '../../profile/profile-names.ts';
import {chooseProfile} from '../options/parse-options.ts';

/** What the check needs of its surroundings. */
interface ProfileCommand {
  readonly root: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/**
 * `npm run check -- --profile NAME`: every mistake in a profile, its own words and its own lessons with their pictures and
 * films, as `npm run package` would tell it. Exit 1 when there is one.
 */
export async function checkProfile(
  profile: string,
  {root, print, printError}: ProfileCommand,
): Promise<0 | 1> {
  const {problems, missing = []} = await readPackageContent(root, chooseProfile(profile, profileNames(root)));
  problems.forEach((problem) => printError(problemLine(problem)));
  missing.forEach((line) => print(line));
  print(problems.length === 0 ? 'The profile is in order.' : `\n${problems.length} to correct.`);
  return problems.length === 0 ? 0 : 1;
}

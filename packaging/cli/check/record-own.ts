import {compileCourse} from '../../content/compile/compile-course.ts';
import {problemLine} from '../../content/problems.ts';
import {readContent} from '../../content/read/read-content.ts';
import {recordLines} from '../../content/writing/record-lines.ts';
import {recordComment} from '../../content/writing/skeleton-texts.ts';
import {lessonsFolder} from '../../profile/lessons/lessons-place.ts';
import {profileNames} from '../../profile/profile-names.ts';
import {profileSetting} from '../../profile/profile-setting.ts';
import {readProfile} from '../../profile/read-profile.ts';
import {chooseProfile} from '../options/parse-options.ts';

/** What recording needs of its surroundings. */
interface RecordCommand {
  readonly root: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/**
 * `npm run check -- --record --profile NAME`: adds the lines that the records of a municipality's own lessons lack. The
 * course's own records stay as they are. Exit 1 when the profile has mistakes.
 */
export async function recordOwn(profile: string, {root, print, printError}: RecordCommand): Promise<0 | 1> {
  const id = chooseProfile(profile, profileNames(root));
  const setting = profileSetting(await readProfile(root, id), await readContent(root));
  setting.problems.forEach((problem) => printError(problemLine(problem)));
  const {unrecorded} = compileCourse(setting.content, {scope: 'course', withApart: true, ...setting.own});
  const own = new Map([...unrecorded].filter(([file]) => file.startsWith(lessonsFolder(id))));
  const told = await recordLines(root, own, recordComment);
  told.forEach((line) => print(line));
  if (told.length === 0) print('Every number is recorded.');
  return setting.problems.length === 0 ? 0 : 1;
}

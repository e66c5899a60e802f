/** The real course with one municipality's own words. */
import {resolve} from 'node:path';
import {readContent, type Content} from '../../../../packaging/content/read/read-content.ts';
import {CourseContent} from '../../../../packaging/package/course-content.ts';
import {profileSetting} from '../../../../packaging/profile/profile-setting.ts';
import {wordsFileOf} from '../../../../packaging/profile/words/words-place.ts';
import {writeOwnWords} from '../../../../packaging/profile/words/write-own-words.ts';

export const content: Content = await readContent(resolve(import.meta.dirname, '../../../..'));

/** `definitions/forms`, in Latvian. */
export function published(lesson: string, language = 'lv'): string {
  const text = content.get(`modules/${lesson}/${language}.md`);
  if (text === undefined) throw new Error(`There is no lesson ${lesson}.`);
  return text;
}

/** Throws where the words do not stand there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no "${from}".`);
  return text.replace(from, () => to);
}

/** A lesson whose section has another heading: the course's own wording may change at any time. */
export const pieMums = (text: string, address = 'three-notes'): string =>
  replaced(text, headingOf(text, address), `${headingOf(text, address)} pie mums`);

/** Heading of a section, without its id. */
export const headingOf = (text: string, address = 'three-notes'): string => {
  const [, heading] = new RegExp(`^(#+ .*?) \\{#${address}\\}$`, 'm').exec(text) ?? [];
  if (heading === undefined) throw new Error(`There is no section ${address}.`);
  return heading;
};

export const fileOf = (lesson: string, language = 'lv'): string => {
  const [module = '', id = ''] = lesson.split('/');
  return wordsFileOf('paraugi', {module, lesson: id, language});
};

/** A file of own words of an edited lesson. */
export const own = (lesson: string, edit: (text: string) => string): readonly [string, string] => [
  fileOf(lesson),
  writeOwnWords(published(lesson), edit(published(lesson))),
];

/** The same, only read and put in, nothing compiled. */
export const settingWith = (files: OwnFiles, options: OwnOptions = {}) => {
  const {content: authored, profile} = written(files, options);
  return profileSetting(profile, authored);
};

type OwnFiles = Iterable<readonly [string, string | Uint8Array]>;
interface OwnOptions {
  readonly authored?: Content;
  /** Lines of the profile. */
  readonly more?: string;
}

function written(files: OwnFiles, {authored = content, more = ''}: OwnOptions) {
  const encoder = new TextEncoder();
  const bytes = [...files].map(
    ([path, text]) => [path, typeof text === 'string' ? encoder.encode(text) : text] as const,
  );
  const text = `name: {lv: Paraugu novads}\n${more}`;
  return {content: authored, profile: {id: 'paraugi', text, files: new Map(bytes), tokensCss: ''}};
}

/** @param files of own words, by path */
export const courseWith = (files: OwnFiles, options: OwnOptions = {}): CourseContent =>
  new CourseContent(written(files, options), new Map());

export const problemsOf = ({profileProblems, everything}: CourseContent) => [
  ...profileProblems,
  ...everything.problems,
];

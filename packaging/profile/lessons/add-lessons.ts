import {didYouMean} from '../../content/did-you-mean.ts';
import {Problems} from '../../content/problems.ts';
import type {Content} from '../../content/read/content.ts';
import {withOwnLessons, type OwnLesson, type OwnLessons} from '../../content/read/own-lessons.ts';
import {lessonIdsOf} from '../../content/read/read-module.ts';
import {YamlFile} from '../../content/read/read-yaml.ts';
import type {CourseLogic} from '../../content/schemas/course.ts';
import {textOfFile} from '../words/text-of-file.ts';
import type {AddedLesson, Profile, ProfileSource} from '../profile.ts';
import {
  lessonsFolder,
  ownLessonFolder,
  ownRecordFile,
  picturesFolder,
  placeOfLessonFile,
} from './lessons-place.ts';

/** What a profile's own lessons bring into the course. */
export interface AddedCourse {
  /** With the files of the lessons, each at its own path: mistakes are told where they are written. */
  readonly content: Content;
  readonly lessons: OwnLessons;
}

interface Adding {
  readonly source: Pick<ProfileSource, 'id' | 'files'>;
  readonly profile: Pick<Profile, 'lessons' | 'languages'>;
  readonly course: Pick<CourseLogic, 'languages' | 'modules'>;
  /** The authors' files. */
  readonly content: Content;
}

/** Reads and checks where own lessons stand, and puts their files in. What is in them is checked where they are compiled. */
export function addLessons(adding: Adding, problems: Problems): AddedCourse {
  const {source, profile, course, content} = adding;
  const files = readFiles(adding, problems);
  const modules = new Set([
    ...profile.lessons.keys(),
    // A record alone says what learners may have saved.
    ...[...files.keys()].flatMap((file) => placeOfLessonFile(source.id, file)?.module ?? []),
  ]);
  const lessons = new Map(
    [...modules]
      .filter((module) => module in course.modules)
      .map((module) => [
        module,
        {recordFile: ownRecordFile(source.id, module), lessons: lessonsOf(module, adding, files, problems)},
      ]),
  );
  return {content: files.size === 0 ? content : new Map([...content, ...files]), lessons};
}

/** Files of lessons that the profile names, and records; whatever else stands there is reported. */
function readFiles({source: {id, files}, profile, course}: Adding, problems: Problems): Content {
  const folder = lessonsFolder(id);
  const found = [...files]
    .filter(([path]) => path.startsWith(folder))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const read = new Map<string, string>();
  for (const [file, bytes] of found) {
    const place = placeOfLessonFile(id, file);
    const refuse = (why: string) => problems.add({file, line: 1}, 'lesson-file', why);
    const listed = place && profile.lessons.get(place.module)?.map((lesson) => lesson.id);
    if (!place)
      refuse(
        `This is no file of a lesson. Files are ${folder}MODULE/tracking.yaml, and in ${folder}MODULE/own-LESSON/ lesson.yaml, LANGUAGE.md and drawings, NAME.svg; pictures and films stand in ${picturesFolder(id)}. Move or rename it, or take it away.`,
      );
    else if (!(place.module in course.modules))
      refuse(
        `The course has no module "${place.module}".${didYouMean(place.module, Object.keys(course.modules))} Rename the folder, or take the file away.`,
      );
    else if (place.lesson !== '' && listed?.includes(place.lesson) !== true)
      refuse(
        `The profile does not name the lesson "${place.lesson}" of "${place.module}". Add it under "lessons", like "{id: ${place.lesson}, after: …}", or take the folder away.`,
      );
    else if (place.language !== undefined && !course.languages.includes(place.language))
      refuse(
        `The course is not published in "${place.language}". Known: ${course.languages.join(', ')}. Rename the file, or take it away.`,
      );
    else {
      const text = textOfFile(file, bytes, 'lesson-file', problems);
      if (text !== undefined) read.set(file, text);
    }
  }
  return read;
}

function lessonsOf(
  module: string,
  {source: {id}, profile, course, content}: Adding,
  files: Content,
  problems: Problems,
): readonly OwnLesson[] {
  const silent = new Problems();
  const published = lessonIdsOf(content, module, silent);
  const first = (profile.languages ?? course.languages)[0] ?? '';
  const lessons: OwnLesson[] = [];
  for (const added of profile.lessons.get(module) ?? []) {
    const {id: lesson, after, countsForCompletion = false} = added;
    const folder = ownLessonFolder(id, module, lesson);
    const known = withOwnLessons(published, lessons);
    if (lessons.some((each) => each.id === lesson)) {
      problems.add(added.place('id'), 'id-duplicate', `"${lesson}" is listed twice. Take one away.`);
      continue;
    }
    checkPlace(added, {module, known, content}, problems);
    const isThere = (file: string): boolean => files.has(`${folder}/${file}`);
    // The first language of the packages leads: what lacks another one is shown in this.
    const languages = [first, ...course.languages.filter((language) => language !== first)].filter(
      (language) => isThere(`${language}.md`),
    );
    for (const [file, what] of [
      ['lesson.yaml', 'blocks'],
      [`${first}.md`, `words in "${first}"`],
    ] as const)
      if (!isThere(file))
        problems.add(
          added.place('id'),
          'file-missing',
          `The lesson "${lesson}" has no ${what}. Write ${folder}/${file} as packaging/profiles/README.md shows.`,
        );
    // Without these there is nothing to compile, and that is said above.
    if (isThere('lesson.yaml') && languages.length > 0)
      lessons.push({id: lesson, folder, pictures: picturesFolder(id), after, countsForCompletion, languages});
  }
  return lessons;
}

function checkPlace(
  {after, place}: AddedLesson,
  {
    module,
    known,
    content,
  }: {readonly module: string; readonly known: readonly string[]; readonly content: Content},
  problems: Problems,
): void {
  if (!known.includes(after)) {
    problems.add(
      place('after'),
      'target-unknown',
      `"${module}" has no lesson "${after}".${didYouMean(after, known)} Lessons: ${known.join(', ')}.`,
    );
    return;
  }
  const before = YamlFile.readFrom(content, `modules/${module}/${after}/lesson.yaml`, new Problems());
  if (before?.valueAt(['kind']) === 'quiz')
    problems.add(
      place('after'),
      'own-lesson',
      `"${after}" is the test that ends "${module}". Let the lesson stand before it: behind ${known.filter((lesson) => lesson !== after).join(', ') || 'a lesson of another module'}.`,
    );
}

/** A draft as buttons of the page change it. */
import {parse, stringify} from 'yaml';
import {OwnLessonsDesk} from '../../../packaging/core/own-lessons-desk.ts';
import {CourseContent} from '../../../packaging/package/course-content.ts';
import {lessonsFolder} from '../../../packaging/profile/lessons/lessons-place.ts';
import type {OwnLessonChange} from '../../../src/domain/exchange/own-lessons.ts';
import type {PackageDraft} from '../../../src/domain/exchange/package-draft.ts';
import {tinyCourse} from '../content/tiny-course.ts';

export const parts = {content: tinyCourse, tokensCss: ''};
export const desk = new OwnLessonsDesk(() => Promise.resolve(parts));
export const folder = lessonsFolder('paraugi');
export const empty: PackageDraft = {id: 'paraugi', yaml: 'name: {lv: Paraugu novads}\n', files: new Map()};

export async function after(
  draft: PackageDraft,
  ...changes: readonly OwnLessonChange[]
): Promise<PackageDraft> {
  let last = draft;
  for (const change of changes) {
    const {lessons, files} = await desk.changeLessons(last, change);
    const encoder = new TextEncoder();
    last = {
      id: 'paraugi',
      yaml: stringify({name: {lv: 'Paraugu novads'}, ...(Object.keys(lessons).length > 0 && {lessons})}),
      files: new Map(Object.entries(files).map(([path, text]) => [folder + path, encoder.encode(text)])),
    };
  }
  return last;
}

export const problemsOf = ({id, yaml, files}: PackageDraft) => {
  const course = new CourseContent(
    {content: tinyCourse, profile: {id, text: yaml, files, tokensCss: ''}},
    new Map(),
  );
  return [...course.profileProblems, ...course.everything.problems].map(({message}) => message);
};
export const textOf = ({files}: PackageDraft, path: string) =>
  new TextDecoder().decode(files.get(folder + path));
export const recorded = (draft: PackageDraft) =>
  Object.entries((parse(textOf(draft, 'doors/tracking.yaml')) ?? {}) as Record<string, {owner: string}>);

export const add: OwnLessonChange = {type: 'add', module: 'doors', after: 'handle', language: 'lv'};
export const place = {module: 'doors', lesson: 'own-1'};

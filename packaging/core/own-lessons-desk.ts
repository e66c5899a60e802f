/** Answers what a page asks that adds lessons to the course. Compiles one module, for the widths of answers. */
import {isMap, parseDocument} from 'yaml';
import type {
  ChangedLessons,
  OwnLessonChange,
  OwnLessonMaker,
  OwnLessonView,
} from '../../src/domain/exchange/own-lessons.ts';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {compileCourse} from '../content/compile/compile-course.ts';
import {readDrawing} from '../content/drawings/read-drawing.ts';
import {Problems} from '../content/problems.ts';
import type {OwnLessons} from '../content/read/own-lessons.ts';
import {readCourse} from '../content/read/read-course.ts';
import {readModule} from '../content/read/read-module.ts';
import {recordComment} from '../content/writing/skeleton-texts.ts';
import {editLessons} from '../profile/lessons/edit-lessons.ts';
import {recordOf, type EditedLessons} from '../profile/lessons/edited-lessons.ts';
import {lessonsFolder, ownRecordFile} from '../profile/lessons/lessons-place.ts';
import {listedLessons} from '../profile/lessons/listed-lessons.ts';
import {profileSetting} from '../profile/profile-setting.ts';
import {writtenOf} from './draft-course.ts';
import {placesIn, viewOf} from './own-lesson-view.ts';
import type {Parts} from './parts.ts';

type Written = Pick<Parts, 'content' | 'tokensCss'>;

export class OwnLessonsDesk implements OwnLessonMaker {
  readonly #parts: () => Promise<Written>;

  constructor(parts: () => Promise<Written>) {
    this.#parts = parts;
  }

  async lessonPlaces(): ReturnType<OwnLessonMaker['lessonPlaces']> {
    const {content} = await this.#parts();
    const {modules} = readCourse(content, {scope: 'course'}, new Problems());
    return modules
      .map(({id, lessons}) => ({module: id, places: placesIn(lessons, content)}))
      .filter(({places}) => places.length > 0);
  }

  async addedLessons(draft: PackageDraft): Promise<readonly OwnLessonView[]> {
    const {content, lessons} = await this.#setting(draft);
    // Asked at each rest of somebody who types: only what has own lessons is read.
    return [...lessons].flatMap(([id, own]) => {
      const module = readModule(content, id, {number: 0, passMark: 0, own}, new Problems());
      return module.lessons.flatMap((lesson) => viewOf(lesson, module, content));
    });
  }

  isDrawing(svg: string): Promise<boolean> {
    const place = {file: 'drawing.svg', line: 1};
    const problems = new Problems();
    readDrawing({...place, svg, figure: 'drawing', labels: new Map(), spots: [], place}, problems);
    return Promise.resolve(problems.sorted().length === 0);
  }

  async changeLessons(draft: PackageDraft, change: OwnLessonChange): Promise<ChangedLessons> {
    const {module} = change;
    const before = editedOf(draft);
    const after = editLessons(before, change);
    const lines = await this.#unrecorded(draftWith(draft, after), module);
    const recorded = after.files[recordOf(module)] ?? recordComment;
    const record =
      lines.length === 0 ? {} : {[recordOf(module)]: `${[recorded.trimEnd(), ...lines].join('\n')}\n`};
    const known = new Set((before.lessons[module] ?? []).map(({id}) => id));
    const added = (after.lessons[module] ?? []).find(({id}) => !known.has(id));
    return {
      lessons: Object.fromEntries(
        Object.entries(after.lessons).map(([id, listed]) => [id, listed.map((lesson) => ({...lesson}))]),
      ),
      files: {...after.files, ...record},
      ...(added && {added: {module, lesson: added.id}}),
    };
  }

  /** The lines that the record of a module's own lessons lacks. */
  async #unrecorded(draft: PackageDraft, scope: string): Promise<readonly string[]> {
    const {content, own} = await this.#setting(draft);
    const {unrecorded} = compileCourse(content, {scope, films: false, ...own});
    return unrecorded.get(ownRecordFile(draft.id, scope)) ?? [];
  }

  async #setting(draft: PackageDraft) {
    const {content: authored, profile} = writtenOf(draft, await this.#parts());
    const {content, own} = profileSetting(profile, authored);
    const lessons: OwnLessons = own.lessons ?? new Map();
    return {content, own, lessons};
  }
}

/** What stands in a draft; what cannot be read of its list is left out, and told by the check. */
function editedOf({id, yaml, files}: PackageDraft): EditedLessons {
  const folder = lessonsFolder(id);
  const decoder = new TextDecoder();
  const own = [...files].flatMap(([path, bytes]) =>
    path.startsWith(folder) ? [[path.slice(folder.length), decoder.decode(bytes)] as const] : [],
  );
  return {lessons: listedLessons(yaml), files: Object.fromEntries(own)};
}

function draftWith({id, yaml, files}: PackageDraft, {lessons, files: own}: EditedLessons): PackageDraft {
  const folder = lessonsFolder(id);
  const encoder = new TextEncoder();
  const document = parseDocument(yaml);
  if (isMap(document.contents)) document.set('lessons', lessons);
  return {
    id,
    yaml: document.toString(),
    files: new Map([
      ...[...files].filter(([path]) => !path.startsWith(folder)),
      ...Object.entries(own).map(([path, text]) => [folder + path, encoder.encode(text)] as const),
    ]),
  };
}

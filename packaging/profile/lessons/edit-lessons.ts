/** Changes of own lessons as somebody makes them by buttons: files and numbers follow. Words alone are edited as they are. */
import {stringify} from 'yaml';
import {isOwnLesson} from '../../../src/domain/course/own-lesson.ts';
import type {OwnLessonChange, OwnLessonPlace} from '../../../src/domain/exchange/own-lessons.ts';
import {withThoseBehind} from '../../content/read/own-lessons.ts';
import {
  firstFree,
  folderOf,
  numbers,
  partNames,
  recordOf,
  wordsFiles,
  type EditedLessons,
  type ListedLesson,
} from './edited-lessons.ts';
import {LessonEdit} from './edit-parts.ts';
import {headWords, newPart} from './lesson-template.ts';

/** What a change makes of them. New numbers still lack their lines in the record, whose widths only the compiler knows. */
export function editLessons(before: EditedLessons, change: OwnLessonChange): EditedLessons {
  // Behind a lesson that was taken away a moment ago, while the page still offered it: nothing happens.
  if ('after' in change && isGone(before, change)) return before;
  switch (change.type) {
    case 'add':
      return added(before, change);
    case 'remove':
      return removed(before, change);
    case 'move':
      return moved(before, change);
    case 'count':
      return listedAs(before, change, ({id, after}) => ({
        id,
        after,
        ...(change.countsForCompletion && {countsForCompletion: true}),
      }));
    case 'add-language':
      return withLanguage(before, change);
    default:
      return new LessonEdit(before, change).edited(change);
  }
}

const isGone = (
  {lessons}: EditedLessons,
  {module, after}: {readonly module: string; readonly after: string},
) => isOwnLesson(after) && !(lessons[module] ?? []).some(({id}) => id === after);

function added(
  before: EditedLessons,
  {module, after, language}: OwnLessonChange & {type: 'add'},
): EditedLessons {
  const listed = before.lessons[module] ?? [];
  const record = before.files[recordOf(module)] ?? '';
  // An id that was in the record is that of a lesson that somebody may have done.
  const isTaken = (id: string) =>
    listed.some((lesson) => lesson.id === id) || new RegExp(`owner: ${id}(?:/|\\})`).test(record);
  const lesson = firstFree('own', isTaken);
  const place = {module, lesson};
  const number = numbers(before, module);
  const parts = (['prose', 'choice', 'scenario'] as const).map((kind) =>
    newPart(kind, {...place, part: `${partNames[kind]}-1`}, number),
  );
  const logic = {kind: 'lesson', tracking: number(), minutes: 3, blocks: parts.map((part) => part.logic)};
  const words = [headWords(language), ...parts.map((part) => part.words(language))].join('\n');
  return {
    lessons: {...before.lessons, [module]: [...listed, {id: lesson, after}]},
    files: {
      ...before.files,
      [`${folderOf(place)}lesson.yaml`]: stringify(logic),
      [`${folderOf(place)}${language}.md`]: words,
    },
  };
}

/** The record stays, so that no number comes again. What stood behind the lesson stands where it stood. */
function removed(before: EditedLessons, place: OwnLessonPlace): EditedLessons {
  const {lessons, files} = before;
  const listed = lessons[place.module] ?? [];
  const gone = listed.find(({id}) => id === place.lesson);
  if (!gone) return before;
  const rest = listed
    .filter(({id}) => id !== place.lesson)
    .map((lesson) => (lesson.after === gone.id ? {...lesson, after: gone.after} : lesson));
  const others = Object.entries(lessons).filter(([module]) => module !== place.module);
  return {
    lessons: Object.fromEntries(rest.length === 0 ? others : [...others, [place.module, rest]]),
    files: Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(folderOf(place)))),
  };
}

/** Put last, so that behind one lesson what was moved there stands behind what was there. What stands behind it moves along: each is listed after the one that it names. */
function moved(before: EditedLessons, place: OwnLessonPlace & {readonly after: string}): EditedLessons {
  const {module, lesson, after} = place;
  const moving = withThoseBehind(lesson, before.lessons[module] ?? []);
  if (moving.has(after)) return before;
  const {lessons, files} = listedAs(before, place, (listed) => ({...listed, after}));
  const listed = lessons[module] ?? [];
  const order = [...listed.filter(({id}) => !moving.has(id)), ...listed.filter(({id}) => moving.has(id))];
  return {lessons: {...lessons, [module]: order}, files};
}

function listedAs(
  {lessons, files}: EditedLessons,
  {module, lesson}: OwnLessonPlace,
  change: (listed: ListedLesson) => ListedLesson,
): EditedLessons {
  const listed = (lessons[module] ?? []).map((each) => (each.id === lesson ? change(each) : each));
  return {lessons: {...lessons, [module]: listed}, files};
}

/** To be translated where it stands: the words of the language that it has. */
function withLanguage(
  before: EditedLessons,
  {language, ...place}: OwnLessonPlace & {readonly language: string},
): EditedLessons {
  const path = `${folderOf(place)}${language}.md`;
  const [, words = ''] = wordsFiles(before, place)[0] ?? [];
  return {...before, files: {[path]: words, ...before.files}};
}

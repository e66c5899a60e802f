/** Own lessons of a draft, with a worker that answers as it is told. */
import type {LessonPlace} from '../../src/domain/exchange/lesson-words.ts';
import type {ChangedLessons, OwnLessonChange, OwnLessonMaker} from '../../src/domain/exchange/own-lessons.ts';
import type {Draft} from '../../src/make/draft/draft.ts';
import {AddedLessons} from '../../src/make/texts/added/added-lessons.ts';
import type {readPictureFile} from '../../src/make/texts/added/picture-file.ts';
import {textsHost} from './texts-host.ts';

export const place = {module: 'definitions', lesson: 'own-1'};
export const words: LessonPlace = {...place, language: 'lv'};
export const add: OwnLessonChange = {type: 'add', module: 'definitions', after: 'forms', language: 'lv'};
export const withOne: ChangedLessons = {
  lessons: {definitions: [{id: 'own-1', after: 'forms'}]},
  files: {'definitions/own-1/lv.md': 'A', 'definitions/tracking.yaml': '257: {}\n'},
  added: place,
};
export const without: ChangedLessons = {
  lessons: {},
  files: {'definitions/tracking.yaml': '257: {}\n258: {}\n'},
};

/** An answer that is another one for each draft. */
export type Answer = ChangedLessons | ((draft: Draft) => Promise<ChangedLessons>);

export function lessonsWith(...answers: readonly Answer[]) {
  return lessonsReading(() => Promise.resolve('picture-kind'), ...answers);
}

/** @param readPicture in the place of the page's canvas */
export function lessonsReading(readPicture: typeof readPictureFile, ...answers: readonly Answer[]) {
  const {host, take, draft, texts} = textsHost();
  const opened: LessonPlace[] = [];
  const left = [...answers];
  const maker: OwnLessonMaker = {
    addedLessons: () => Promise.resolve([]),
    lessonPlaces: () => Promise.resolve([]),
    isDrawing: () => Promise.resolve(true),
    changeLessons: async () => {
      const answer = left.shift() ?? without;
      // As the worker does it: of the draft as it was when it was asked.
      return typeof answer === 'function' ? answer(draft()) : answer;
    },
  };
  const added = new AddedLessons(
    maker,
    host,
    {
      packed: () => Promise.resolve({id: 'paraugi', yaml: '', files: new Map()}),
      settle: () => Promise.resolve(),
      open: (opening) => {
        opened.push(opening);
        return Promise.resolve();
      },
    },
    readPicture,
  );
  return {added, opened, take, draft, texts};
}

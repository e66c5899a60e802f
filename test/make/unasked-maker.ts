import type {PackageMaker} from '../../src/domain/exchange/package-making.ts';

const unasked = () => Promise.reject(new Error('not asked here'));

/** A maker that refuses whatever it is asked: a test puts in its place what it is about. */
export const unaskedMaker: PackageMaker = {
  choices: unasked,
  check: unasked,
  make: unasked,
  contents: unasked,
  changesSince: unasked,
  checkable: unasked,
  profileText: unasked,
  profileValues: unasked,
  accent: unasked,
  lessons: unasked,
  ownLessons: unasked,
  words: unasked,
  edit: unasked,
  lessonPage: unasked,
  addedLessons: unasked,
  lessonPlaces: unasked,
  isDrawing: unasked,
  changeLessons: unasked,
  translation: unasked,
  unitsToTranslate: unasked,
  translateUnit: unasked,
  exportTranslation: unasked,
  bringTranslation: unasked,
  translatedFiles: unasked,
  onProgress: undefined,
  stop: () => undefined,
};

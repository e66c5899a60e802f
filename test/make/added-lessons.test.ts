import {describe, expect, it} from 'vitest';
import type {LessonPlace} from '../../src/domain/exchange/lesson-words.ts';
import type {ChangedLessons, OwnLessonChange, OwnLessonMaker} from '../../src/domain/exchange/own-lessons.ts';
import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';
import {AddedLessons} from '../../src/make/texts/added-lessons.ts';
import type {TextsView} from '../../src/make/texts/texts-view.ts';

const place = {module: 'definitions', lesson: 'own-1'};
const words: LessonPlace = {...place, language: 'lv'};
const add: OwnLessonChange = {type: 'add', module: 'definitions', after: 'forms', language: 'lv'};
const withOne: ChangedLessons = {
  lessons: {definitions: [{id: 'own-1', after: 'forms'}]},
  files: {'definitions/own-1/lv.md': 'A', 'definitions/tracking.yaml': '257: {}\n'},
  added: place,
};
const without: ChangedLessons = {lessons: {}, files: {'definitions/tracking.yaml': '257: {}\n258: {}\n'}};

function lessonsWith(...answers: readonly ChangedLessons[]) {
  let draft: Draft = emptyDraft;
  let texts: TextsView | undefined;
  const opened: LessonPlace[] = [];
  const left = [...answers];
  const maker: OwnLessonMaker = {
    addedLessons: () => Promise.resolve([]),
    lessonPlaces: () => Promise.resolve([]),
    changeLessons: () => Promise.resolve(left.shift() ?? without),
  };
  const added = new AddedLessons(
    maker,
    {
      get view() {
        return {draft, ...(texts && {texts})};
      },
      showTexts: (view) => (texts = view),
      change: (change) => {
        draft = {...draft, ...change};
        return Promise.resolve();
      },
      ask: (talk) => talk(),
    },
    {
      packed: () => Promise.resolve({id: 'paraugi', yaml: '', files: new Map()}),
      settle: () => Promise.resolve(),
      open: (opening) => {
        opened.push(opening);
        return Promise.resolve();
      },
    },
  );
  return {added, opened, draft: () => draft, texts: () => texts};
}

describe('a change of own lessons', () => {
  it('goes into the draft; a lesson that is added is opened', async () => {
    const {added, opened, draft, texts} = lessonsWith(withOne);
    await added.change(add);
    expect(draft().lessons).toEqual(withOne.lessons);
    expect(draft().lessonFiles).toEqual(withOne.files);
    expect(opened).toEqual([words]);
    expect(texts()?.undo).toEqual({what: 'add'});
  });

  it('can be undone, and its numbers are never given again', async () => {
    const {added, draft, texts} = lessonsWith(withOne, without);
    await added.change(add);
    await added.change({...place, type: 'remove'});
    expect(draft().lessons).toEqual({});
    await added.undo();
    expect(draft().lessons).toEqual(withOne.lessons);
    expect(draft().lessonFiles).toEqual({...withOne.files, ...without.files});
    expect(texts()?.undo).toBeUndefined();
    await added.undo();
    expect(draft().lessons).toEqual(withOne.lessons);
  });

  it('takes no words away that were typed since', async () => {
    const other: LessonPlace = {...words, lesson: 'own-2'};
    const both = {...withOne, files: {...withOne.files, 'definitions/own-2/lv.md': 'B'}};
    const {added, draft} = lessonsWith(both, withOne);
    await added.change(add);
    await added.change({...place, type: 'count', countsForCompletion: true});
    await added.keepWords(other, 'Typed');
    await added.undo();
    expect(draft().lessonFiles['definitions/own-2/lv.md']).toBe('Typed');
  });

  it('of the lesson in which one goes on typing stays', async () => {
    const {added, draft, texts} = lessonsWith(withOne);
    await added.change(add);
    await added.keepWords(words, 'Typed');
    expect(texts()?.undo).toBeUndefined();
    await added.undo();
    expect(draft().lessonFiles['definitions/own-1/lv.md']).toBe('Typed');
  });
});

import {describe, expect, it} from 'vitest';
import type {LessonPlace} from '../../src/domain/exchange/lesson-words.ts';
import type {OwnLessonChange} from '../../src/domain/exchange/own-lessons.ts';
import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';
import {add, lessonsWith, place, withOne, without, words, type Answer} from './lessons-with.ts';

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
    const counted = {definitions: [{id: 'own-1', after: 'forms', countsForCompletion: true}]};
    const {added, draft} = lessonsWith(both, {...both, lessons: counted});
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

describe('what is done while the worker answers', () => {
  const file = 'definitions/own-1/lv.md';
  const count: OwnLessonChange = {...place, type: 'count', countsForCompletion: true};
  const noted = (mark: string) => (draft: Draft) => {
    const {lessonFiles} = draft;
    return Promise.resolve({
      ...withOne,
      files: {...lessonFiles, [file]: `${lessonFiles[file] ?? ''}${mark}`},
    });
  };

  it('is done on what the press before has left', async () => {
    const {added, draft} = lessonsWith(withOne, noted('1'), noted('2'));
    await added.change(add);
    await Promise.all([added.change(count), added.change(count)]);
    expect(draft().lessonFiles[file]).toBe('A12');
  });

  it('is undone after what was pressed before', async () => {
    const {added, draft} = lessonsWith(withOne, noted('1'));
    await added.change(add);
    await Promise.all([added.change(count), added.undo()]);
    expect(draft().lessonFiles[file]).toBe('A');
    expect(draft().lessons).toEqual(withOne.lessons);
  });

  it('takes no typed words away: the change is made of them', async () => {
    const typing: Answer = (before) => {
      const answer = noted('1')(before);
      return added.keepWords(words, 'Typed').then(() => answer);
    };
    const {added, draft} = lessonsWith(withOne, typing, noted('1'));
    await added.change(add);
    await added.change(count);
    expect(draft().lessonFiles[file]).toBe('Typed1');
  });

  it('goes into no draft that was taken meanwhile', async () => {
    const other: Draft = {...emptyDraft, lessons: {}, lessonFiles: {}};
    const {added, draft, take} = lessonsWith(withOne, (before) => {
      take(other);
      return noted('1')(before);
    });
    await added.change(add);
    await added.change(count);
    expect(draft()).toBe(other);
  });

  it('keeps no words of a lesson that was taken away', async () => {
    const {added, draft} = lessonsWith(withOne, without);
    await added.change(add);
    await added.change({...place, type: 'remove'});
    await added.keepWords(words, 'Typed');
    expect(draft().lessonFiles).toEqual(without.files);
  });

  it('pressed twice leads back to before the first press', async () => {
    const {added, draft} = lessonsWith(withOne, without, without);
    await added.change(add);
    await Promise.all([1, 2].map(() => added.change({...place, type: 'remove'})));
    await added.undo();
    expect(draft().lessons).toEqual(withOne.lessons);
  });

  it('is done also after one that failed', async () => {
    const {added, draft} = lessonsWith(() => Promise.reject(new Error('no answer')), withOne);
    const failed = added.change(add);
    const next = added.change(add);
    await expect(failed).rejects.toThrow('no answer');
    await next;
    expect(draft().lessons).toEqual(withOne.lessons);
  });
});

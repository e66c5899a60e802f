import {describe, expect, it} from 'vitest';
import type {LessonPlace} from '../../src/domain/exchange/lesson-words.ts';
import type {ChangedLessons, OwnLessonChange, OwnLessonMaker} from '../../src/domain/exchange/own-lessons.ts';
import {emptyDraft, type Draft} from '../../src/make/draft/draft.ts';
import {AddedLessons} from '../../src/make/texts/added/added-lessons.ts';
import type {readPictureFile} from '../../src/make/texts/added/picture-file.ts';
import {emptyFilm} from '../../src/make/films/film-draft.ts';
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

/** An answer that is another one for each draft. */
type Answer = ChangedLessons | ((draft: Draft) => Promise<ChangedLessons>);

function lessonsWith(...answers: readonly Answer[]) {
  return lessonsReading(() => Promise.resolve('picture-kind'), ...answers);
}

/** @param readPicture in the place of the page's canvas */
function lessonsReading(readPicture: typeof readPictureFile, ...answers: readonly Answer[]) {
  let draft: Draft = emptyDraft;
  let texts: TextsView | undefined;
  const opened: LessonPlace[] = [];
  const left = [...answers];
  const maker: OwnLessonMaker = {
    addedLessons: () => Promise.resolve([]),
    lessonPlaces: () => Promise.resolve([]),
    isDrawing: () => Promise.resolve(true),
    changeLessons: async () => {
      const answer = left.shift() ?? without;
      // As the worker does it: of the draft as it was when it was asked.
      return typeof answer === 'function' ? answer(draft) : answer;
    },
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
    readPicture,
  );
  const take = (other: Draft) => (draft = other);
  return {added, opened, take, draft: () => draft, texts: () => texts};
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

describe('pictures and films of own lessons', () => {
  const part = {...place, part: 'figure-1'};
  const file = new File([], 'yard.jpg');
  const [name, slot] = ['definitions-own-1-figure-1.webp', 'own-definitions-own-1-film-1'];
  const withMedia: ChangedLessons = {
    ...withOne,
    files: {...withOne.files, 'definitions/own-1/lesson.yaml': `picture: ${name}\nslot: ${slot}\n`},
  };
  const bytes = (n: number) => Uint8Array.of(n);
  const reading = (...pictures: readonly Uint8Array[]) => {
    const left = [...pictures];
    return () => Promise.resolve({ending: 'webp', bytes: left.shift() ?? bytes(0)} as const);
  };

  it('a picture lies beside the profile, and another takes its place, until that is undone', async () => {
    const {added, draft, texts} = lessonsReading(reading(bytes(1), bytes(2)), withOne, withMedia, withMedia);
    await added.change(add);
    await added.bringPicture(part, file);
    expect(draft().lessonPictures).toEqual({[name]: bytes(1)});
    await added.bringPicture(part, file);
    expect(draft().lessonPictures).toEqual({[name]: bytes(2)});
    expect(texts()?.undo).toEqual({what: 'set-picture'});
    await added.undo();
    expect(draft().lessonPictures).toEqual({[name]: bytes(1)});
  });

  it('what is no picture is refused at its part, and changes nothing', async () => {
    const {added, draft, texts} = lessonsWith(withOne);
    await added.change(add);
    const before = draft();
    await added.bringPicture(part, file);
    expect(draft()).toBe(before);
    expect(texts()?.refusedPicture).toEqual({part, refusal: 'picture-kind'});
  });

  it('go with their lesson and come back with it; films of the course stay', async () => {
    const {added, draft, take} = lessonsReading(reading(bytes(1)), withMedia, withMedia, without);
    await added.change(add);
    await added.bringPicture(part, file);
    const film = {...emptyFilm, author: 'Dome'};
    take({...draft(), videos: {[slot]: film, 'be-aware': film}});
    await added.change({...place, type: 'remove'});
    expect(draft().lessonPictures).toEqual({});
    expect(Object.keys(draft().videos)).toEqual(['be-aware']);
    await added.undo();
    expect(draft().lessonPictures).toEqual({[name]: bytes(1)});
    expect(draft().videos).toEqual({[slot]: film, 'be-aware': film});
  });

  it('the part that a film was put into stays, and so does the film', async () => {
    const {added, draft, take, texts} = lessonsWith(withOne, withMedia);
    await added.change(add);
    await added.change({...place, type: 'add-part', kind: 'video'});
    expect(texts()?.undo).toEqual({what: 'add-part'});
    added.keepFilm('own-definitions-own-2-film-1');
    expect(texts()?.undo, 'of another lesson').toEqual({what: 'add-part'});
    const film = {...emptyFilm, author: 'Dome'};
    added.keepFilm(slot);
    take({...draft(), videos: {[slot]: film}});
    expect(texts()?.undo).toBeUndefined();
    await added.undo();
    expect(draft().videos).toEqual({[slot]: film});
    expect(draft().lessonFiles).toEqual(withMedia.files);
  });

  it.each([
    `blocks: [{"slot": "${slot}", "picture": "${name}"}]`,
    `slot:\n  ${slot}\npicture: >-\n  ${name}\n`,
    `picture: &yard ${name}\nslot: !!str '${slot}'\n`,
  ])('stay, however the lesson names them: %j', async (logic) => {
    const files = {...withOne.files, 'definitions/own-1/lesson.yaml': logic};
    const counted = {definitions: [{id: 'own-1', after: 'knock'}]};
    const {added, draft, take} = lessonsWith({...withOne, files}, {files, lessons: counted});
    await added.change(add);
    const media = {lessonPictures: {[name]: bytes(1)}, videos: {[slot]: emptyFilm}};
    take({...draft(), ...media, videos: {...media.videos, [`${slot}0`]: emptyFilm}});
    await added.change({...place, type: 'move', after: 'knock'});
    expect(draft()).toMatchObject(media);
    expect(Object.keys(draft().videos), 'a longer name is another one').toEqual([slot]);
  });

  it('what was said of a film since stays when something else is undone', async () => {
    const counted = {...withMedia, lessons: {definitions: [{id: 'own-1', after: 'knock'}]}};
    const {added, draft, take} = lessonsWith(withMedia, counted);
    await added.change(add);
    await added.change({...place, type: 'move', after: 'knock'});
    take({...draft(), videos: {[slot]: {...emptyFilm, author: 'Dome'}}});
    await added.undo();
    expect(draft().videos[slot]?.author).toBe('Dome');
    expect(draft().lessons).toEqual(withMedia.lessons);
  });
});

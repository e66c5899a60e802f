import {describe, expect, it} from 'vitest';
import type {ChangedLessons} from '../../src/domain/exchange/own-lessons.ts';
import {emptyFilm} from '../../src/make/films/film-draft.ts';
import {add, lessonsReading, lessonsWith, place, withOne, without} from './lessons-with.ts';

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

  it('a picture for which there is no room is refused at its part', async () => {
    const {added, draft, take, texts} = lessonsReading(reading(bytes(1)), withOne);
    await added.change(add);
    take({...draft(), videos: {'be-aware': {...emptyFilm, film: new Uint8Array(110_000_000)}}});
    await added.bringPicture(part, file);
    expect(texts()?.refusedPicture).toEqual({part, refusal: 'draft-large'});
    expect(draft().lessonPictures).toEqual({});
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

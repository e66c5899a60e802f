import {describe, expect, it} from 'vitest';
import {SoughtLesson} from '../../src/make/texts/sought-lesson.ts';

const place = (lesson: string, language = 'lv') => ({module: 'doors', lesson, language});
const add = {type: 'add', module: 'doors', after: 'bell', language: 'lv'} as const;

describe('a lesson that is opened by a button below the editor', () => {
  it('is found once, also where it was open already', () => {
    const sought = new SoughtLesson();
    sought.asked({type: 'open-lesson', place: place('own-1')}, place('own-1'));
    expect(sought.isFound(place('bell'))).toBe(false);
    expect(sought.isFound(place('own-1', 'ru'))).toBe(false);
    expect([sought.isFound(place('own-1')), sought.isFound(place('own-1'))]).toEqual([true, false]);
  });

  it('that is added is another one than was open before', () => {
    const sought = new SoughtLesson();
    sought.asked({type: 'change-lessons', change: add}, place('own-1'));
    expect(sought.isFound(place('own-1'))).toBe(false);
    expect(sought.isFound(place('own-2'))).toBe(true);
    sought.asked({type: 'change-lessons', change: add}, undefined);
    expect(sought.isFound(place('own-1'))).toBe(true);
  });

  it('is none where something else was changed', () => {
    const sought = new SoughtLesson();
    sought.asked({type: 'open-lesson', place: place('own-1')}, undefined);
    sought.asked(
      {type: 'change-lessons', change: {type: 'remove', module: 'doors', lesson: 'own-1'}},
      undefined,
    );
    expect(sought.isFound(place('own-1'))).toBe(false);
  });
});

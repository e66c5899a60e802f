import {describe, expect, it} from 'vitest';
import {languageFor} from '../../src/domain/course/language-choice.ts';

const offered = ['lv', 'en', 'ru'];

describe('the language in which a course begins', () => {
  it.each([
    ['what the learner chose stays, whatever the LMS says', {kept: 'en', lms: 'ru', browser: ['lv']}, 'en'],
    ['then the LMS decides', {lms: 'ru-LV', browser: ['en']}, 'ru'],
    ['as some LMSs write it', {lms: 'RU_ru'}, 'ru'],
    [
      'one that the package lacks is no choice',
      {kept: 'lt', lms: 'de', browser: ['et', 'ru-EE', 'en']},
      'ru',
    ],
    ['then the browser', {lms: '', browser: ['ru']}, 'ru'],
    ['a browser that knows the first language, too, gets that', {browser: ['en-US', 'en', 'lv']}, 'lv'],
    ['nobody says anything', {}, 'lv'],
    ['nobody says anything that helps', {browser: ['pl']}, 'lv'],
  ])('%s', (_, wishes, language) => expect(languageFor(offered, wishes)).toBe(language));
});

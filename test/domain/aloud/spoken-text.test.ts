import {describe, expect, it} from 'vitest';
import {spokenText as said} from '../../../src/domain/aloud/spoken-text.ts';
import {speechEn} from '../../../src/locales/en/speech.ts';
import {speechLv} from '../../../src/locales/lv/speech.ts';
import {speechRu} from '../../../src/locales/ru/speech.ts';

const speeches: Readonly<Record<string, typeof speechLv>> = {lv: speechLv, en: speechEn, ru: speechRu};
const spokenText = (text: string, language: string) => said(text, speeches[language] ?? speechLv);

describe('what is said of a text', () => {
  it.each([
    {language: 'lv', text: 'Zvaniet 112 vai 110.', said: 'Zvaniet 1 1 2 vai 1 1 0.'},
    {language: 'lv', text: 'Zvaniet 116006, katru dienu.', said: 'Zvaniet 1 1 6, 0 0 6, katru dienu.'},
    {language: 'lv', text: 'Tālrunis 116 111', said: 'Tālrunis 1 1 6, 1 1 1'},
    {language: 'en', text: 'Call +371 28612120.', said: 'Call + 3 7 1, 2 8, 6 1, 2 1, 2 0.'},
    {language: 'ru', text: '+371 26 33 77 11', said: '+ 3 7 1, 2 6, 3 3, 7 7, 1 1'},
    {language: 'ru', text: 'Звоните 112 или 110', said: 'Звоните 1 1 2 или 1 1 0'},
  ])('telephone numbers digit by digit, in groups: $text', ({language, text, said}) => {
    expect(spokenText(text, language)).toBe(said);
  });

  it.each([
    {language: 'lv', text: 'Policija identificēja 110 cietušos.'},
    {language: 'en', text: 'In 2024, 110 people came.'},
    {language: 'lv', text: 'Tie ir 20 000 000 eiro.'},
    {language: 'lv', text: 'Samaksa ir 2 800 EUR par 30 dienām.'},
  ])('no number that counts: $text', ({language, text}) => {
    expect(spokenText(text, language)).toBe(text);
  });

  it.each([
    {language: 'lv', text: 'Krimināllikuma 154.¹ pants', said: 'Krimināllikuma 154. ar indeksu 1 pants'},
    {language: 'en', text: 'Section 154.² of it', said: 'Section 154. index 2 of it'},
    {language: 'ru', text: 'статья 285.² закона', said: 'статья 285. с индексом 2 закона'},
    {language: 'lv', text: '§ 5', said: 'paragrāfs 5'},
    {language: 'en', text: '§ 5', said: 'section 5'},
    {language: 'ru', text: '§ 5 и № 344', said: 'параграф 5 и номер 344'},
    {language: 'ru', text: 'приложение №5', said: 'приложение номер 5'},
    {language: 'lv', text: 'Noteikumi Nr.\u00a0344', said: 'Noteikumi numurs 344'},
    {language: 'en', text: 'Regulation No.\u00a0344', said: 'Regulation number 344'},
    {language: 'lv', text: 'plkst. 9 u.\u00a0c.', said: 'pulksten 9 un citi'},
    {language: 'ru', text: 'т.\u00a0е. сегодня и т.\u00a0д.', said: 'то есть сегодня и так далее'},
  ])('signs and what is written short as words: $text', ({language, text, said}) => {
    expect(spokenText(text, language)).toBe(said);
  });

  it('no addresses of the web, signs of layout or spaces that are only drawn', () => {
    expect(spokenText('Skat. https://www.likumi.lv/ta/id/1?x=2 un  vārds\u2060,\n a · b', 'lv')).toBe(
      'Skat. likumi.lv un vārds, a, b',
    );
  });
});

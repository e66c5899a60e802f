import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sentenceBreaks} from '../../../src/languages/sentence-breaks.ts';
import {speechEn} from '../../../src/locales/en/speech.ts';
import {speechLv} from '../../../src/locales/lv/speech.ts';
import {speechRu} from '../../../src/locales/ru/speech.ts';
import {byMarks, sentencesOf} from '../../../src/domain/aloud/sentences.ts';

const speeches = {lv: speechLv, en: speechEn, ru: speechRu};

const read = (
  text: string,
  language: keyof typeof speeches = 'lv',
  breaks = sentenceBreaks(text, language),
) => sentencesOf(text, {breaks, goesOn: speeches[language].goesOn}).map(({from, to}) => text.slice(from, to));

describe.each([{how: 'by the browser'}, {how: 'by marks alone'}])('sentences $how', ({how}) => {
  const split = (text: string, language: keyof typeof speeches = 'lv') =>
    how === 'by marks alone'
      ? sentencesOf(text, {breaks: undefined, goesOn: speeches[language].goesOn}).map(({from, to}) =>
          text.slice(from, to),
        )
      : read(text, language);

  it.each([
    {
      text: 'Trīs iestādes. Vai tām var būt kas kopīgs?',
      parts: ['Trīs iestādes.', 'Vai tām var būt kas kopīgs?'],
    },
    {text: 'Viņa teica: „Nē!” Tad aizgāja.', parts: ['Viņa teica: „Nē!”', 'Tad aizgāja.']},
    {text: 'Darbs sākās 2017. gada maijā.', parts: ['Darbs sākās 2017. gada maijā.']},
    {text: 'Noteikumi Nr. 344 nosaka kārtību.', parts: ['Noteikumi Nr. 344 nosaka kārtību.']},
    {text: 'Raksta A. Kalniņa. Atbild M. Ozols.', parts: ['Raksta A. Kalniņa.', 'Atbild M. Ozols.']},
    {text: 'Krimināllikuma 154.¹ pants. Sods.', parts: ['Krimināllikuma 154.¹ pants.', 'Sods.']},
    {text: '  \n Viens.\n\n  Divi. \n', parts: ['Viens.', 'Divi.']},
    {text: ' – … ', parts: []},
  ])('of "$text"', ({text, parts}) => {
    expect(split(text)).toEqual(parts);
  });

  it('in English and Russian', () => {
    expect(split('Regulation No. 344 applies. It is short.', 'en')).toEqual([
      'Regulation No. 344 applies.',
      'It is short.',
    ]);
    expect(split('Звоните 116006. Это бесплатно.', 'ru')).toEqual(['Звоните 116006.', 'Это бесплатно.']);
  });
});

describe('a sentence that is too long for some browsers', () => {
  const long = `${'Viņa strādāja no agra rīta līdz vēlai naktij, '.repeat(12)}un neviens nejautāja.`;

  it('is said in parts that end where one breathes', () => {
    const parts = read(long);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/,$/);
    expect(Math.max(...parts.map(({length}) => length))).toBeLessThanOrEqual(240);
  });

  it('loses no word, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zāšž0-9]{1,300}$/);
    const texts = fc.array(fc.tuple(word, fc.constantFrom(' ', '. ', ', ', '? ', '.\n')), {maxLength: 60});
    fc.assert(
      fc.property(texts, (pairs) => {
        const text = pairs.flat().join('');
        const letters = (some: string) => some.replaceAll(/[^a-zāšž0-9]/g, '');
        expect(letters(read(text).join(''))).toBe(letters(text));
        expect(
          letters(
            byMarks(text)
              .map(({from, to}) => text.slice(from, to))
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {firstLanguage} from '../../../src/languages/codes.ts';
import {sentencesOf, wordsOf} from '../../../packaging/content/checks/sentences.ts';

describe('a sentence', () => {
  it.each([
    [
      'ends at a full stop, a question and an exclamation',
      'Viens. Divi? Trīs!',
      ['Viens.', 'Divi?', 'Trīs!'],
    ],
    [
      'goes on after an ordinal number',
      'Kopš 2019. gada 16. jūlija tā ir.',
      ['Kopš 2019. gada 16. jūlija tā ir.'],
    ],
    [
      'goes on after a short form',
      'MK noteikumi Nr. 344 un Krimināllikums, u. c. Likumi.',
      ['MK noteikumi Nr. 344 un Krimināllikums, u. c. Likumi.'],
    ],
    ['goes on after an initial', 'To rakstīja V. Kalote.', ['To rakstīja V. Kalote.']],
    ['may begin with a number', 'Tā bija. 2020. gadā mainījās.', ['Tā bija.', '2020. gadā mainījās.']],
    ['ends inside quotation marks', '„Nāc!” Viņa gāja.', ['„Nāc!”', 'Viņa gāja.']],
    ['may begin with quotation marks', 'Viņš teica. „Nē.”', ['Viņš teica.', '„Nē.”']],
    ['needs no full stop', 'savervēšana', ['savervēšana']],
  ])('%s', (_, text, sentences) => expect(sentencesOf(text, firstLanguage)).toEqual(sentences));

  it('is cut out of a text without losing a word', () => {
    const parts = fc.constantFrom('Viens', 'divi', '2019.', '.', '! ', '? ', 'Nr.', '„', '”', ' ', 'A', '…');
    fc.assert(
      fc.property(fc.array(parts), (all) => {
        const text = all.join('');
        expect(sentencesOf(text, firstLanguage).join('').replaceAll(/\s/g, '')).toBe(
          text.replaceAll(/\s/g, ''),
        );
      }),
    );
  });
});

it.each([
  ['hyphens and decimals belong to a word', 'e-pasts maksā 2,5 eiro', 4],
  ['dashes and quotation marks are no words', 'tas – „tā” … jā', 3],
  ['an empty text has none', '', 0],
])('%s', (_, text, count) => expect(wordsOf(text)).toHaveLength(count));

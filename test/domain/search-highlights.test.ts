import {describe, expect, it} from 'vitest';
import {highlighted, lineAround} from '../../src/domain/pages/search-highlights.ts';
import {stemIn} from '../../src/languages/stems/stems.ts';

const lv = stemIn('lv');

const hits = (text: string, query: string) =>
  highlighted(text, query, lv)
    .filter(({isHit}) => isHit)
    .map((piece) => piece.text);

describe('highlighted', () => {
  it.each([
    {query: 'piekrišana', marks: ['Piekrišanas'], why: 'another ending'},
    {query: 'piekrisana', marks: ['Piekrišanas'], why: 'no diacritics'},
    {query: 'līdzekļi piekrišana', marks: ['Piekrišanas', 'līdzekļu'], why: 'every word of the query'},
    {query: 'nozīme', marks: ['nozīme'], why: 'the word as it stands'},
    {query: 'cilvēks', marks: [], why: 'a word that is not there'},
    {query: '…', marks: [], why: 'no word at all'},
  ])('marks $marks for "$query" ($why)', ({query, marks}) =>
    expect(hits('Piekrišanas un līdzekļu nozīme', query)).toEqual(marks),
  );

  it('marks the number of a section whole, however it is typed, and no other one', () => {
    expect(hits('154.¹ un 154.² pants, 1. daļa', '154.1')).toEqual(['154.¹']);
    expect(hits('154.¹ un 154.² pants', '154²')).toEqual(['154.²']);
  });

  it('loses nothing of the text', () => {
    const text = '„Darbs” – 2 800 EUR, (tīrajā)!';
    expect(
      highlighted(text, 'darbs tīrs', lv)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('lineAround', () => {
  const line = (texts: readonly string[], query: string) =>
    lineAround(texts, query, lv)
      ?.map(({text}) => text)
      .join('');
  const long = `${'Vārdi pirms tā. '.repeat(20)}Pasi glabā pats cilvēks. ${'Vārdi pēc tā. '.repeat(20)}`;

  it('is a whole text that is short', () => {
    expect(line(['Cits.', 'Pasi glabā pats.'], 'pase')).toBe('Pasi glabā pats.');
  });

  it('cuts a long one around the word, between words, and says so', () => {
    expect(line([long], 'pase')).toMatch(/^… (?:\S+ ){1,12}Pasi glabā pats cilvēks\. .+\S …$/);
    expect(line([long], 'pase')?.length).toBeLessThan(140);
  });

  it('is the one with most of the words', () => {
    expect(line(['Pase ir te.', 'Pasi un algu tur citur.'], 'pase alga')).toBe('Pasi un algu tur citur.');
  });

  it('is none where no word is', () => expect(line(['Nekas.'], 'pase')).toBeUndefined());

  it('marks the words', () => {
    expect(lineAround(['Pasi glabā.'], 'pase', lv)?.find(({isHit}) => isHit)?.text).toBe('Pasi');
  });
});

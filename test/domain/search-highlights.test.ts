import {describe, expect, it} from 'vitest';
import {highlighted} from '../../src/domain/pages/search-highlights.ts';

const hits = (text: string, query: string) =>
  highlighted(text, query)
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

  it('loses nothing of the text', () => {
    const text = '„Darbs” – 2 800 EUR, (tīrajā)!';
    expect(
      highlighted(text, 'darbs tīrs')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

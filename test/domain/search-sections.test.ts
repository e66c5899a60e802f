import {describe, expect, it} from 'vitest';
import {search, stemsOf, type SearchIndex} from '../../src/domain/pages/search.ts';
import {stemIn} from '../../src/languages/stems/stems.ts';

const lv = stemIn('lv');

describe('a section of law', () => {
  const law: SearchIndex = (() => {
    const written = [
      'Sods ir 154.¹ pantā.',
      'Jēdziens ir 154.² pantā.',
      'Kopš 2024. gada 1. janvāra.',
      '15.03.2024',
    ];
    const stems: Record<string, string> = {};
    written.forEach((text, number) => {
      for (const stem of stemsOf(text, lv))
        stems[stem] =
          stem in stems ? `${stems[stem]} ${number - parseInt(stems[stem] ?? '', 36)}` : `${number}`;
    });
    return {places: written.map((title, number) => ({href: `#/${number}`, title})), stems};
  })();
  const found = (query: string) => search(law, query, lv).map(({href}) => href);

  it.each(['154¹', '154.¹', '154.1', '154.1.', '154.¹ pants', 'Krimināllikuma 154.1. pants'])(
    'is found as "%s", and no other section',
    (query) => expect(found(query)).toEqual(['#/0']),
  );

  it('is found by its number alone, with its neighbours', () => {
    expect(found('154')).toEqual(['#/0', '#/1']);
    expect(found('154.2')).toEqual(['#/1']);
    expect(found('154.3')).toEqual([]);
  });

  it('is not what a date is: its numbers are words of their own', () => {
    expect(found('2024')).toEqual(['#/2', '#/3']);
    expect(found('1')).toEqual(['#/2']);
  });
});

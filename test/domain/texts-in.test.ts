import {describe, expect, it} from 'vitest';
import {textsIn} from '../../src/domain/text/texts-in.ts';

describe('textsIn', () => {
  it('gives each paragraph as a line, without ids, keys and footnotes', () => {
    const block = {
      id: 'open-it',
      type: 'prose',
      title: 'Kā atvērt?',
      body: [
        ['p', 'Ar ', ['strong', 'rokturi'], '.', ['note', {n: '1'}]],
        ['ul', ['li', 'viens'], ['li', 'divi']],
      ],
    };
    expect(textsIn(block)).toEqual(['Kā atvērt?', 'Ar rokturi.', 'viens divi']);
  });

  it('takes text that stands beside formatted words as one line', () => {
    const card = {key: 'a', group: 'g', text: ['Karte ar ', ['em', 'vārdu'], ' tajā']};
    expect(textsIn(card)).toEqual(['Karte ar vārdu tajā']);
  });

  it('takes text without any formatting', () => {
    expect(textsIn({cards: [{key: 'a', text: ['Tikai vārdi']}]})).toEqual(['Tikai vārdi']);
  });

  it('passes over numbers, lists of keys and what is not there', () => {
    expect(textsIn({tracking: 3, roles: [1, 2], answer: ['a', 'b'], image: undefined, none: null})).toEqual(
      [],
    );
  });
});

import {describe, expect, it} from 'vitest';
import {decidedIn, decidedText, type DecidedWords} from '../../../src/domain/seminar/decided.ts';
import {seminarAfter, type SeminarState} from '../../../src/domain/seminar/seminar-state.ts';
import {advert, judge, partOf, room, story} from '../fixtures/seminar-parts.ts';

const words: DecidedWords = {
  decidedTitle: (agenda) => `Ko nolēmām: ${agenda}`,
  occasion: 'Kad un kur',
  handsOf: (hands, people) => (people === undefined ? String(hands) : `${hands} no ${people}`),
  triedFirst: (letters) => `Vispirms ${letters}`,
  wentOnWith: (letter) => `Tālāk ar ${letter}`,
  rightAnswer: (option) => `Pareizi: ${option}`,
  toMark: (letters) => `Jāatzīmē ${letters}`,
};

describe('what a room decided', () => {
  const state = room([
    {type: 'count', slide: 'myths/a', option: 'f', hands: 9},
    {type: 'count', slide: 'case/decision-d61', option: 'a', hands: 12},
    {type: 'choose', slide: 'case/decision-d61', option: 'a'},
    {type: 'note', part: 'hello', text: '  Tiekamies martā. '},
  ]);
  const parts = [partOf('hello'), judge, story, partOf('silent')];

  it('is every count, choice and note, and no part without one', () => {
    const decided = decidedIn(parts, state);
    expect(decided.map(({id}) => id)).toEqual(['hello', 'myths', 'case']);
    expect(decided[0]?.note).toBe('Tiekamies martā.');
    expect(decided[1]?.votes).toMatchObject([
      {
        question: 'Viss ir zināms.',
        options: [
          {text: 'A. Mīts', hands: 9},
          {text: 'B. Fakts', hands: undefined},
        ],
        right: 'A. Mīts',
      },
    ]);
    expect(decided[2]?.votes[0]).toMatchObject({wentOnWith: 'A', tried: [], right: undefined});
  });

  it('tells the hands apart from the way the story went, and the ways in their order', () => {
    const tries = (options: readonly string[]) =>
      room(options.map((option) => ({type: 'choose', slide: 'case/decision-d61', option})));
    const voteAfter = (seminar: SeminarState) => decidedIn([story], seminar)[0]?.votes[0];
    expect(voteAfter(tries(['b', 'a']))).toMatchObject({tried: ['B'], wentOnWith: 'A'});
    expect(voteAfter(tries(['b', 'a']))?.options.map(({hands}) => hands)).toEqual([undefined, undefined]);
    const reopened = seminarAfter(tries(['b']), {type: 'reopen', slide: 'case/decision-d61'});
    expect(voteAfter(reopened)).toMatchObject({tried: ['B'], wentOnWith: undefined});
  });

  it('is of passages which of them were to be marked', () => {
    const counted = room([{type: 'count', slide: 'advert/signs', option: 'b', hands: 22}]);
    expect(decidedIn([advert], counted)[0]?.votes).toMatchObject([
      {
        question: 'Kas te nav labi?',
        options: [{text: 'A. Alga'}, {text: 'B. „jā”'}],
        toMark: ['B'],
        right: undefined,
      },
    ]);
  });

  it('is a text to save', () => {
    const people = seminarAfter(state, {type: 'people', people: 25});
    const text = decidedText('Diena', '11. maijā, Liepājā', decidedIn(parts, people), words);
    expect(text.split('\r\n').slice(0, 11)).toEqual([
      ...['Ko nolēmām: Diena', 'Kad un kur: 11. maijā, Liepājā', '', 'Daļa hello', 'Tiekamies martā.', ''],
      ...[
        'Daļa myths',
        '- Viss ir zināms.',
        '    A. Mīts – 9 no 25',
        '    B. Fakts – –',
        '    Pareizi: A. Mīts',
      ],
    ]);
    expect(text).toContain('    Tālāk ar A');
  });

  it('is nothing where nobody did anything', () => {
    expect(decidedIn(parts, room())).toEqual([]);
  });
});

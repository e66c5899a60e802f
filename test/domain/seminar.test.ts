import {describe, expect, it} from 'vitest';
import {decidedIn, decidedText} from '../../src/domain/seminar/decided.ts';
import {
  beginSeminar,
  readSeminar,
  seminarAfter,
  writeSeminar,
  type SeminarAction,
  type SeminarState,
} from '../../src/domain/seminar/seminar-state.ts';
import {slidesOf, type LoadedPart} from '../../src/domain/seminar/slides.ts';
import {wallText} from '../../src/domain/seminar/wall-text.ts';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import {decision, scenario} from './fixtures/blocks.ts';

const room = (actions: readonly SeminarAction[] = []): SeminarState =>
  actions.reduce(seminarAfter, beginSeminar('short'));
const partOf = (id: string, block?: Block): LoadedPart => ({
  ...{id, title: `Daļa ${id}`, minutes: 5, text: [['p', 'Par ko runājam?']]},
  ...(block && {block}),
});
const keysOf = (parts: readonly LoadedPart[], state = room()) => slidesOf(parts, state).map(({key}) => key);

const first = decision(61, {a: 'good', b: 'poor'}, {next: 'd62'});
const last = decision(62, {a: 'good', b: 'poor'}, {next: 'end'});
const story = partOf('case', scenario([first, last]));
const judge = partOf('myths', {
  ...{type: 'judge', id: 'myths', title: 'Mīts vai fakts?', body: [], tracking: 1, required: false},
  labels: {false: 'Mīts', true: 'Fakts'},
  statements: [
    {key: 'a', text: ['Viss ir zināms.', ['note', {n: '1'}]], right: false, feedback: [['p', 'Nav.']]},
    {key: 'b', text: ['Var palīdzēt.'], right: true, feedback: [['p', 'Var.']]},
  ],
  verdicts: {},
});

describe('slides', () => {
  it('ask of each statement before they answer it, then come to what is talked about', () => {
    expect(keysOf([judge])).toEqual([
      ...['myths/a', 'myths/a-answer', 'myths/b', 'myths/b-answer'],
      'myths/talk',
    ]);
  });

  it('stop in a case where the room has not decided yet', () => {
    expect(keysOf([story]).filter((key) => key.includes('outcome'))).toEqual([]);
    expect(keysOf([story]).filter((key) => key.includes('decision'))).toEqual(['case/decision-d61']);
  });

  it('go on in a case as the room chose, to its end', () => {
    const chosen = room([
      {type: 'choose', slide: 'case/decision-d61', option: 'a'},
      {type: 'choose', slide: 'case/decision-d62', option: 'a'},
    ]);
    expect(keysOf([story], chosen).slice(-6)).toEqual([
      ...['case/decision-d61', 'case/outcome-d61', 'case/decision-d62', 'case/outcome-d62'],
      ...['case/end', 'case/talk'],
    ]);
  });

  it('say where a choice leads nowhere, and go on once the room has chosen otherwise', () => {
    const stuck = room([{type: 'choose', slide: 'case/decision-d61', option: 'b'}]);
    const outcome = slidesOf([story], stuck).find(({key}) => key === 'case/outcome-d61');
    expect(outcome?.body).toMatchObject({is: 'answer', quality: 'poor', isStuck: true});
    const other = seminarAfter(stuck, {type: 'choose', slide: 'case/decision-d61', option: 'a'});
    expect(keysOf([story], other)).toContain('case/decision-d62');
  });

  it('keep a film on a server of others', () => {
    const film = {kind: 'hosted', host: 'vimeo', id: '12345678', author: 'A', licence: 'B'} as const;
    const base = {id: 'film', title: 'Filma', body: [], tracking: 3, required: false};
    const block: Block = {...base, type: 'video', text: [['p', 'Saturs.']], pauses: [], film};
    expect(slidesOf([partOf('film', block)], room())[0]?.body).toMatchObject({is: 'film', film});
  });

  it('are of one part after another, each with a key of its own', () => {
    const keys = keysOf([partOf('hello'), judge, story]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('hello/talk');
  });
});

describe('what a room does', () => {
  it('counts hands as whole numbers, and forgets a count that was emptied', () => {
    const count = (hands: number | undefined): SeminarAction => ({
      ...{type: 'count', slide: 'myths/a', option: 'f'},
      hands,
    });
    expect(room([count(7.9)]).hands).toEqual({'myths/a': {f: 7}});
    expect(room([count(-3)]).hands).toEqual({'myths/a': {f: 0}});
    expect(room([count(5000)]).hands).toEqual({'myths/a': {f: 999}});
    expect(room([count(7), count(undefined)]).hands).toEqual({'myths/a': {}});
    expect(room([count(7), count(Number.NaN)]).hands).toEqual({'myths/a': {}});
  });

  it('is kept as text, and nothing else is taken for it', () => {
    const state = room([
      {type: 'go', at: 3},
      {type: 'note', part: 'case', text: 'Zvanīsim kopā.'},
    ]);
    expect(readSeminar(writeSeminar(state), 'short')).toEqual(state);
    for (const text of [undefined, '', '{', '[]', 'null', '{"agenda":"short"}'])
      expect(readSeminar(text, 'short'), text ?? 'nothing').toBeUndefined();
    for (const at of [-1, 1.5, '3', null])
      expect(readSeminar(JSON.stringify({...state, at}), 'short'), String(at)).toBeUndefined();
    expect(readSeminar(writeSeminar(state), 'day'), 'of another agenda').toBeUndefined();
  });

  it('goes to no place before the first', () => {
    const state = room();
    expect(seminarAfter(state, {type: 'go', at: -1})).toBe(state);
  });
});

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
    expect(decided[1]?.votes).toEqual([
      {
        question: 'Viss ir zināms.',
        options: [
          {text: 'A. Mīts', hands: 9, isTaken: false},
          {text: 'B. Fakts', hands: undefined, isTaken: false},
        ],
      },
    ]);
    expect(decided[2]?.votes[0]?.options[0]).toMatchObject({hands: 12, isTaken: true});
  });

  it('is a text to save', () => {
    const text = decidedText('Ko nolēmām', decidedIn(parts, state), 'izvēle');
    expect(text.split('\r\n').slice(0, 8)).toEqual([
      ...['Ko nolēmām', '', 'Daļa hello', 'Tiekamies martā.', '', 'Daļa myths'],
      ...['- Viss ir zināms.', '    A. Mīts: 9'],
    ]);
  });

  it('is nothing where nobody did anything', () => {
    expect(decidedIn(parts, room())).toEqual([]);
  });
});

describe('a text for the wall', () => {
  it('has no footnotes, and of terms and passages to mark their words', () => {
    expect(
      wallText([
        ['p', 'Ar ', ['term', {term: 'act'}, 'darbību'], ['note', {n: '2'}], ['mark', {k: 'a'}, ' tūlīt']],
      ]),
    ).toEqual([['p', 'Ar ', 'darbību', ' tūlīt']]);
  });

  it('keeps links and passages in other languages', () => {
    const text = [['p', ['a', {href: 'tel:112'}, '112'], ['span', {lang: 'en'}, 'help']]] as const;
    expect(wallText(text)).toEqual(text);
  });
});

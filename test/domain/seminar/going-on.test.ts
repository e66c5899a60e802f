import {describe, expect, it} from 'vitest';
import {onwards} from '../../../src/domain/seminar/next-step.ts';
import {
  readSeminar,
  seminarAfter,
  writeSeminar,
  type SeminarAction,
  type SeminarState,
} from '../../../src/domain/seminar/seminar-state.ts';
import {slidesOf} from '../../../src/domain/seminar/slides.ts';
import {room, story} from '../fixtures/seminar-parts.ts';

describe('going on', () => {
  const vote = 'case/decision-d61';
  const on = (state: SeminarState) => {
    const slides = slidesOf([story], state);
    const place = Math.min(state.at, slides.length - 1);
    return onwards(slides, place, state);
  };
  const pressed = (state: SeminarState): SeminarState => (on(state) ?? []).reduce(seminarAfter, state);
  const at = (state: SeminarState) => slidesOf([story], state)[state.at]?.key;
  const first = slidesOf([story], room()).findIndex(({key}) => key === vote);
  const before = room([{type: 'go', at: first}]);
  const hands = (option: string, n: number): SeminarAction => ({
    type: 'count',
    slide: vote,
    option,
    hands: n,
  });

  it('asks at a decision without hands, and at a tie', () => {
    expect(on(before)).toBeUndefined();
    expect(on([hands('a', 4), hands('b', 4)].reduce(seminarAfter, before))).toBeUndefined();
  });

  it('takes what most hands were raised for, to what comes of it', () => {
    const after = pressed([hands('a', 4), hands('b', 3)].reduce(seminarAfter, before));
    expect(after.chosen).toEqual({[vote]: 'a'});
    expect(at(after)).toBe('case/outcome-d61');
    expect(at(pressed(after))).toBe('case/decision-d62');
  });

  it('goes back to the decision from a way that leads nowhere, and does not take it again', () => {
    const stuck = pressed([hands('a', 3), hands('b', 4)].reduce(seminarAfter, before));
    expect(at(stuck)).toBe('case/outcome-d61');
    const back = pressed(stuck);
    expect(at(back)).toBe(vote);
    expect(back.tries).toEqual({[vote]: ['b']});
    expect(pressed(back).chosen).toEqual({[vote]: 'a'});
  });

  it('does not leave the last slide', () => {
    const slides = slidesOf([story], before);
    expect(onwards(slides, slides.length - 1, before)).toEqual([]);
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

  it('says how many people there are, and takes it back', () => {
    expect(room([{type: 'people', people: 25}]).people).toBe(25);
    for (const people of [undefined, 0, Number.NaN])
      expect(
        room([
          {type: 'people', people: 25},
          {type: 'people', people},
        ]),
        String(people),
      ).toEqual(room());
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

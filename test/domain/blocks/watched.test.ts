import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ChoiceBlock} from '../../../src/domain/blocks/choice/choice.ts';
import type {Pause} from '../../../src/domain/blocks/video/video-block.ts';
import {
  addWatched,
  cueAt,
  cueIndexAt,
  filmStart,
  isWatched,
  pauseBetween,
  readPlace,
  watchedShare,
  writePlace,
  type FilmPlace,
  type Watched,
} from '../../../src/domain/blocks/video/watched.ts';
import {choice} from '../fixtures/blocks.ts';

const stretch = fc
  .tuple(fc.nat(60_000), fc.nat(20_000))
  .map(([from, length]): readonly [number, number] => [from, from + length]);
const play = (stretches: readonly (readonly [number, number])[]): Watched =>
  stretches.reduce<Watched>((watched, [from, to]) => addWatched(watched, from, to), []);

describe('what was watched', () => {
  it.each([
    {played: [[0, 1000]], share: 0.1, why: 'a first stretch'},
    {
      played: [
        [0, 1000],
        [0, 1000],
      ],
      share: 0.1,
      why: 'the same twice counts once',
    },
    {
      played: [
        [0, 1000],
        [900, 2000],
      ],
      share: 0.2,
      why: 'overlapping stretches',
    },
    {
      played: [
        [0, 1000],
        [1200, 2000],
      ],
      share: 0.2,
      why: 'a gap between two signs of the time',
    },
    {
      played: [
        [5000, 6000],
        [0, 1000],
      ],
      share: 0.2,
      why: 'stretches in any order',
    },
    {played: [[2000, 1000]], share: 0, why: 'time that ran backwards'},
    {played: [[0, 10_000]], share: 1, why: 'all of it'},
    {played: [[0, 11_000]], share: 1, why: 'a film longer than its header says'},
  ] as const)('is $share of it: $why', ({played, share}) => {
    expect(watchedShare(play(played), 10_000)).toBe(share);
  });

  it('does not depend on the order in which it was played', () => {
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const [forth, back] = [play(stretches), play(stretches.toReversed())];
        expect(watchedShare(forth, 80_000)).toBe(watchedShare(back, 80_000));
      }),
    );
  });

  it('never falls, and its stretches stay apart and in order', () => {
    fc.assert(
      fc.property(fc.array(stretch), stretch, (stretches, [from, to]) => {
        const before = play(stretches);
        const after = addWatched(before, from, to);
        expect(watchedShare(after, 80_000)).toBeGreaterThanOrEqual(watchedShare(before, 80_000));
        after.forEach(([start], i) => expect(start).toBeGreaterThan(after[i - 1]?.[1] ?? -1));
      }),
    );
  });

  it('of a film without a length is nothing', () => {
    expect(watchedShare([[0, 1000]], 0)).toBe(0);
  });

  it.each([
    {share: 0.89, isWhole: false},
    {share: 0.9, isWhole: true},
  ])('is the whole at $share: $isWhole', ({share, isWhole}) => {
    expect(isWatched(share)).toBe(isWhole);
  });
});

describe('a pause', () => {
  const pause = (atMs: number, id: string): Pause => ({atMs, question: ask(id)});
  const ask = (id: string): ChoiceBlock => ({...choice({a: true}), id});
  const pauses = [pause(1000, 'p1'), pause(2000, 'p2')];

  it.each([
    {fromMs: 900, toMs: 1100, answered: [], met: 'p1', why: 'it was played over'},
    {fromMs: 900, toMs: 1000, answered: [], met: 'p1', why: 'exactly reached'},
    {fromMs: 1000, toMs: 1100, answered: [], met: undefined, why: 'begun behind it'},
    {fromMs: 900, toMs: 1100, answered: ['p1'], met: undefined, why: 'answered before'},
    {fromMs: 900, toMs: 2500, answered: ['p1'], met: 'p2', why: 'the next that is open'},
  ])('is met: $met, $why', ({fromMs, toMs, answered, met}) => {
    expect(pauseBetween(pauses, {fromMs, toMs, answered})?.question.id).toBe(met);
  });
});

describe('the place in a film', () => {
  const place: fc.Arbitrary<FilmPlace> = fc.record({
    atMs: fc.nat(),
    watched: fc.array(fc.tuple(fc.nat(), fc.nat())),
    answered: fc.array(fc.string(), {minLength: 1}),
  });

  it('comes back from its note', () => {
    fc.assert(
      fc.property(place, (each) => {
        expect(readPlace(writePlace(each))).toEqual(each);
      }),
    );
  });

  it('is the start for a film that was not begun, and for a note that is none', () => {
    expect(writePlace(filmStart)).toBe('');
    for (const note of ['', 'x', '[]', '{"at":"1"}', 'null', '{"at":1,"watched":1,"answered":[]}'])
      expect(readPlace(note)).toEqual(filmStart);
  });
});

it.each([
  {atMs: 0, index: -1, shown: undefined},
  {atMs: 500, index: 0, shown: 'a'},
  {atMs: 1900, index: 0, shown: undefined},
  {atMs: 2000, index: 1, shown: 'b'},
  {atMs: 99_000, index: 1, shown: undefined},
])('at $atMs the words on screen are number $index', ({atMs, index, shown}) => {
  const cues = [
    {fromMs: 500, toMs: 1500, text: 'a'},
    {fromMs: 2000, toMs: 3000, text: 'b'},
  ];
  expect(cueIndexAt(cues, atMs)).toBe(index);
  expect(cueAt(cues, atMs)?.text).toBe(shown);
});

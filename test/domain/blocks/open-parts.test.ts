import {expect, it} from 'vitest';
import {openParts} from '../../../src/domain/blocks/open-parts.ts';
import {choice, judge, match, sort} from '../../components/practice-samples.ts';

it('are those without an answer, each with its words', () => {
  expect(openParts(judge, {a: 'f'}).map(({key}) => key)).toEqual(['b']);
  expect(openParts(match, {1: 'c', 2: 'b'})).toEqual([]);
  expect(openParts(sort, {}).length).toBe(sort.cards.length);
  expect(openParts(sort, {})[0]?.text).toEqual(sort.cards[0]?.text);
});

it('are none where the block is answered as a whole', () => {
  expect(openParts(choice, {})).toEqual([]);
});

import {expect, it} from 'vitest';
import {chosenOf, mayLeaveOut, moduleChoices, moved} from '../../src/make/course/module-order.ts';

const module = (id: string, isApart = false) => ({id, titles: {}, isApart});
const course = {
  modules: [module('a'), module('b'), module('c'), module('final-test'), module('later', true)],
};
const ids = (chosen: readonly string[]) =>
  moduleChoices(course, chosen).map(({id, isIn}) => (isIn ? id : `-${id}`));

it('all modules of the course are packed at first, and a draft says nothing of that', () => {
  expect(ids([])).toEqual(['a', 'b', 'c', 'final-test']);
  expect(chosenOf(course, moduleChoices(course, []))).toEqual([]);
});

it('what is left out stands behind the others, before the final test', () => {
  expect(ids(['c', 'a', 'final-test'])).toEqual(['c', 'a', '-b', 'final-test']);
});

it('modules change places, the final test stays last', () => {
  const list = moduleChoices(course, []);
  expect(chosenOf(course, moved(list, 'b', -1))).toEqual(['b', 'a', 'c', 'final-test']);
  expect(moved(list, 'a', -1)).toBe(list);
  expect(moved(list, 'c', 1)).toBe(list);
  expect(moved(list, 'final-test', -1)).toBe(list);
});

it('the last module but the test cannot be left out, the test can', () => {
  const list = moduleChoices(course, ['a', 'final-test']);
  expect(mayLeaveOut(list, 'a')).toBe(false);
  expect(mayLeaveOut(list, 'final-test')).toBe(true);
});

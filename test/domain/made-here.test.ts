import {expect, it} from 'vitest';
import {madeHere, noteMade} from '../../src/domain/exchange/made/made-here.ts';

function storage(text?: string) {
  const kept = new Map(text === undefined ? [] : [['kopiga-riciba-made', text]]);
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

it('packages made here are known again, the newest first, each once', () => {
  const open = storage();
  for (const sum of ['a', 'b', 'a']) noteMade(open, sum);
  expect(madeHere(open)).toEqual(['a', 'b']);
});

it('only the newest fifty are kept', () => {
  const open = storage();
  for (let n = 0; n < 60; n += 1) noteMade(open, String(n));
  expect(madeHere(open)).toHaveLength(50);
  expect(madeHere(open)[0]).toBe('59');
});

it('a list that nobody can read, or a browser that keeps nothing, knows none', () => {
  expect(madeHere(storage('{'))).toEqual([]);
  expect(madeHere(storage('{"0": "a"}'))).toEqual([]);
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  noteMade(denied, 'a');
  expect(madeHere(denied)).toEqual([]);
});

import {describe, expect, it} from 'vitest';
import {percentagePoints, plural} from '../../src/locales/ru/numbers.ts';

describe('Russian nouns after a number', () => {
  it.each([
    ['занятие', [1, 21, 101, 1001]],
    ['занятия', [2, 3, 4, 22, 34, 102, 0.5, 1.5]],
    ['занятий', [0, 5, 10, 11, 12, 13, 14, 19, 20, 25, 100, 111, 112, 211]],
  ])('%s', (form, numbers) => {
    for (const n of numbers) expect(plural(n, 'занятие', 'занятия', 'занятий'), String(n)).toBe(form);
  });

  it('of which one has a form of its own after a fraction', () => {
    expect([1, 2, 5, 0.5].map(percentagePoints)).toEqual([
      'процентный пункт',
      'процентных пункта',
      'процентных пунктов',
      'процентного пункта',
    ]);
  });
});

import {afterEach, describe, expect, it, vi} from 'vitest';
import {percent as percentEn} from '../../src/locales/en/percent.ts';
import {percent as percentLv} from '../../src/locales/lv/percent.ts';
import {percent as percentRu} from '../../src/locales/ru/percent.ts';

afterEach(() => vi.restoreAllMocks());

describe.each([
  {code: 'lv', percent: percentLv},
  {code: 'en', percent: percentEn},
  {code: 'ru', percent: percentRu},
])('per cents in $code', ({percent}) => {
  it('are written as Intl writes them, which is not asked about whole ones: its tables take long to read', () => {
    const asked = vi.spyOn(Number.prototype, 'toLocaleString');
    expect([0, 7, 80, 100].map((value) => percent(value).replace(/\u00a0?%/, ''))).toEqual([
      '0',
      '7',
      '80',
      '100',
    ]);
    expect(asked).not.toHaveBeenCalled();
    percent(66.666);
    expect(asked).toHaveBeenCalledOnce();
  });
});

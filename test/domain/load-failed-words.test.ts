import {expect, it} from 'vitest';
import {shellEn} from '../../src/locales/en/shell.ts';
import {shellLv} from '../../src/locales/lv/shell.ts';
import {shellRu} from '../../src/locales/ru/shell.ts';

it('a part that does not arrive may be gone for good: an LMS has a newer package, and only a new launch helps', () => {
  const hints = [shellLv, shellEn, shellRu].map(({loadFailedHint}) => loadFailedHint);
  expect(hints).toEqual([
    expect.stringContaining('atveriet kursu vēlreiz'),
    expect.stringContaining('open the course again'),
    expect.stringContaining('откройте курс ещё раз'),
  ]);
});

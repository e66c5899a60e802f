import {describe, expect, it} from 'vitest';
import {isPlayedHere, readBuiltPackages} from '../../src/domain/exchange/built-package.ts';

const entry = {
  file: 'a.zip',
  standard: 'scorm12',
  scope: 'course',
  films: true,
  profile: 'default',
  version: '1.0.0',
  bytes: 9,
  sha256: 'ab',
};

describe('readBuiltPackages', () => {
  it.each([
    {
      index: [entry, {...entry, languages: ['lv'], launch: 'index.html'}],
      count: 2,
      why: 'entries, with more fields too',
    },
    {
      index: [entry, {...entry, bytes: '9'}, {...entry, films: undefined}, null, 'x', {}],
      count: 1,
      why: 'only what is an entry',
    },
    {index: {file: 'a.zip'}, count: 0, why: 'no list'},
    {index: undefined, count: 0, why: 'nothing'},
  ])('takes $why', ({index, count}) => expect(readBuiltPackages(index)).toHaveLength(count));
});

describe('isPlayedHere', () => {
  it.each([
    {standard: 'scorm12', is: true},
    {standard: 'scorm2004-4th', is: true},
    {standard: 'cmi5', is: false},
  ])('$standard: $is', ({standard, is}) => expect(isPlayedHere({...entry, standard})).toBe(is));
});

import {describe, expect, it} from 'vitest';
import {launchAddressProblems} from '../../../src/package-check/manifest/launch-addresses.ts';
import {readXml} from '../../../src/package-check/xml-tree.ts';
import {manifestText} from '../../lms/zips.ts';

describe('where a package is launched', () => {
  it.each([
    {href: 'index.html', codes: []},
    {href: 'https://cits.example/index.html', codes: ['launch-foreign']},
    {href: '//cits.example/index.html', codes: ['launch-foreign']},
    {href: 'javascript:alert(1)', codes: ['launch-scheme']},
  ])('$href: $codes', ({href, codes}) => {
    const found = launchAddressProblems(readXml(manifestText({href})));
    expect(found.map(({code}) => code)).toEqual(codes);
  });
});

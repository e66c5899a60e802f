import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {knownShortNumbers, typedPhone, typedPhones} from '../../src/domain/exchange/phone-number.ts';

describe('a telephone number is printed', () => {
  it.each([
    ['64123456', '+371 64123456'],
    ['+371 64 123 456', '+371 64123456'],
    ['371-64123456', '+371 64123456'],
    ['00371 64123456', '+371 64123456'],
    ['+371(64)123456', '+371 64123456'],
    ['+372 612-3456', '+372 612 3456'],
    ['0049 30 123456', '+49 30 123456'],
    ['+44 (0)20 7946 0958', '+44 20 7946 0958'],
    ['0044 (0) 20 7946 0958', '+44 20 7946 0958'],
    ['(+371) 28612120', '+371 28612120'],
    ['(+49) 30 123456', '+49 30 123456'],
    ['112', '112'],
    ['116 006', '116006'],
  ])('%s as %s', (typed, printed) => {
    expect(typedPhone(typed)).toEqual({printed});
  });
});

it.each([
  ['+371 64 ABC 123', 'signs'],
  ['zvanīt', 'signs'],
  ['+371 641234', 'latvian'],
  ['+371 641234567', 'latvian'],
  ['641234567', 'digits'],
  ['12', 'digits'],
  ['+44 (0)', 'digits'],
  ['(0)641234567', 'digits'],
  ['+49 1', 'digits'],
])('%s can be none: %s', (typed, fault) => {
  expect(typedPhone(typed)).toEqual({printed: typed, fault});
});

it.each(['641234', '8888', '116123'])('of %s nobody is sure', (typed) => {
  expect(typedPhone(typed)).toEqual({printed: typed, isUnsure: true});
});

it('the short numbers are those of the course', () => {
  const help = parse(readFileSync('modules/help.yaml', 'utf8')) as {
    readonly contacts: Readonly<Record<string, {readonly phones?: readonly string[]}>>;
  };
  const phones = Object.values(help.contacts).flatMap(({phones = []}) => phones);
  expect(phones.filter((phone) => phone.length < 8).toSorted()).toEqual(knownShortNumbers);
});

it('several are parted by commas and semicolons', () => {
  expect(typedPhones('64123456, 110; ').map(({printed}) => printed)).toEqual(['+371 64123456', '110']);
});

import {describe, expect, it} from 'vitest';
import {contactFaults, isOld, printedPhones} from '../../src/make/municipality/contact-faults.ts';
import {newContact} from '../../src/make/municipality/new-contact.ts';

describe('a contact', () => {
  const faultsOf = (change: object) => Object.keys(contactFaults({...newContact([]), ...change}));

  it('WCAG 3.3.1: names each field in which something is wrong', () => {
    expect(faultsOf({phones: '+371 64 ABC 123'})).toEqual(['phones']);
    expect(faultsOf({phones: '112, 64', email: 'dome', url: 'dome.lv'})).toEqual(['phones', 'email', 'url']);
  });

  it('that is empty or right has no fault', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({phones: '64123456', email: 'a@b.lv', url: 'https://b.lv'})).toEqual([]);
  });

  it('shows its numbers as they will be printed, and those that nobody is sure of', () => {
    expect(printedPhones('')).toBe('');
    expect(printedPhones('64123456')).toBe('Kursā būs: +371 64123456.');
    expect(printedPhones('641234')).toMatch(/641234\. Pārbaudiet: .* 641234 /);
  });
});

it.each([
  ['2025-11-26', true],
  ['2025-11-27', false],
  ['2025', false],
  ['2024', true],
  ['', false],
  ['vakar', false],
])('confirmed %j is more than a year before 2026-11-27: %s', (on, old) => {
  expect(isOld(on, '2026-11-27')).toBe(old);
});

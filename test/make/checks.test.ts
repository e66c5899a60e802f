import {describe, expect, it} from 'vitest';
import type {CheckableFact} from '../../src/domain/exchange/facts/fact-checking.ts';
import {checkFaults, isWhole} from '../../src/make/checks/check-faults.ts';
import {factGroups, isOpen, newCheck} from '../../src/make/checks/fact-groups.ts';

const fact = (more: Partial<CheckableFact> = {}): CheckableFact => ({
  id: 'F139',
  isLaw: true,
  says: 'Iestāde ziņo.',
  language: 'lv',
  source: {title: 'Ārstniecības likums', publisher: 'Saeima', url: 'https://likumi.example.lv/'},
  open: 'never',
  isRewritten: false,
  places: [],
  ...more,
});
const check = {by: 'Anna (juriste)', on: '2026-11-20', text: '56.¹ pants'};

describe('a check', () => {
  it('is whole with a person, a day and, of a law, the text', () => {
    expect(isWhole(check, fact())).toBe(true);
    expect(isWhole({...check, text: ''}, fact({isLaw: false}))).toBe(true);
    expect(isWhole(undefined, fact())).toBe(false);
  });

  it.each([
    ['nobody', {...check, by: ' '}, {by: 'by-missing'}],
    ['no day', {...check, on: ''}, {on: 'on-missing'}],
    ['a day that is none', {...check, on: '2026-11-31'}, {on: 'on-missing'}],
    ['a law without its text', {...check, text: ''}, {text: 'text-missing'}],
    ['straight quotation marks', {...check, by: 'A "B" C', text: '"'}, {by: 'quotes', text: 'quotes'}],
  ])('says at its field what is wrong: %s', (_, wrong, faults) => {
    expect(checkFaults(wrong, fact())).toEqual(faults);
  });

  it('begins with whoever made the last one, today', () => {
    expect(newCheck({F01: check}, '2026-11-28')).toEqual({by: 'Anna (juriste)', on: '2026-11-28', text: ''});
    expect(newCheck({}, '2026-11-28').by).toBe('');
  });
});

describe('a fact', () => {
  it('is open until a whole check is there', () => {
    expect(isOpen(fact(), undefined)).toBe(true);
    expect(isOpen(fact(), {...check, text: ''})).toBe(true);
    expect(isOpen(fact(), check)).toBe(false);
    const {id, isLaw, says, language, source, isRewritten, places} = fact();
    const read = {id, isLaw, says, language, source, isRewritten, places};
    expect(isOpen(read, undefined), 'the authors have read it').toBe(false);
  });

  it('that is overdue stays open with a check from before its day', () => {
    const overdue = fact({open: 'overdue', reviewBy: '2026-11-25'});
    expect(isOpen(overdue, check)).toBe(true);
    expect(isOpen(overdue, {...check, on: '2026-11-25'})).toBe(false);
  });

  it('in a municipality’s own words stays open: nobody read these', () => {
    expect(isOpen(fact({isRewritten: true}), check)).toBe(true);
  });
});

it('facts stand by law and by institution, in the order in which they come, a law with its address', () => {
  const figure = fact({id: 'F02', isLaw: false, source: {title: 'Pārskats', publisher: 'EUROSTAT'}});
  const phone = fact({
    id: 'victims-helpline',
    isLaw: false,
    source: {title: '', publisher: ''},
    phones: ['1'],
  });
  const groups = factGroups([fact(), figure, phone, fact({id: 'F140'})]);
  expect(groups.map(({title, url, facts}) => [title, url, facts.map(({id}) => id)])).toEqual([
    ['Ārstniecības likums', 'https://likumi.example.lv/', ['F139', 'F140']],
    ['EUROSTAT', undefined, ['F02']],
    ['', undefined, ['victims-helpline']],
  ]);
});

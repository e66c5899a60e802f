import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withoutSecrets} from '../../../src/domain/technical/without-secrets.ts';

describe('the words of an LMS', () => {
  it.each([
    {text: 'Not a number: veryold', secrets: ['veryold'], left: 'Not a number: […]'},
    {text: 'cut: MARKED-ST', secrets: ['MARKED-STATE-OF-A-LEARNER'], left: 'cut: […]'},
    {text: 'of Ābele, Anna', secrets: ['Anna', 'Ābele'], left: 'of […], […]'},
    {text: 'Annas data', secrets: ['Anna'], left: 'Annas data'},
    {text: 'a value (a) in data', secrets: ['a'], left: '[…] value ([…]) in data'},
    {text: 'Incorrect data type', secrets: ['', 'some other text'], left: 'Incorrect data type'},
    {text: 'a.c (1+1)', secrets: ['a.c', '1+1'], left: '[…] ([…])'},
    {text: 'took b,d of c-e', secrets: ['b,d', 'c-e'], left: 'took […] of […]'},
  ])('"$text" is "$left"', ({text, secrets, left}) => {
    expect(withoutSecrets(text, secrets)).toBe(left);
  });

  it('can be searched for any short secret', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 5}), (kept) => {
        expect(withoutSecrets('Incorrect data type', [kept.replaceAll(/\p{L}/gu, '')])).toContain(
          'Incorrect',
        );
      }),
    );
  });

  it('hold nothing of a longer secret, wherever it stands and wherever it is cut', () => {
    const secret = fc.string({unit: 'grapheme-ascii', minLength: 6, maxLength: 60});
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), fc.nat(60), (kept, before, after, cut) => {
        const part = kept.slice(0, Math.max(6, cut));
        return !withoutSecrets(before + part + after, [kept]).includes(part);
      }),
    );
  });
});

/** Texts of the sheet for the management that are too long for it. */
import {expect, it} from 'vitest';
import {short} from '../../src/results-page/summary/short-text.ts';

it.each([
  ['Vai drīkst paņemt pasi? (Tā ir / Tā nav)', 27, 'Vai drīkst paņemt pasi?…'],
  ['Vai drīkst paņemt pasi? (Tā ir / Tā nav)', 24, 'Vai drīkst paņemt pasi?…'],
  ['Vai drīkst paņemt pasi? (Tā ir / Tā nav)', 29, 'Vai drīkst paņemt pasi?…'],
  ['Vai drīkst paņemt pasi? (Tā ir / Tā nav)', 36, 'Vai drīkst paņemt pasi?…'],
  ['Pase (personas) ir pie viņa', 22, 'Pase (personas) ir…'],
  ['(Tā ir) Zvanīt', 10, '(Tā ir)…'],
  ['Zvanīt policijai, ja draud briesmas', 20, 'Zvanīt policijai…'],
  ['Aicinu ‘izrunāt visu’. Ko darīt?', 25, 'Aicinu ‘izrunāt visu’…'],
  ['Viens divi trīs', 10, 'Viens…'],
  ['Viens divi trīs', 11, 'Viens divi…'],
  ['Viens divi trīs', 15, 'Viens divi trīs'],
  ['Garumzīmjotākajiem', 8, 'Garumzī…'],
])('%s in %d characters ends with a whole word', (text, longest, known) => {
  expect(short(text, longest)).toBe(known);
  expect(short(text, longest).length).toBeLessThanOrEqual(longest);
});

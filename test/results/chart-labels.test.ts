/** What stands at the charts and tables of the page is said whole. */
import {describe, expect, it} from 'vitest';
import {wrapLabel} from '../../src/results-page/charts/wrap-label.ts';

const [phone, em] = [280, 15];

describe('the label of a row', () => {
  it.each([
    'Пока человек сам не попросил о помощи и не назвал себя пострадавшим, о принудительном труде говорить с ним нельзя.',
    'Ja cilvēks dokumentus darba devējam atdevis pats un neviens viņu nav sitis, par piespiedu darbu runāt nevar.',
  ])('loses no word on a phone: %s', (text) => {
    const lines = wrapLabel(text, phone, em);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(' ')).toBe(text);
  });

  it('goes on in the next line where a word is longer than one', () => {
    const word = 'a'.repeat(100);
    expect(wrapLabel(word, phone, em).join('')).toBe(word);
    expect(Math.max(...wrapLabel(`${word} b`, phone, em).map((line) => line.length))).toBeLessThan(34);
  });
});

import {numberText} from '../../languages/on-screen.ts';
import type {TableWords} from '../../results/export/table-words.ts';
import {words} from '../words.ts';

/** What a CSV needs so that a spreadsheet set to the language on screen opens it as a table. */
export function tableWords(): TableWords {
  const {columns, standings, traits, codes, codebook} = words();
  // Where the comma stands before decimals, lists have semicolons.
  const decimal = numberText(0.5).charAt(1) === '.' ? '.' : ',';
  return {columns, standings, traits, codes, codebook, separator: decimal === '.' ? ',' : ';', decimal};
}

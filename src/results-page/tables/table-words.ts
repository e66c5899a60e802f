import type {TableWords} from '../../results/export/table-words.ts';
import {words} from '../words.ts';

/** What a CSV needs so that a spreadsheet set to Latvian opens it as a table. */
export function tableWords(): TableWords {
  const {columns, standings, traits, codebook} = words();
  return {columns, standings, traits, codebook, separator: ';', decimal: ','};
}

import {traitText} from '../../results/export/table-words.ts';
import {words} from '../words.ts';

/** A trait in the words of the language on screen. */
export const traitName = (trait: string): string => traitText(words(), trait);

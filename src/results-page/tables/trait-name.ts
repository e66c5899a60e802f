import {wordOf} from '../../locales/word-of.ts';
import {words} from '../words.ts';

/** A trait in words; one that only a file knows is called as its column is. */
export const traitName = (trait: string): string => wordOf(words().traits, trait) ?? trait;

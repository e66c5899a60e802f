import {cut} from './cut.ts';

/** Not the "s" of "witness", "status" and "crisis". */
const plural = /(?<![sui])s$/;
/** The past, "-ing", and the silent "e" that they take the place of; the "e" of "churches". */
const endings = /(?:ing|ed|e)$/;

/** "cities" and "carried" are forms of "city" and "carry". */
export function stemEn(bare: string): string {
  if (/..(?:ies|ied)$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return cut(cut(bare, plural, 3), endings, 4);
}

import {quotationMarksOf} from '../languages/quotation-marks.ts';
import {words} from './words.ts';

/** What kind of mistake it is, on the page's language; undefined where the page has no words for it. @param language of the lesson */
export function problemSentence(code: string, language: string): string | undefined {
  const {kinds, quotesStraight} = words().texts;
  const marks = quotationMarksOf(language);
  return code === 'quotes-straight' && marks !== undefined ? quotesStraight(marks) : kinds[code];
}

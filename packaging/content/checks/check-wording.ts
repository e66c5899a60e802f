import type {LoggedText} from '../markdown/to-rich-text.ts';
import type {Problems} from '../problems.ts';
import {rulesOf} from '../../languages/index.ts';

/** Tells words that harm people (style guide, 1–3), unless somebody else is quoted. */
export function checkWording(texts: readonly LoggedText[], language: string, problems: Problems): void {
  const forbidden = rulesOf(language)?.forbidden ?? [];
  for (const place of texts) {
    const own = withoutQuotations(place.native);
    for (const {words, except, why, instead} of forbidden) {
      const text = except ? own.replaceAll(except, ' ') : own;
      for (const found of new Set(text.match(words)))
        problems.add(
          place,
          'word-forbidden',
          `"${found}" is not our way of speaking. ${why} Write ${instead}.`,
        );
    }
  }
}

/** Innermost quotations first: they may stand in each other. */
function withoutQuotations(text: string): string {
  // An apostrophe ends no quotation.
  const shorter = text
    .replaceAll(/[„“"][^„“”"]*[”“"]|«[^«»]*»/g, ' ')
    .replaceAll(/‘(?:[^‘’]|’(?=\p{L}))*’(?!\p{L})/gu, ' ');
  return shorter === text ? text : withoutQuotations(shorter);
}

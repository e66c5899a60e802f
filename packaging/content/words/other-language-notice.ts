import type {ProseBlock} from '../../../src/domain/blocks/prose/prose.ts';
import {ownLanguageName} from '../../../src/locales/own-names.ts';
import {rulesOf} from '../../languages/index.ts';

/** No block that somebody writes can be called so. */
const id = '_language';

/**
 * What stands first in a lesson that a municipality did not write in the language of the edition.
 * @param spokenIn the language it is in
 */
export function otherLanguageNotice(language: string, spokenIn: string): ProseBlock {
  const said = rulesOf(language)?.otherLanguage ?? '';
  return {type: 'prose', id, title: '', body: [['p', said, ' ', nameOf(spokenIn), '.']], look: 'box'};
}

const nameOf = (code: string) => ['span', {lang: code}, ownLanguageName(code)] as const;

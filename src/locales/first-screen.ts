/** The shell's words in every language, for pages that are made before anybody opens them; none of it is in the player. */
import type {LanguageCode} from '../languages/codes.ts';
import {shellEn} from './en/shell.ts';
import {shellRu} from './ru/shell.ts';
import type {Words} from './words.ts';

/** Language → what `speak` takes for it; the first language has its words already. */
export const firstScreenWords: Readonly<Record<LanguageCode, Pick<Words, 'shell'> | undefined>> = {
  lv: undefined,
  en: {shell: shellEn},
  ru: {shell: shellRu},
};

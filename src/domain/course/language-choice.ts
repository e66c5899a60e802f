/** Who says in which language a course begins; '' or undefined: says nothing. */
export interface LanguageWishes {
  /** What the learner chose before: it stays. */
  readonly kept?: string | undefined;
  /** BCP 47, of the LMS. */
  readonly lms?: string | undefined;
  /** BCP 47 of the browser, the dearest first. */
  readonly browser?: readonly string[];
}

/**
 * The language to show: the learner's choice, else the LMS's, else the browser's, else the first one. A browser whose user
 * knows the first one, whatever else, gets that: the course was assigned in it, and many systems speak English.
 * @param offered languages of the package, the default one first
 */
export function languageFor(offered: readonly string[], {kept, lms, browser = []}: LanguageWishes): string {
  const [first = ''] = offered;
  const find = (wish: string | undefined) => offered.find((language) => language === primary(wish));
  const known = browser.map(primary);
  return find(kept) ?? find(lms) ?? (known.includes(first) ? first : known.map(find).find(Boolean)) ?? first;
}

/** `ru` of `ru-LV`; LMSs write `ru_RU`, too. */
const primary = (language: string | undefined): string => language?.split(/[-_]/)[0]?.toLowerCase() ?? '';

import {language} from '../languages/on-screen.ts';

/** Words by language as the page says them: in the language on screen, else in the first that there is, which is then named. */
export function saidIn(words: Readonly<Record<string, string>>): {
  readonly text: string;
  /** Left out: the language on screen. */
  readonly lang?: string;
} {
  const own = words[language()];
  const [first] = Object.entries(words);
  return own === undefined && first ? {text: first[1], lang: first[0]} : {text: own ?? ''};
}

import type {Content} from '../read/read-content.ts';

/** `modules/a/lv.md`, `modules/help.lv.md`, `media/films/x.lv.vtt`: what stands around the language's code. */
const wordsFile = /^(.*(?:\/|\.))([a-z]{2})(\.(?:md|vtt))$/;

/** A file of words and its translation, where there is one. */
export interface WordsPair {
  readonly file: string;
  readonly text: string;
  readonly translationFile: string;
  readonly translation: string | undefined;
}

/** Every file of words of the `first` language beside its translation. */
export function wordsPairs(content: Content, first: string, language: string): readonly WordsPair[] {
  return [...content].flatMap(([file, text]) => {
    const [, before = '', code, after = ''] = wordsFile.exec(file) ?? [];
    if (code !== first) return [];
    const translationFile = `${before}${language}${after}`;
    return [{file, text, translationFile, translation: content.get(translationFile)}];
  });
}

/** Languages that have a file of words, but `first`. */
export function translatedLanguages(content: Content, first: string): readonly string[] {
  const codes = [...content.keys()].flatMap((file) => wordsFile.exec(file)?.[2] ?? []);
  return [...new Set(codes)].filter((code) => code !== first).toSorted();
}

/** Where the sentences of a text begin in a language, the first left out; undefined where the browser does not know (Firefox before 125). */
export function sentenceBreaks(text: string, language: string): readonly number[] | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
  return [...segmenter.segment(text)].map(({index}) => index).slice(1);
}

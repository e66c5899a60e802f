import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {differences, fixedSigns, type Difference} from './fixed-signs.ts';
import {wordsPairs, type WordsPair} from './words-files.ts';
import {wordsParts, type WordsPart} from '../../../src/domain/words/words-parts.ts';

/** A translation's length as a share of the original's; of a few words it says nothing. */
const length = {least: 0.6, most: 1.7, ofCharacters: 120};

/**
 * Compares each file of words with its translation, part by part: it may lack or add no part, footnote, term, mark,
 * link, number or word that is filled in later, nor be much shorter or longer. What a file needs besides is told when it is
 * compiled.
 */
export function checkParity(
  content: Content,
  {first, language}: {readonly first: string; readonly language: string},
  problems: Problems,
): void {
  for (const pair of wordsPairs(content, first, language))
    // Captions are compared by what their film needs.
    if (pair.translation !== undefined && pair.file.endsWith('.md'))
      checkPair(pair, language, first, problems);
}

function checkPair(
  {file, text, translationFile, translation = ''}: WordsPair,
  language: string,
  first: string,
  problems: Problems,
): void {
  const translated = new Map(wordsParts(translation).map((part) => [idOf(part), part]));
  for (const part of wordsParts(text)) {
    const twin = translated.get(idOf(part));
    if (!twin) {
      problems.add(
        {file: translationFile, line: 1},
        'translation-differs',
        `${nameOf(part)} is missing; it stands in ${file}:${part.line}. Translate it.`,
      );
      continue;
    }
    translated.delete(idOf(part));
    const place = {file: translationFile, line: twin.line};
    for (const difference of differences(fixedSigns(part.text, first), fixedSigns(twin.text, language)))
      problems.add(
        place,
        'translation-differs',
        `${nameOf(part)}: ${sentenceOf(difference)}, compared with ${file}:${part.line}. A translation changes words only.`,
      );
    const share = twin.text.length / part.text.length;
    if (part.text.length >= length.ofCharacters && (share < length.least || share > length.most))
      problems.add(
        place,
        'translation-differs',
        `${nameOf(part)} has ${Math.round(share * 100)} % of the length of ${file}:${part.line}: something is missing or added. From ${length.least * 100} to ${length.most * 100} % is usual.`,
      );
  }
  for (const part of translated.values())
    problems.add(
      {file: translationFile, line: part.line},
      'translation-differs',
      `${nameOf(part)} is not in ${file}. Take it away, or add it there first.`,
    );
}

const idOf = ({section, key}: WordsPart): string => `${section} ${key}`;

function nameOf({section, key}: WordsPart): string {
  if (section === '') return 'The front matter';
  return key === '' ? `The section {#${section}}` : `The key "${key}" of {#${section}}`;
}

function sentenceOf({kind, missing, added}: Difference): string {
  const parts = [
    ...(missing.length > 0 ? [`${missing.join(', ')} missing`] : []),
    ...(added.length > 0 ? [`${added.join(', ')} added`] : []),
  ];
  return `${kind}: ${parts.join('; ')}`;
}

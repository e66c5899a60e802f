import type {RichText} from '../../../../src/domain/text/rich-text.ts';
import type {ShelvedFilm} from '../../media/shelved-film.ts';
import {parseMarkdown} from '../../markdown/read-sections.ts';
import type {BlockSetting} from '../block-compiler.ts';

/** What the checks are told of a film's block. */
interface FilmSource {
  readonly id: string;
  readonly type: string;
  readonly facts?: readonly string[];
}

/** `media/films/<name>.<lang>.md`: the text alternative travels with the film. Its first heading is for authors. */
export function filmText(
  name: string,
  logic: FilmSource,
  {content, language, problems, films, place, wordsOf, keep}: BlockSetting,
): RichText {
  const file = `media/films/${name}.${language}.md`;
  const markdown = content.get(file);
  if (markdown === undefined) {
    problems.add(
      {file, line: 1},
      'media-missing',
      'The film has no text alternative in this language. Write this file: what the film teaches, in words.',
    );
    return [];
  }
  const nodes = parseMarkdown(markdown).filter(({type}, i) => !(i === 0 && type === 'heading'));
  const words = wordsOf({id: name, file, line: 1, heading: [], nodes}, {hasKeys: false});
  const text = words.neededBody();
  // It is not read by those who watch the film.
  keep({
    texts: words.texts,
    source: {logic, place},
    hasNotes: words.hasNotes,
    share: films.isShown() ? 0 : 1,
  });
  return text;
}

/** Captions are checked like all words, but nobody needs time to read them besides the film. */
export function keepCaptions(film: ShelvedFilm | undefined, {place, keep}: BlockSetting): void {
  const texts = (film?.cues ?? []).map(({file, line, text}) => ({
    file,
    line,
    text: inOneLine(text),
    native: inOneLine(text),
  }));
  const logic = {id: 'captions', type: 'captions', facts: []};
  keep({texts, source: {logic, place}, hasNotes: false, share: 0});
}

const inOneLine = (words: string): string => words.replaceAll('\n', ' ');

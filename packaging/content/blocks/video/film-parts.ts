import type {VideoBlock} from '../../../../src/domain/blocks/video/video-block.ts';
import type {BlockSetting} from '../block-compiler.ts';
import {compilePause} from './video.ts';
import type {Passage} from '../../compile/compile-lesson.ts';
import {parseMarkdown, type Section} from '../../markdown/read-sections.ts';
import type {BlockSource} from '../../read/read-lesson.ts';
import type {SectionWords} from '../../words/section-words.ts';

/** What the lesson around a film does for it. */
export interface VideoSetting extends BlockSetting {
  /** Words of a section; `finish` tells what nobody asked for. */
  readonly wordsOf: (section: Section, keys: {readonly hasKeys: boolean}) => SectionWords;
  /** Keeps what a learner reads, for the checks. */
  readonly keep: (passage: Passage) => void;
}

/** What a block has from its film and from its pauses' sections, by their ids. */
export function filmParts(
  block: VideoBlock,
  source: BlockSource,
  sections: ReadonlyMap<string, Section>,
  setting: VideoSetting,
): Pick<VideoBlock, 'film' | 'text' | 'pauses'> {
  const {logic, place} = source;
  if (logic.type !== 'video') return block;
  const {films, wordsOf, keep} = setting;
  const shelved =
    logic.film === undefined ? films.inSlot(logic.slot ?? '') : films.own(logic.film, place('film'));
  const text = logic.film === undefined ? block.text : filmText(logic.film, source, setting);
  const cues = shelved?.cues ?? [];
  keep({
    texts: cues.map(({file, line, text: words}) => ({
      file,
      line,
      text: inOneLine(words),
      native: inOneLine(words),
    })),
    source: {...source, logic: {id: 'captions', type: 'captions', facts: []}},
    hasNotes: false,
    share: 0,
  });
  const pauses = (logic.pauses ?? []).flatMap((pause) => {
    const section = sections.get(pause.id);
    if (!section) return [];
    const words = wordsOf(section, {hasKeys: true});
    const compiled = compilePause(pause, words, block, setting);
    words.finish();
    keep({
      texts: words.texts,
      source: {logic: {id: pause.id, type: 'choice', facts: []}, place},
      hasNotes: words.hasNotes,
      share: 1,
    });
    return [compiled];
  });
  return films.isShown && shelved ? {film: shelved.film, text, pauses} : {text, pauses: []};
}

/** `media/films/<name>.<lang>.md`: the text alternative travels with the film. Its first heading is for authors. */
function filmText(
  name: string,
  source: BlockSource,
  {content, language, problems, films, wordsOf, keep}: VideoSetting,
) {
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
  // Whoever watches the film does not read it.
  keep({texts: words.texts, source, hasNotes: words.hasNotes, share: films.isShown ? 0 : 1});
  return text;
}

const inOneLine = (words: string): string => words.replaceAll('\n', ' ');

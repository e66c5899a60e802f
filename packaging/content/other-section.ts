import type {OtherSection} from './blocks/block-compiler.ts';
import {compilerOfBlock} from './blocks/registry.ts';
import {Problems} from './problems.ts';
import type {Content} from './read-content.ts';
import {readLesson} from './read-lesson.ts';
import {readWordsFile} from './read-words-file.ts';
import {SectionWords} from './section-words.ts';

/**
 * Logic and words of a block anywhere in the course, whatever the scope. Its own mistakes are told
 * where it stands, so they are not told here.
 * @param address `MODULE/LESSON/BLOCK`
 */
export function otherSection(content: Content, language: string, address: string): OtherSection | undefined {
  const [module = '', lesson = '', id] = address.split('/');
  const untold = new Problems();
  const source = readLesson(content, module, lesson, untold);
  const block = source?.blocks.find(({logic}) => logic.id === id);
  if (!source || !block) return undefined;
  const file = readWordsFile(content, {folder: source.folder, language, what: ''}, untold);
  const section = file?.sections.find((each) => each.id === id);
  if (!section) return undefined;
  const {hasKeys} = compilerOfBlock(block.logic);
  const nowhere = {cite: () => undefined, link: () => undefined, hasTerm: () => false};
  return {logic: block.logic, words: new SectionWords(section, {problems: untold, ...nowhere}, {hasKeys})};
}

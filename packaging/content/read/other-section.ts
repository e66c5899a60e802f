import type {OtherSection} from '../blocks/block-compiler.ts';
import {compilerOfBlock} from '../blocks/registry.ts';
import {Problems} from '../problems.ts';
import type {Content} from './read-content.ts';
import {readLesson, type BlockSource} from './read-lesson.ts';
import {readWords} from '../markdown/read-sections.ts';
import {readWordsFile} from '../words/read-words-file.ts';
import {lessonWordsSchema, moduleWordsSchema} from '../schemas/course.ts';
import {SectionWords} from '../words/section-words.ts';

const nowhere = {cite: () => undefined, link: () => undefined, hasTerm: () => false};

/** The logic of a block anywhere in the course, whatever the scope, by `MODULE/LESSON/BLOCK`. */
export function otherBlock(content: Content, address: string): BlockSource | undefined {
  const [module = '', lesson = '', id] = address.split('/');
  // Its own mistakes are reported where it stands.
  const source = readLesson(content, module, lesson, new Problems());
  return source?.blocks.find(({logic}) => logic.id === id);
}

/** The same with its words in one language. */
export function otherSection(content: Content, language: string, address: string): OtherSection | undefined {
  const untold = new Problems();
  const logic = otherBlock(content, address)?.logic;
  const folder = `modules/${address.split('/').slice(0, 2).join('/')}`;
  const file = logic && readWordsFile(content, {folder, language, what: address}, untold);
  const section = file?.sections.find(({id}) => id === logic?.id);
  if (!logic || !section) return undefined;
  return {
    logic,
    words: new SectionWords(section, {language, problems: untold, ...nowhere}, compilerOfBlock(logic)),
  };
}

/** The short name of an institution, as `roles.<language>.md` has it. */
export function otherInstitutionName(content: Content, language: string, id: string): string | undefined {
  const untold = new Problems();
  const file = `modules/roles.${language}.md`;
  const text = content.get(file);
  const words = text === undefined ? undefined : readWords(file, text, untold, content);
  const section = words?.sections.find((each) => each.id === id);
  return (
    section &&
    new SectionWords(section, {language, problems: untold, ...nowhere}, {hasKeys: true}).label('short')
  );
}

/** The title of a module anywhere in the course, whatever the scope. */
export function otherModuleTitle(content: Content, language: string, module: string): string | undefined {
  const untold = new Problems();
  const words = readWordsFile(content, {folder: `modules/${module}`, language, what: module}, untold);
  return words?.frontMatter?.read(moduleWordsSchema, untold)?.title;
}

/** The title of a lesson anywhere in the course by `MODULE/LESSON`, whatever the scope. */
export function otherLessonTitle(content: Content, language: string, address: string): string | undefined {
  const untold = new Problems();
  const words = readWordsFile(content, {folder: `modules/${address}`, language, what: address}, untold);
  return words?.frontMatter?.read(lessonWordsSchema, untold)?.title;
}

import type {Block, Question} from '../../src/domain/blocks/blocks.ts';
import type {Lesson} from '../../src/domain/course.ts';
import type {BlockCompiler, BlockSetting} from './blocks/block-compiler.ts';
import {compilerOfBlock, compilerOfQuestion} from './blocks/registry.ts';
import {Footnotes} from './footnotes.ts';
import {checkLink, type LinkTargets} from './markdown/links.ts';
import {splitSections, type Section, type WordsFile} from './markdown/read-sections.ts';
import type {LoggedText} from './markdown/to-rich-text.ts';
import {pairSections} from './pair-sections.ts';
import type {Problems} from './problems.ts';
import type {CourseSource} from './read-course.ts';
import {readWordsFile} from './read-words-file.ts';
import type {BlockSource, LessonSource, Sourced} from './read-lesson.ts';
import type {ModuleSource} from './read-module.ts';
import {lessonWordsSchema} from './schemas/course.ts';
import type {BlockLogic, QuestionLogic} from './schemas/lesson.ts';
import {SectionWords} from './section-words.ts';
import {wordsOfField} from './words-of-field.ts';

/** What is the same for all lessons of one module in one language. */
export interface LessonSetting {
  readonly course: CourseSource;
  readonly module: ModuleSource;
  readonly language: string;
  readonly links: LinkTargets;
  /** Report id → fixed index of its interaction. */
  readonly interactions: ReadonlyMap<string, number>;
  readonly problems: Problems;
}

/** All that a learner reads in one block or question, for the checks. */
export interface Passage {
  readonly texts: readonly LoggedText[];
  /** Undefined for the title and goals. */
  readonly source:
    Sourced<{readonly id: string; readonly type: string; readonly facts?: readonly string[]}> | undefined;
  readonly hasNotes: boolean;
  /** Part of it that one learner meets: a quiz draws some of its questions. */
  readonly share: number;
}

export interface CompiledLesson {
  readonly lesson: Lesson;
  readonly source: LessonSource;
  readonly passages: readonly Passage[];
}

/** Joins a lesson's logic with its words. Undefined, and told, when the language has no file. */
export function compileLesson(source: LessonSource, setting: LessonSetting): CompiledLesson | undefined {
  const {course, language, problems} = setting;
  const what = `The lesson "${source.id}"`;
  const words = readWordsFile(course.content, {folder: source.folder, language, what}, problems);
  return words && new LessonCompiler(source, setting, words.file).compile(words);
}

class LessonCompiler {
  readonly #source: LessonSource;
  readonly #setting: LessonSetting;
  readonly #file: string;
  readonly #notes: Footnotes;
  readonly #passages: Passage[] = [];

  constructor(source: LessonSource, setting: LessonSetting, file: string) {
    this.#source = source;
    this.#setting = setting;
    this.#file = file;
    this.#notes = new Footnotes(setting.course.sources, setting.problems);
  }

  compile(words: WordsFile): CompiledLesson {
    const {problems, language} = this.#setting;
    const {title, goals} = words.frontMatter?.read(lessonWordsSchema, problems) ?? {title: '', goals: []};
    const texts = [
      ...wordsOfField(words, ['title']),
      ...goals.flatMap((_, i) => wordsOfField(words, ['goals', i])),
    ];
    this.#passages.push({texts, source: undefined, hasNotes: false, share: 1});
    const sections = pairSections(
      this.#source.blockIds,
      {file: this.#file, sections: words.sections, mark: '##', owner: 'lesson.yaml'},
      problems,
    );
    const blocks = this.#source.blocks.flatMap((block) => {
      const section = sections.get(block.logic.id);
      return section ? [this.#block(block, section)] : [];
    });
    const {id, module} = this.#source;
    const lesson = {id, module, title, goals, blocks, sources: this.#notes.list(language)};
    return {lesson, source: this.#source, passages: this.#passages};
  }

  #block(source: BlockSource, section: Section): Block {
    const {before, sections} =
      source.logic.type === 'quiz'
        ? splitSections(this.#file, section.nodes, 3)
        : {before: section.nodes, sections: []};
    const part = {isQuestion: false, share: 1};
    const block = this.#join(compilerOfBlock(source.logic), source, {...section, nodes: before}, part);
    return block.type === 'quiz' ? {...block, bank: this.#bank(source, sections, block.draw)} : block;
  }

  #bank(source: BlockSource, sections: readonly Section[], draw: number): Question[] {
    const words = {file: this.#file, sections, mark: '###', owner: 'lesson.yaml'};
    const paired = pairSections(source.questionIds, words, this.#setting.problems);
    const share = Math.min(1, draw / Math.max(1, source.questions.length));
    return source.questions.flatMap((question) => {
      const section = paired.get(question.logic.id);
      return section ? [this.#question(question, section, share)] : [];
    });
  }

  #question(source: Sourced<QuestionLogic>, section: Section, share: number): Question {
    const {id, objective} = source.logic;
    const reportId = `${this.#source.module}.${id}`;
    const block = this.#join(compilerOfQuestion(source.logic), source, section, {isQuestion: true, share});
    // An unscored question is never reported: no index is like one.
    const interaction = this.#setting.interactions.get(reportId) ?? -1;
    return {...block, reportId, plainText: oneLine(block.title), interaction, objective};
  }

  #join<L extends BlockLogic | QuestionLogic, B extends Block>(
    compiler: BlockCompiler<L, B>,
    source: Sourced<L>,
    section: Section,
    {isQuestion, share}: {isQuestion: boolean; share: number},
  ): B {
    const {problems, course, module, language, links} = this.#setting;
    const words = new SectionWords(
      section,
      {
        problems,
        cite: (key, place) => this.#notes.cite(key, place),
        link: (address, place) => checkLink(address, place, links, problems),
      },
      compiler.hasKeys,
    );
    const setting: BlockSetting = {
      module: module.id,
      language,
      problems,
      content: course.content,
      place: source.place,
      isQuestion,
      passMark: module.passMark,
    };
    const block = compiler.compile(source.logic, words, setting);
    words.finish();
    this.#passages.push({texts: words.texts, source, hasNotes: words.hasNotes, share});
    return block;
  }
}

/** Length that reports of every standard take. */
const longestReportText = 250;

function oneLine(text: string): string {
  return text.length <= longestReportText ? text : `${text.slice(0, longestReportText - 1)}…`;
}

import type {Block} from '../../../src/domain/blocks/blocks.ts';
import type {Question} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';
import type {ProfileValues} from '../../profile/profile-values.ts';
import type {BlockSetting, Compiler} from '../blocks/block-compiler.ts';
import {
  compilerOfBlock,
  compilerOfQuestion,
  type BlockLogic,
  type QuestionLogic,
} from '../blocks/registry.ts';
import type {LawNotes} from '../facts/law-notes.ts';
import {checkLink, type LinkTargets} from '../markdown/links.ts';
import {splitSections, type Section, type WordsFile} from '../markdown/read-sections.ts';
import type {Films} from '../media/shelved-film.ts';
import type {Problems} from '../problems.ts';
import {otherInstitutionName, otherModuleTitle, otherSection} from '../read/other-section.ts';
import type {CourseSource} from '../read/read-course.ts';
import type {BlockSource, LessonSource} from '../read/read-lesson.ts';
import type {ModuleSource} from '../read/read-module.ts';
import type {Sourced} from '../read/sourced.ts';
import {lessonWordsSchema} from '../schemas/course.ts';
import {Footnotes} from '../words/footnotes.ts';
import {pairSections} from '../words/pair-sections.ts';
import {spokenLanguage} from '../read/own-lessons.ts';
import {readWordsFile} from '../words/read-words-file.ts';
import {SectionWords, type KeyedList} from '../words/section-words.ts';
import {wordsOfField} from '../words/words-of-field.ts';
import {readFamilies} from './read-families.ts';
import {areNear, minutesOf} from './lesson-minutes.ts';
import {isAsked, lookingBack} from './look-backs.ts';
import {otherLanguageNotice} from '../words/other-language-notice.ts';
import type {Passage} from './passage.ts';
import {reporter} from './report-text.ts';

/** What is the same for all lessons of one module in one language. */
export interface LessonSetting {
  readonly course: CourseSource;
  readonly module: ModuleSource;
  readonly language: string;
  readonly links: LinkTargets;
  /** Report id → fixed index of its interaction. */
  readonly interactions: ReadonlyMap<string, number>;
  readonly films: Films;
  readonly values: ProfileValues;
  /** Lessons that a municipality says in its own words, in this language. */
  readonly rewritten: readonly {readonly module: string; readonly lesson: string}[];
  readonly laws: LawNotes;
  /** Of an own lesson in another language than the edition: that one. */
  readonly spokenIn?: string;
  readonly problems: Problems;
}

export interface CompiledLesson {
  readonly lesson: Lesson;
  readonly source: LessonSource;
  /** As announced; of own words and own lessons as long as they are. */
  readonly minutes: number;
  readonly passages: readonly Passage[];
  /** Keys of the sources it cites. */
  readonly cited: readonly string[];
  /** Of an own lesson that has no words in the language of the edition: the one it is in. */
  readonly spokenIn?: string;
}

/** Joins a lesson's logic with its words. Undefined, and reported, when the language has no file. */
export function compileLesson(source: LessonSource, setting: LessonSetting): CompiledLesson | undefined {
  const {course, problems} = setting;
  const what = `The lesson "${source.id}"`;
  const language = spokenLanguage(source.own, setting.language);
  const words = readWordsFile(course.content, {folder: source.folder, language, what}, problems);
  if (!words) return undefined;
  if (language === setting.language) return new LessonCompiler(source, setting, words.file).compile(words);
  const spoken = {...setting, language, spokenIn: language};
  const compiled = new LessonCompiler(source, spoken, words.file).compile(words);
  const spokenBlocks = compiled.lesson.blocks.map((block) => ({...block, lang: language}));
  const blocks = [otherLanguageNotice(setting.language, language), ...spokenBlocks];
  return {...compiled, lesson: {...compiled.lesson, lang: language, blocks}, spokenIn: language};
}

/** What a block has in ### sections of its own. */
type OwnParts = Pick<BlockSetting, 'parts' | 'sections' | 'questions' | 'familyOf'>;

const withoutParts: OwnParts = {
  parts: {questions: [], decisions: [], partIds: new Map()},
  sections: new Map(),
  questions: [],
  familyOf: () => undefined,
};

class LessonCompiler {
  readonly #source: LessonSource;
  readonly #setting: LessonSetting;
  readonly #file: string;
  readonly #notes: Footnotes;
  readonly #passages: Passage[] = [];
  readonly #report: BlockSetting['report'];

  constructor(source: LessonSource, setting: LessonSetting, file: string) {
    this.#source = source;
    this.#setting = setting;
    this.#file = file;
    this.#notes = new Footnotes(setting.course.sources, setting.problems);
    // Told to no LMS, and by no name that could be one of the course's.
    this.#report = source.own
      ? reporter(`${source.module}.${source.id}`, new Map())
      : reporter(source.module, setting.interactions);
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
    return {
      lesson,
      source: this.#source,
      minutes: this.#minutes(blocks),
      passages: this.#passages,
      cited: this.#notes.cited,
    };
  }

  /** Nobody who writes own words can correct the number in lesson.yaml. */
  #minutes(blocks: readonly Block[]): number {
    const {id, module, logic} = this.#source;
    const isOwn =
      this.#source.own !== undefined ||
      this.#setting.rewritten.some((own) => own.module === module && own.lesson === id);
    if (!isOwn) return logic.minutes;
    const estimate = minutesOf(blocks, this.#passages);
    return areNear(logic.minutes, estimate) ? logic.minutes : Math.round(estimate);
  }

  #block(source: BlockSource, section: Section): Block {
    const kind = compilerOfBlock(source.logic);
    const {before, sections} = kind.readParts
      ? splitSections(this.#file, section.nodes, 3)
      : {before: section.nodes, sections: []};
    return this.#join(kind, source, {...section, nodes: before}, this.#partsOf(source, sections));
  }

  /** The parts of a block with their ### sections, and its questions ready to be compiled. */
  #partsOf(source: BlockSource, sections: readonly Section[]): OwnParts {
    const {course, module, problems} = this.#setting;
    const words = {file: this.#file, sections, mark: '###', owner: 'lesson.yaml'};
    const paired = pairSections(source.partIds, words, problems);
    const familyOf = readFamilies(source, paired, {
      wordsOf: (section) => this.#wordsOf(section, {hasKeys: true, isQuestion: true}),
      keep: (passage) => void this.#passages.push(passage),
    });
    const questions = source.questions.map((question) => ({
      isAsked: isAsked(question.logic, module.id, course),
      compile: (share: number) => {
        const own = paired.get(question.logic.id);
        return own && this.#question(question, own, {share, familyOf});
      },
    }));
    return {parts: source, sections: paired, questions, familyOf};
  }

  #question(
    source: Sourced<QuestionLogic>,
    section: Section,
    {share, familyOf}: {readonly share: number; readonly familyOf: BlockSetting['familyOf']},
  ): Question {
    const {id, objective} = source.logic;
    const {course, language} = this.#setting;
    const own = {...withoutParts, familyOf, isQuestion: true, share};
    const block = this.#join(compilerOfQuestion(source.logic), source, section, own);
    return {
      ...block,
      ...this.#report(id, block.title),
      objective,
      ...lookingBack(source.logic, course, language),
    };
  }

  /** What a learner reads in the block itself comes before what its parts say. */
  #join<L extends BlockLogic | QuestionLogic, B extends Block>(
    compiler: Compiler<L, B>,
    source: Sourced<L>,
    section: Section,
    {isQuestion = false, share = 1, ...parts}: OwnParts & {isQuestion?: boolean; share?: number},
  ): B {
    const words = this.#wordsOf(section, {...compiler, isQuestion});
    const place = this.#passages.length;
    const block = compiler.compile(source.logic, words, {...this.#around(source, isQuestion), ...parts});
    words.finish();
    this.#passages.splice(place, 0, {texts: words.texts, source, hasNotes: words.hasNotes, share});
    return block;
  }

  /** What is the same for the block, whatever parts it has. */
  #around({place}: Pick<Sourced<unknown>, 'place'>, isQuestion: boolean): Omit<BlockSetting, keyof OwnParts> {
    const {problems, course, module, language, links, films} = this.#setting;
    return {
      drawings: this.#source.own?.folder ?? `media/${module.id}`,
      pictures: this.#source.own?.pictures ?? `media/${module.id}`,
      module: module.id,
      lesson: this.#source.id,
      language,
      problems,
      films,
      content: course.content,
      place,
      isQuestion,
      passMark: module.passMark,
      report: this.#report,
      wordsOf: (section, list) => this.#wordsOf(section, list),
      keep: (passage) => void this.#passages.push(passage),
      sectionOf: (address) => otherSection(course.content, language, address),
      institutionName: (id) => otherInstitutionName(course.content, language, id),
      moduleTitle: (id) => {
        const title = otherModuleTitle(course.content, language, id);
        return title === undefined
          ? undefined
          : links.modules.has(id)
            ? [['a', {href: `#/${id}`}, title]]
            : [title];
      },
    };
  }

  /** Of a question nothing says how far a law was read: none rests on law that was not. */
  #wordsOf(
    section: Section,
    {isQuestion = false, ...list}: KeyedList & {readonly isQuestion?: boolean},
  ): SectionWords {
    const {problems, course, language, links, values, laws, spokenIn} = this.#setting;
    return new SectionWords(
      section,
      {
        language,
        problems,
        ...(spokenIn !== undefined && {spokenIn}),
        cite: (key, place) => this.#notes.cite(key, place),
        link: (address, place) => checkLink(address, place, links, problems),
        hasTerm: (id, place) => course.terms.has(id, place, problems),
        value: (key, place) => values.textOf(key, place),
        ...(!isQuestion && {law: (form, fact, place) => laws.textOf(form, fact, place)}),
      },
      list,
    );
  }
}

import type {Block, Decision, Question, QuizBlock, ScenarioBlock} from '../../src/domain/blocks/blocks.ts';
import {storyEnd} from '../../src/domain/blocks/decision.ts';
import type {Lesson} from '../../src/domain/course.ts';
import type {BlockCompiler, BlockSetting} from './blocks/block-compiler.ts';
import {compilerOfBlock, compilerOfQuestion} from './blocks/registry.ts';
import {compileDecision} from './blocks/scenario.ts';
import {filmParts} from './compile-video.ts';
import type {LawNotes} from './facts/law-notes.ts';
import {Footnotes} from './footnotes.ts';
import {isAsked, lookingBack} from './look-backs.ts';
import {checkLink, type LinkTargets} from './markdown/links.ts';
import {splitSections, type Section, type WordsFile} from './markdown/read-sections.ts';
import type {LoggedText} from './markdown/to-rich-text.ts';
import {otherModuleTitle, otherSection} from './other-section.ts';
import {pairSections} from './pair-sections.ts';
import type {FilmShelf} from './media/film-shelf.ts';
import type {Problems} from './problems.ts';
import type {CourseSource} from './read-course.ts';
import {readWordsFile} from './read-words-file.ts';
import type {ProfileValues} from '../profile/profile-values.ts';
import type {BlockSource, LessonSource, Sourced} from './read-lesson.ts';
import type {ModuleSource} from './read-module.ts';
import {reporter} from './report-text.ts';
import {lessonWordsSchema} from './schemas/course.ts';
import type {BlockLogic, DecisionLogic, QuestionLogic} from './schemas/lesson.ts';
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
  readonly films: FilmShelf;
  readonly values: ProfileValues;
  readonly laws: LawNotes;
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
  /** Keys of the sources it cites. */
  readonly cited: readonly string[];
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
  readonly #report: BlockSetting['report'];

  constructor(source: LessonSource, setting: LessonSetting, file: string) {
    this.#source = source;
    this.#setting = setting;
    this.#file = file;
    this.#notes = new Footnotes(setting.course.sources, setting.problems);
    this.#report = reporter(source.module, setting.interactions);
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
    return {lesson, source: this.#source, passages: this.#passages, cited: this.#notes.cited};
  }

  #block(source: BlockSource, section: Section): Block {
    const {type} = source.logic;
    const {before, sections} =
      type === 'quiz' || type === 'scenario' || type === 'video'
        ? splitSections(this.#file, section.nodes, 3)
        : {before: section.nodes, sections: []};
    const part = {isQuestion: false, share: 1};
    const block = this.#join(compilerOfBlock(source.logic), source, {...section, nodes: before}, part);
    if (block.type === 'quiz') return {...block, ...this.#bank(source, sections, block.draw)};
    if (block.type === 'scenario') return {...block, ...this.#story(source, sections)};
    if (block.type === 'video') {
      const setting = {
        ...this.#blockSetting(source, false),
        wordsOf: this.#wordsOf.bind(this),
        keep: (passage: Passage) => void this.#passages.push(passage),
      };
      return {...block, ...filmParts(block, source, this.#pairParts(source, sections), setting)};
    }
    return block;
  }

  #bank(source: BlockSource, sections: readonly Section[], all: number): Pick<QuizBlock, 'bank' | 'draw'> {
    const {course, module} = this.#setting;
    const paired = this.#pairParts(source, sections);
    const asked = source.questions.filter(({logic}) => isAsked(logic, module.id, course));
    // A quiz with questions that look back draws them all, so each one left out is one less.
    const draw = all - (source.questions.length - asked.length);
    const share = Math.min(1, draw / Math.max(1, asked.length));
    const bank = asked.flatMap((question) => {
      const section = paired.get(question.logic.id);
      return section ? [this.#question(question, section, share)] : [];
    });
    return {bank, draw};
  }

  #story(source: BlockSource, sections: readonly Section[]): Pick<ScenarioBlock, 'decisions' | 'ending'> {
    const paired = this.#pairParts(source, sections);
    const decisions = source.decisions.flatMap((decision) => {
      const section = paired.get(decision.logic.id);
      return section ? [this.#decision(decision, section, source)] : [];
    });
    const ending = paired.get(storyEnd);
    if (!ending) return {decisions, ending: {title: '', body: []}};
    const words = this.#wordsOf(ending, {hasKeys: false});
    const end = {title: words.title, body: words.neededBody()};
    this.#passages.push({texts: words.texts, source, hasNotes: words.hasNotes, share: 1});
    return {decisions, ending: end};
  }

  #pairParts({partIds}: BlockSource, sections: readonly Section[]): ReadonlyMap<string, Section> {
    const words = {file: this.#file, sections, mark: '###', owner: 'lesson.yaml'};
    return pairSections(partIds, words, this.#setting.problems);
  }

  #question(source: Sourced<QuestionLogic>, section: Section, share: number): Question {
    const {id, objective} = source.logic;
    const {course, language} = this.#setting;
    const block = this.#join(compilerOfQuestion(source.logic), source, section, {isQuestion: true, share});
    return {
      ...block,
      ...this.#report(id, block.title),
      objective,
      ...lookingBack(source.logic, course, language),
    };
  }

  #decision({logic, place}: Sourced<DecisionLogic>, section: Section, scenario: BlockSource): Decision {
    const words = this.#wordsOf(section, {hasKeys: true});
    const ids = [...scenario.partIds.keys()].filter((id) => id !== storyEnd);
    const {id, facts} = scenario.logic;
    const setting = {scenario: id, lesson: this.#source.id, ids, report: this.#report};
    const decision = compileDecision(logic, words, setting);
    words.finish();
    const claims = logic.facts ?? facts;
    const source = {logic: {id: logic.id, type: 'decision', ...(claims && {facts: claims})}, place};
    this.#passages.push({texts: words.texts, source, hasNotes: words.hasNotes, share: 1});
    return decision;
  }

  #join<L extends BlockLogic | QuestionLogic, B extends Block>(
    compiler: BlockCompiler<L, B>,
    source: Sourced<L>,
    section: Section,
    {isQuestion, share}: {isQuestion: boolean; share: number},
  ): B {
    const words = this.#wordsOf(section, {...compiler, isQuestion});
    const setting = this.#blockSetting(source, isQuestion);
    const block = compiler.compile(source.logic, words, setting);
    words.finish();
    this.#passages.push({texts: words.texts, source, hasNotes: words.hasNotes, share});
    return block;
  }

  #blockSetting({place}: Pick<Sourced<unknown>, 'place'>, isQuestion: boolean): BlockSetting {
    const {problems, course, module, language, links, films} = this.#setting;
    return {
      module: module.id,
      language,
      problems,
      films,
      content: course.content,
      place,
      isQuestion,
      passMark: module.passMark,
      report: this.#report,
      sectionOf: (address) => otherSection(course.content, language, address),
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
    {isQuestion = false, ...keys}: {hasKeys: boolean; hasMarks?: boolean; isQuestion?: boolean},
  ): SectionWords {
    const {problems, course, language, links, values, laws} = this.#setting;
    return new SectionWords(
      section,
      {
        language,
        problems,
        cite: (key, place) => this.#notes.cite(key, place),
        link: (address, place) => checkLink(address, place, links, problems),
        hasTerm: (id, place) => course.terms.has(id, place, problems),
        value: (key, place) => values.textOf(key, place),
        ...(!isQuestion && {law: (form, fact, place) => laws.textOf(form, fact, place)}),
      },
      keys,
    );
  }
}

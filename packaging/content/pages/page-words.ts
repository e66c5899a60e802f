import type {Source} from '../../../src/domain/course/course.ts';
import type {Passage} from '../compile/passage.ts';
import type {LawNotes} from '../facts/law-notes.ts';
import {Footnotes} from '../words/footnotes.ts';
import {checkLink, type LinkTargets} from '../markdown/links.ts';
import {readWords, type Section, type WordsFile} from '../markdown/read-sections.ts';
import {pairSections} from '../words/pair-sections.ts';
import type {Place, Problems} from '../problems.ts';
import type {CourseSource} from '../read/read-course.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {pageWordsSchema} from '../schemas/pages.ts';
import {SectionWords} from '../words/section-words.ts';
import {wordsOfField} from '../words/words-of-field.ts';

/** What is the same for all pages of one language. */
export interface PageSetting {
  readonly course: CourseSource;
  readonly language: string;
  readonly links: LinkTargets;
  readonly laws: LawNotes;
  readonly problems: Problems;
}

/** A page beside the lessons: what the player loads, and its texts for the checks. */
export interface CompiledPage<T> {
  readonly page: T;
  readonly passages: readonly Passage[];
}

/** Both files of a page: `modules/<name>.yaml`, `modules/<name>.<lang>.md`. */
export interface PageFiles {
  readonly yaml: YamlFile;
  readonly words: PageWords;
}

/** Undefined when the course has no such page, and, with a report, when one of its files cannot be read. */
export function readPage(name: string, setting: PageSetting): PageFiles | undefined {
  const {content} = setting.course;
  const file = `modules/${name}.yaml`;
  if (!content.has(file)) return undefined;
  const yaml = YamlFile.readFrom(content, file, setting.problems);
  const words = PageWords.read(name, setting);
  return yaml && words && {yaml, words};
}

/** The words of a page. Everything that is read of it is kept for the checks. */
export class PageWords {
  readonly title: string;
  readonly summary: string;
  readonly passages: Passage[] = [];
  readonly #name: string;
  readonly #words: WordsFile;
  readonly #setting: PageSetting;
  readonly #notes: Footnotes;

  private constructor(name: string, words: WordsFile, setting: PageSetting) {
    this.#name = name;
    this.#words = words;
    this.#setting = setting;
    this.#notes = new Footnotes(setting.course.sources, setting.problems);
    const head = words.frontMatter?.read(pageWordsSchema, setting.problems);
    this.title = head?.title ?? '';
    this.summary = head?.summary ?? '';
    this.#keep([...wordsOfField(words, ['title']), ...wordsOfField(words, ['summary'])]);
  }

  static read(name: string, setting: PageSetting): PageWords | undefined {
    const {course, language, problems} = setting;
    const file = `modules/${name}.${language}.md`;
    const text = course.content.get(file);
    if (text !== undefined)
      return new PageWords(name, readWords(file, text, problems, course.content), setting);
    problems.add(
      {file, line: 1},
      'file-missing',
      `The page "${name}" has no words in ${language}. Write this file as modules/README.md shows.`,
    );
    return undefined;
  }

  /** The file's sections by the ids that the page's logic has, with their places. */
  pair(ids: ReadonlyMap<string, Place>): ReadonlyMap<string, Section> {
    return this.pairParts(ids, this.#words.sections, '##');
  }

  /** The same for sections inside a section. */
  pairParts(
    ids: ReadonlyMap<string, Place>,
    sections: readonly Section[],
    mark = '###',
  ): ReadonlyMap<string, Section> {
    const {file} = this.#words;
    return pairSections(ids, {file, sections, mark, owner: `${this.#name}.yaml`}, this.#setting.problems);
  }

  wordsOf(section: Section, {hasKeys}: {hasKeys: boolean}): SectionWords {
    const {problems, course, language, links, laws} = this.#setting;
    const words = new SectionWords(
      section,
      {
        language,
        problems,
        cite: (key, place) => this.#notes.cite(key, place),
        link: (address, place) => checkLink(address, place, links, problems),
        hasTerm: (id, place) => course.terms.has(id, place, problems),
        law: (form, fact, place) => laws.textOf(form, fact, place),
      },
      {hasKeys, owner: `${this.#name}.yaml`},
    );
    this.#keep(words.texts);
    return words;
  }

  /** What is indented below a key of a section, with a list of keys of its own. */
  wordsBelow(section: SectionWords, key: string): SectionWords {
    const words = section.sectionBelow(key);
    this.#keep(words.texts);
    return words;
  }

  /** All that was cited, in the order of the numbers. */
  sources(): readonly Source[] {
    return this.#notes.list(this.#setting.language);
  }

  #keep(texts: Passage['texts']): void {
    this.passages.push({texts, source: undefined, hasNotes: false, share: 1});
  }
}

/** The ids on a level of a page's logic with their places. */
export function placesOf(
  yaml: YamlFile,
  ids: readonly string[],
  path: readonly string[] = [],
): ReadonlyMap<string, Place> {
  return new Map(ids.map((id) => [id, yaml.place([...path, id])]));
}

import type {Module} from '../../../src/domain/course/course.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import type {TrainerPages} from '../../../src/domain/pages/trainer-pages.ts';
import type {LessonSetting} from './compile-lesson.ts';
import type {Passage} from './passage.ts';
import {checkLink} from '../markdown/links.ts';
import type {Section} from '../markdown/read-sections.ts';
import {RichTextMaker, type LoggedText} from '../markdown/to-rich-text.ts';
import {pairSections} from '../words/pair-sections.ts';
import type {Place} from '../problems.ts';
import {readWordsFile} from '../words/read-words-file.ts';
import {moduleWordsSchema} from '../schemas/course.ts';
import {wordsOfField} from '../words/words-of-field.ts';

export interface ModuleWords extends Pick<Module, 'title' | 'intro' | 'credit'> {
  readonly summary: string;
  /** Title, summary, introduction, pages for trainers: the credit is prescribed, so no check of style looks at it. */
  readonly passages: readonly Passage[];
  /** The credit's texts: only its spelling is checked. */
  readonly prescribed: readonly LoggedText[];
  readonly forTrainers: Pick<TrainerPages, 'trainer' | 'handout'>;
}

const noWords: ModuleWords = {
  title: '',
  summary: '',
  intro: [],
  credit: [],
  passages: [],
  prescribed: [],
  forTrainers: {trainer: [], handout: []},
};

const sectionIds = ['intro', 'credit', 'trainer', 'handout'];
const isAlwaysThere = (id: string): boolean => id === 'intro' || id === 'credit';

/** Reads `modules/<module>/<lang>.md`; what is missing is reported and left empty. */
export function compileModuleWords(setting: LessonSetting): ModuleWords {
  const {module, language, problems, course} = setting;
  const folder = `modules/${module.id}`;
  const what = `The module "${module.id}"`;
  const words = readWordsFile(course.content, {folder, language, what}, problems);
  if (!words) return noWords;
  const {title, summary} = words.frontMatter?.read(moduleWordsSchema, problems) ?? noWords;
  const place: Place = {file: words.file, line: 1};
  // What trainers use may be left out.
  const isWanted = (id: string) => isAlwaysThere(id) || words.sections.some((section) => section.id === id);
  const ids = new Map(sectionIds.filter(isWanted).map((id) => [id, place]));
  const sections = pairSections(ids, {...words, mark: '##', owner: 'A module'}, problems);
  const intro = textOf(sections.get('intro'), setting);
  const credit = textOf(sections.get('credit'), setting);
  const trainer = textOf(sections.get('trainer'), setting);
  const handout = textOf(sections.get('handout'), setting);
  const texts = [
    ...[...wordsOfField(words, ['title']), ...wordsOfField(words, ['summary'])],
    ...[...intro.texts, ...trainer.texts, ...handout.texts],
  ];
  return {
    title,
    summary,
    intro: intro.text,
    credit: credit.text,
    passages: [{texts, source: undefined, hasNotes: false, share: 1}],
    prescribed: credit.texts,
    forTrainers: {trainer: trainer.text, handout: handout.text},
  };
}

function textOf(
  section: Section | undefined,
  {course, language, links, values, problems}: LessonSetting,
): {text: RichText; texts: LoggedText[]} {
  const texts: LoggedText[] = [];
  if (!section) return {text: [], texts};
  if (section.nodes.length === 0) {
    problems.add(
      section,
      'text-missing',
      `The section {#${section.id}} has no text. Write a paragraph below the heading.`,
    );
  }
  const maker = new RichTextMaker({
    language,
    file: section.file,
    problems,
    log: (text) => texts.push(text),
    cite: (key, place) => {
      problems.add(place, 'source-unknown', `Footnotes stand in lessons only; take [^${key}] away.`);
      return undefined;
    },
    link: (address, place) => checkLink(address, place, links, problems),
    hasTerm: (id, place) => course.terms.has(id, place, problems),
    value: (key, place) => values.textOf(key, place),
  });
  return {text: maker.blocks(section.nodes), texts};
}

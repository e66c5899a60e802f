import type {LessonSummary, Module, ModuleSummary} from '../../src/domain/course.ts';
import {checkTracking, usedSlots} from './checks/check-tracking.ts';
import {compileLesson, type CompiledLesson, type LessonSetting, type Passage} from './compile-lesson.ts';
import {checkLink} from './markdown/links.ts';
import {readWords} from './markdown/read-sections.ts';
import {RichTextMaker, type LoggedText} from './markdown/to-rich-text.ts';
import {pairSections} from './pair-sections.ts';
import {moduleWordsSchema} from './schemas/course.ts';
import {wordsOfField} from './words-of-field.ts';
import type {Place} from './problems.ts';
import type {RichText} from '../../src/domain/rich-text.ts';

export interface CompiledModule {
  readonly summary: ModuleSummary;
  readonly module: Module;
  readonly lessons: readonly CompiledLesson[];
  /** Title, summary and introduction; the prescribed credit is left out. */
  readonly passages: readonly Passage[];
  /** Lines that `tracking.yaml` lacks. */
  readonly unrecorded: readonly string[];
  readonly recordFile: string;
}

/** Joins a module's logic with its words in one language. */
export function compileModule(setting: LessonSetting): CompiledModule {
  const {module: source, problems} = setting;
  const lessons = source.lessons.flatMap((lesson) => compileLesson(lesson, setting) ?? []);
  const used = lessons.flatMap(({lesson, source: from}) => usedSlots(lesson, from));
  const {slots, unrecorded} = checkTracking(used, source.record, problems);
  const summaries = lessons.map(summaryOf);
  const {title, summary, intro, credit, passages} = moduleWords(setting);
  return {
    module: {id: source.id, title, credit, intro, lessons: summaries},
    summary: {
      id: source.id,
      tracking: source.number,
      title,
      summary,
      minutes: summaries.reduce((sum, {minutes}) => sum + minutes, 0),
      required: summaries.filter(({required}) => required).map(({tracking}) => tracking),
      lessons: summaries.map(({tracking}) => tracking),
      ...quizOf(lessons),
      slots,
    },
    lessons,
    passages,
    unrecorded,
    recordFile: source.record.file,
  };
}

function summaryOf({lesson, source: {logic}}: CompiledLesson): LessonSummary {
  const {kind, tracking, minutes} = logic;
  // A pre-check shows where one stands; nobody has to take it.
  return {
    id: lesson.id,
    kind,
    tracking,
    title: lesson.title,
    minutes,
    required: kind === 'lesson' || kind === 'case',
  };
}

function quizOf(lessons: readonly CompiledLesson[]): Pick<ModuleSummary, 'quiz'> {
  for (const block of lessons.flatMap(({lesson}) => lesson.blocks)) {
    if (block.type === 'quiz' && block.scored)
      return {quiz: {tracking: block.tracking, passMark: block.passMark}};
  }
  return {};
}

interface ModuleWords extends Pick<Module, 'title' | 'intro' | 'credit'> {
  readonly summary: string;
  readonly passages: readonly Passage[];
}

const noWords: ModuleWords = {title: '', summary: '', intro: [], credit: [], passages: []};

function moduleWords(setting: LessonSetting): ModuleWords {
  const {module, language, problems, course} = setting;
  const file = `modules/${module.id}/${language}.md`;
  const text = course.content.get(file);
  if (text === undefined) {
    problems.add(
      {file, line: 1},
      'file-missing',
      `The module "${module.id}" has no words in ${language}. Write this file as modules/README.md shows.`,
    );
    return noWords;
  }
  const words = readWords(file, text, problems);
  const {title, summary} = words.frontMatter?.read(moduleWordsSchema, problems) ?? noWords;
  const place: Place = {file, line: 1};
  const sections = pairSections(
    new Map([
      ['intro', place],
      ['credit', place],
    ]),
    {...words, mark: '##'},
    problems,
  );
  const texts: LoggedText[] = [...wordsOfField(words, ['title']), ...wordsOfField(words, ['summary'])];
  const cite = (key: string, at: Place): undefined => {
    problems.add(at, 'source-unknown', `Footnotes stand in lessons only; take [^${key}] away.`);
  };
  const make = (id: string, log: (text: LoggedText) => void): RichText =>
    new RichTextMaker({
      file,
      problems,
      log,
      cite,
      link: (address, at) => checkLink(address, at, setting.links, problems),
    }).blocks(sections.get(id)?.nodes ?? []);
  const intro = make('intro', (text) => texts.push(text));
  const credit = make('credit', () => undefined);
  return {title, summary, intro, credit, passages: [{texts, source: undefined, hasNotes: false, share: 1}]};
}

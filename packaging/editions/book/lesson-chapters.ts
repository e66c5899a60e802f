/** A module as chapters: its page, its lessons, then the answers to all that is asked in them. */
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import type {Lesson, Module} from '../../../src/domain/course/course.ts';
import {finalTestId} from '../../../src/domain/quiz/passing.ts';
import {writingOf} from '../../languages/index.ts';
import {answersMarkup, anchorOf, blockMarkup, type Asked, type BlockSetting} from '../text/block-markup.ts';
import {answersFile, lessonFile, moduleFile, type BookPlaces} from '../text/book-places.ts';
import {FigureMaker} from '../text/figure-maker.ts';
import {tag, type Markup} from '../text/markup.ts';
import {notesMarkup, RichMarkup} from '../text/rich-markup.ts';
import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import type {Chapter} from './chapter.ts';

export interface LessonSetting {
  readonly places: BookPlaces;
  readonly words: EditionWords;
  readonly language: string;
  /** Gets the drawings: path in the book → SVG. */
  readonly figures: Map<string, string>;
  /** Gets the pictures: path in the book → path in a package. */
  readonly pictures: Map<string, string>;
}

interface AskedInLesson extends Asked {
  readonly lesson: string;
}

/** @param lessons of the module, in their order */
export function moduleChapter(module: Module, lessons: readonly Lesson[], setting: LessonSetting): Chapter {
  const {places, words} = setting;
  const rich = new RichMarkup(places);
  const asked: AskedInLesson[] = [];
  const chapters = lessons.map((lesson) => lessonChapter(module, lesson, setting, asked));
  const intro: readonly Markup[] = [
    ...rich.blocks(module.intro),
    ...(module.credit.length > 0
      ? [tag('section', {class: 'small'}, tag('h2', {}, words.credits), ...rich.blocks(module.credit))]
      : []),
  ];
  const answers = asked.length > 0 ? [answersChapter(module, lessons, asked, setting)] : [];
  return {
    file: moduleFile(module.id),
    title: module.title,
    body: intro,
    below: [...chapters, ...answers],
  };
}

function lessonChapter(
  module: Module,
  lesson: Lesson,
  {places, words, language, figures, pictures}: LessonSetting,
  asked: AskedInLesson[],
): Chapter {
  const file = lessonFile(module.id, lesson.id);
  const maker = new FigureMaker(`figures/${module.id}.${lesson.id}.`);
  // Ids of the answers are those of the questions: a module has many lessons, so the lesson's id is before them.
  const setting: BlockSetting = {
    words,
    rich: new RichMarkup(places),
    figures: maker,
    number: writingOf(language).number,
    answerAt: (id) => `${answersFile(module.id)}#${anchorOf(`${lesson.id}.${id}`)}`,
    institutionsAt: places.of('#/page/role'),
  };
  const found: Asked[] = [];
  const blocks = lesson.blocks.map((block) =>
    isFinalTest(block, module)
      ? tag('section', {}, tag('h2', {}, block.title), tag('p', {}, words.testElsewhere))
      : blockMarkup(block, setting, found),
  );
  for (const [path, svg] of maker.files) figures.set(path, svg);
  for (const [path, picture] of maker.pictures) pictures.set(path, picture);
  asked.push(...found.map((each) => ({...each, lesson: lesson.id})));
  return {
    file,
    title: lesson.title,
    body: [...goals(lesson, words), ...blocks, ...notesMarkup(lesson.sources, words.notes)],
  };
}

/** Its answers in a book would make a certificate worth nothing. */
const isFinalTest = (block: Block, module: Module): boolean =>
  block.type === 'quiz' && block.scored && module.id === finalTestId;

function goals({goals: all}: Lesson, words: EditionWords): readonly Markup[] {
  if (all.length === 0) return [];
  return [
    tag(
      'section',
      {class: 'goals'},
      tag('p', {class: 'label'}, `${words.goals}:`),
      tag('ul', {}, ...all.map((goal) => tag('li', {}, goal))),
    ),
  ];
}

function answersChapter(
  module: Module,
  lessons: readonly Lesson[],
  asked: readonly AskedInLesson[],
  {places, words}: LessonSetting,
): Chapter {
  const sections = lessons.flatMap((lesson) => {
    const own = asked.filter((each) => each.lesson === lesson.id);
    if (own.length === 0) return [];
    const file = lessonFile(module.id, lesson.id);
    // The footnotes of an explanation are those of its lesson.
    const rich = new RichMarkup(places, file);
    const shown = own.map(({id, title, answers}) =>
      answersMarkup({id: `${lesson.id}.${id}`, title, answers}, {rich, words}, `${file}#${anchorOf(id)}`),
    );
    return [tag('section', {}, tag('h2', {}, lesson.title), ...shown)];
  });
  return {
    file: answersFile(module.id),
    title: words.answers,
    body: [tag('p', {class: 'lead'}, words.answersLead), ...sections],
  };
}

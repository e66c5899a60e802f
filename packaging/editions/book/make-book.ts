import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import {wordsOf} from '../../package/describe-package.ts';
import {permanentIri} from '../../standards/permanent-iri.ts';
import type {PackageFiles} from '../../zip.ts';
import {pageChapters} from '../pages/page-chapters.ts';
import {answersFile, bookPlaces, lessonFile, moduleFile, pageFile} from '../text/book-places.ts';
import {tag} from '../text/markup.ts';
import {inReadingOrder, type Chapter} from './chapter.ts';
import type {EditionCourse} from './edition-course.ts';
import {moduleChapter} from './lesson-chapters.ts';
import {
  chapterPage,
  containerXml,
  contentFolder,
  navigation,
  navigationFile,
  packageDocument,
  packageFile,
  styleFile,
} from './package-files.ts';

export interface BookSetting {
  readonly words: EditionWords;
  /** Text of the style sheet. */
  readonly style: string;
  /** ISO 8601 to the second, in UTC. */
  readonly modified: string;
  /** Whose course it is: a municipality, or the course's own name. */
  readonly publisher: string;
}

const titleFile = 'title.xhtml';

/** A course, or a module of it, in one language, as the files of an EPUB 3.2. The same course gives the same files. */
export function makeBook(edition: EditionCourse, setting: BookSetting): PackageFiles {
  const {course, modules, lessons, pages} = edition;
  const {words, style, modified, publisher} = setting;
  const {language} = course;
  const {title, description} = wordsOf(course);
  const lessonsOf = (module: string) => lessons.filter((lesson) => lesson.module === module);
  const terms = new Set(pages.glossary?.terms.map(({id}) => id));
  const places = bookPlaces(filesOf(edition), terms);
  const figures = new Map<string, string>();
  const read = modules.map((module) =>
    moduleChapter(module, lessonsOf(module.id), {places, words, language, figures}),
  );
  const chapters: readonly Chapter[] = [
    titlePage(edition, setting),
    ...read,
    ...pageChapters(pages, {places, words}),
  ];
  const facts = {
    id: permanentIri(`edition ${course.id} ${course.scope} ${language}`),
    title,
    description,
    language,
    publisher,
    modified,
    accessibilitySummary: words.accessibility,
  };
  const written = [
    [packageFile, packageDocument(facts, chapters, [...figures.keys()])] as const,
    [navigationFile, navigation(facts, words.contents, chapters)] as const,
    [styleFile, style] as const,
    ...inReadingOrder(chapters).map((chapter) => [chapter.file, chapterPage(language, chapter)] as const),
    ...figures,
  ];
  const texts = [
    // First in the zip: see `packaging/zip.ts`.
    ['mimetype', 'application/epub+zip'] as const,
    ['META-INF/container.xml', containerXml()] as const,
    ...written.map(([path, text]) => [`${contentFolder}/${path}`, text] as const),
  ];
  const encoder = new TextEncoder();
  return new Map(texts.map(([path, text]) => [path, encoder.encode(text)]));
}

/** Everything that a text may lead to. */
function filesOf({modules, lessons, pages}: EditionCourse): ReadonlySet<string> {
  return new Set([
    ...modules.flatMap(({id}) => [moduleFile(id), answersFile(id)]),
    ...lessons.map(({module, id}) => lessonFile(module, id)),
    // Addresses call the institutions by what a learner does there.
    ...Object.keys(pages).map((page) => pageFile(page === 'roles' ? 'role' : page)),
  ]);
}

function titlePage({course}: EditionCourse, {words, publisher}: BookSetting): Chapter {
  const {title, description} = wordsOf(course);
  const {lawState, version} = course;
  return {
    file: titleFile,
    title,
    body: [
      tag('p', {class: 'lead'}, description),
      tag('p', {}, words.titlePage),
      tag('p', {class: 'small'}, publisher),
      tag('p', {class: 'small'}, words.version(version)),
      ...(lawState === undefined ? [] : [tag('p', {class: 'small'}, words.lawState(lawState))]),
    ],
  };
}

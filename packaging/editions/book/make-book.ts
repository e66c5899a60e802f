import type {Course} from '../../../src/domain/course/course.ts';
import type {Municipality} from '../../../src/domain/course/profile.ts';
import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import {mediaFile, wordsOf} from '../../package/describe-package.ts';
import {noProfile} from '../../profile/profile.ts';
import {permanentIri} from '../../standards/permanent-iri.ts';
import {sha256Hex} from '../../sums/sha256.ts';
import type {PackageFiles} from '../../zip.ts';
import {pageChapters} from '../pages/page-chapters.ts';
import {answersFile, bookPlaces, lessonFile, moduleFile, pageFile} from '../text/book-places.ts';
import {tag, type Markup} from '../text/markup.ts';
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
  type BookFacts,
} from './package-files.ts';

export interface BookSetting {
  readonly words: EditionWords;
  /** Text of the style sheet. */
  readonly style: string;
  /** Whose changes it has: each profile's book is another one. */
  readonly profile: string;
  /** The last day on which a fact of the course was read, `2026-11-27`. */
  readonly checked: string;
  /** Whose course it is: a municipality, or the course's own name. */
  readonly publisher: string;
}

const titleFile = 'title.xhtml';

/** A course, or a module of it, in one language, as the files of an EPUB 3.2. The same course gives the same files. */
export function makeBook(edition: EditionCourse, setting: BookSetting): PackageFiles {
  const {course, modules, lessons, pages, media} = edition;
  const {words, style, profile, checked, publisher} = setting;
  const {language} = course;
  const {title, description} = wordsOf(course);
  const lessonsOf = (module: string) => lessons.filter((lesson) => lesson.module === module);
  const terms = new Set(pages.glossary?.terms.map(({id}) => id));
  const places = bookPlaces(filesOf(edition), terms);
  const figures = new Map<string, string>();
  const pictures = new Map<string, string>();
  const told = modules.map((module) =>
    moduleChapter(module, lessonsOf(module.id), {places, words, language, figures, pictures}),
  );
  const chapters: readonly Chapter[] = [
    titlePage(edition, setting),
    ...told,
    ...pageChapters(pages, {places, words}),
  ];
  const read = [
    [navigationFile, navigation({language}, words.contents, chapters)] as const,
    [styleFile, style] as const,
    ...inReadingOrder(chapters).map((chapter) => [chapter.file, chapterPage(language, chapter)] as const),
    ...figures,
  ];
  const painted = new Map([...pictures].map(([path, picture]) => [path, mediaFile(picture, media)] as const));
  const sums = [...painted].map(([path, bytes]) => [path, sha256Hex(bytes)] as const);
  const facts = {
    id: bookId(course, profile),
    title,
    description,
    language,
    publisher,
    ...releaseOf(course.version, checked, sha256Hex(JSON.stringify([...read, ...sums]))),
    accessibilitySummary: words.accessibility,
  };
  const shown = [...figures.keys(), ...pictures.keys()];
  const written = [[packageFile, packageDocument(facts, chapters, shown)] as const, ...read];
  const texts = [
    // First in the zip: see `packaging/zip.ts`.
    ['mimetype', 'application/epub+zip'] as const,
    ['META-INF/container.xml', containerXml()] as const,
    ...written.map(([path, text]) => [`${contentFolder}/${path}`, text] as const),
  ];
  const encoder = new TextEncoder();
  return new Map([
    ...texts.map(([path, text]) => [path, encoder.encode(text)] as const),
    ...[...painted].map(([path, bytes]) => [`${contentFolder}/${path}`, bytes] as const),
  ]);
}

/** A name that stays: of the same course, part, language and municipality. */
function bookId({id, scope, language}: Course, profile: string): string {
  const name = `edition ${id} ${scope} ${language}`;
  return permanentIri(profile === noProfile ? name : `${name} ${profile}`);
}

/**
 * Which release of the book it is. A reading system knows a release by its name and `modified`: the time of day stands for the
 * sum of what is read, since another text has to be another release and nothing here asks a clock.
 * @param sum hexadecimal
 */
function releaseOf(version: string, checked: string, sum: string): Pick<BookFacts, 'modified' | 'version'> {
  const seconds = Number.parseInt(sum.slice(0, 12), 16) % 86_400;
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.trunc(part)).padStart(2, '0'),
  );
  return {modified: `${checked}T${time.join(':')}Z`, version: `${version}+${sum.slice(0, 8)}`};
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
  const {lawState, version, municipality} = course;
  return {
    file: titleFile,
    title,
    body: [
      tag('p', {class: 'lead'}, description),
      tag('p', {}, words.titlePage),
      tag('p', {class: 'small'}, publisher),
      tag('p', {class: 'small'}, words.version(version)),
      ...(lawState === undefined ? [] : [tag('p', {class: 'small'}, words.lawState(lawState))]),
      ...ownWords(municipality, words),
    ],
  };
}

/** Which lessons are not in the words of the course's authors. */
function ownWords(
  municipality: Municipality | undefined,
  {ownWords, ownLessons}: EditionWords,
): readonly Markup[] {
  if (!municipality) return [];
  const {name: whose, changed, added} = municipality;
  return [[ownWords, changed] as const, [ownLessons, added] as const].flatMap(([{title, text}, lessons]) =>
    lessons
      ? [
          tag(
            'section',
            {},
            tag('h2', {}, title),
            tag('p', {}, text(whose)),
            tag('ul', {}, ...lessons.map(({title: name, lang}) => tag('li', {lang, 'xml:lang': lang}, name))),
          ),
        ]
      : [],
  );
}

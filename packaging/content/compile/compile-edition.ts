import type {Changes} from '../../../src/domain/pages/changes.ts';
import type {Course} from '../../../src/domain/course/course.ts';
import {returnScope} from '../../../src/domain/course/scopes.ts';
import {checkLesson} from '../checks/check-lesson.ts';
import {checkRepeats} from '../checks/check-repeats.ts';
import {checkTexts} from '../checks/check-texts.ts';
import {checkWording} from '../checks/check-wording.ts';
import type {Passage} from './passage.ts';
import type {CompiledLesson} from './compile-lesson.ts';
import {compileModule, type CompiledModule} from './compile-module.ts';
import {LawNotes} from '../facts/law-notes.ts';
import {newestRevision} from '../facts/revisions.ts';
import type {LoggedText} from '../markdown/to-rich-text.ts';
import {FilmCatalog} from '../media/film-catalog.ts';
import {ProfileValues, type ContactUse, type OwnValues} from '../../profile/profile-values.ts';
import {compileHelp} from '../pages/compile-help.ts';
import {compilePages} from '../pages/compile-pages.ts';
import type {ReturnWords} from '../return/compile-return-words.ts';
import type {CompiledPages} from '../pages/compiled-pages.ts';
import {Problems} from '../problems.ts';
import type {CourseSource} from '../read/read-course.ts';
import {readWordsFile} from '../words/read-words-file.ts';
import {courseWordsSchema, type CourseLogic} from '../schemas/course.ts';
import type {Fills} from '../schemas/videos.ts';
import {wordsOfField} from '../words/words-of-field.ts';

/** The course in one language. */
export interface Edition {
  readonly course: Course;
  readonly modules: readonly CompiledModule[];
  readonly pages: CompiledPages;
  /** Words of the package "return"; absent in a course that has none. */
  readonly returning?: ReturnWords;
  /** Everything that a learner can read. */
  readonly texts: readonly LoggedText[];
  /** Where texts ask for a contact of the profile. */
  readonly contactUses: readonly ContactUse[];
}

/** What an edition is to be. */
export interface EditionOptions {
  readonly scope: string;
  readonly language: string;
  /** All languages of the package. */
  readonly languages: readonly string[];
  /** Report ids of the interactions by their fixed index. */
  readonly interactions: readonly string[];
  /** For these two see `CompileOptions`. */
  readonly isChecked?: boolean;
  readonly films?: boolean | 'own';
  /** What a profile puts into the places for films. */
  readonly videos?: Fills;
  /** What texts may take from a profile. */
  readonly values?: OwnValues;
}

/** Joins the logic with the words of one language and checks them. */
export function compileEdition(source: CourseSource, options: EditionOptions, problems: Problems): Edition {
  const {language, languages, scope, interactions} = options;
  // What comes back holds questions of all modules, and none of their lessons.
  const held = scope === returnScope ? [] : source.modules;
  const links = {all: source.lessonPaths, modules: new Set(held.map(({id}) => id))};
  const {title, description, municipality: nameless, law, passages} = courseWords(source, language, problems);
  const {checks = {}, changed: rewrites = []} = options.values ?? {};
  const rewritten = rewrites.filter((each) => each.language === language);
  const changed = new Set(rewritten.flatMap(({facts}) => facts));
  const laws = new LawNotes({course: source, words: law, checks, changed, language, problems});
  const beside = {course: source, language, links, laws, problems};
  const films = new FilmCatalog({
    ...beside,
    languages,
    fills: options.videos ?? new Map(),
    shown: options.films ?? true,
  });
  // Its mistakes are reported when it is compiled with the other pages.
  const help = compileHelp({...beside, problems: new Problems()});
  const national = help?.page.contacts ?? [];
  const values = new ProfileValues(options.values ?? {}, {national, nameless, language, problems});
  const indexes = new Map(interactions.map((id, index) => [id, index]));
  const modules = source.modules.map((module) =>
    compileModule({...beside, module, films, values, rewritten, interactions: indexes}),
  );
  const written = compilePages(scope === returnScope ? [] : modules, beside);
  const all = [...passages, ...films.passages, ...written.passages, ...modules.flatMap(passagesOf)];
  const isDefault = language === source.logic?.languages[0];
  if (!options.isChecked) checkEdition(all, modules, {language, isDefault, prescribed: laws.said}, problems);
  const course: Course = {
    ...courseFacts(source.logic, scope, written.pages.changes),
    title,
    description,
    language,
    languages,
    scope,
    modules: modules.map(({summary}) => summary),
    interactionCount: interactions.length,
  };
  const texts = [
    ...all.flatMap((passage) => passage.texts),
    ...modules.flatMap(({prescribed}) => prescribed),
  ];
  const {pages, returning} = written;
  return {course, modules, pages, ...(returning && {returning}), texts, contactUses: values.uses};
}

/** What `course.yaml` says of the course itself, and since when its facts are as they are. */
function courseFacts(
  logic: CourseLogic | undefined,
  scope: string,
  changes: Changes | undefined,
): Pick<Course, 'id' | 'version' | 'cover' | 'lawState' | 'revision' | 'changedAt'> {
  const {id = '', version = '', cover, lawState} = logic ?? {};
  const revision = logic && newestRevision(logic);
  return {
    id,
    version,
    ...(scope === 'course' && cover !== undefined && {cover: true}),
    ...(lawState !== undefined && {lawState}),
    ...(revision !== undefined && {revision}),
    ...(changes && {changedAt: Math.max(...changes.list.map((change) => change.revision))}),
  };
}

function passagesOf({passages, lessons}: CompiledModule): readonly Passage[] {
  return [...passages, ...lessons.flatMap((lesson) => lesson.passages)];
}

function checkEdition(
  passages: readonly Passage[],
  modules: readonly CompiledModule[],
  {
    language,
    isDefault,
    prescribed,
  }: {
    readonly language: string;
    readonly isDefault: boolean;
    readonly prescribed: ReadonlySet<string>;
  },
  problems: Problems,
): void {
  const lessons = modules.flatMap((module) => module.lessons);
  const passagesOfThose = (isMeant: (lesson: CompiledLesson) => boolean) =>
    new Set(lessons.filter(isMeant).flatMap((lesson) => lesson.passages));
  // Rules of one language say nothing of another one.
  const elsewhere = passagesOfThose(({spokenIn}) => spokenIn !== undefined);
  const texts = passages.filter((passage) => !elsewhere.has(passage)).flatMap((passage) => passage.texts);
  // What a municipality repeats in its own lessons, it may have to.
  const own = passagesOfThose(({source}) => source.own !== undefined);
  checkTexts(texts, {language, prescribed}, problems);
  checkWording(texts, language, problems);
  checkRepeats(
    passages.filter((passage) => mayNotRepeat(passage) && !own.has(passage)).flatMap(({texts}) => texts),
    {language, isTranslation: !isDefault, prescribed},
    problems,
  );
  for (const lesson of lessons) checkLesson(lesson, isDefault ? 'default' : 'translation', problems);
}

/**
 * A content warning is a set formula that comes before every lesson with violence; captions say what the
 * text alternative says, too.
 */
function mayNotRepeat({source}: Passage): boolean {
  const isWarning = source && 'look' in source.logic && source.logic.look === 'warning';
  return !isWarning && source?.logic.type !== 'captions';
}

function courseWords({content}: CourseSource, language: string, problems: Problems) {
  const file = readWordsFile(content, {folder: 'modules', language, what: 'The course'}, problems);
  const words = file?.frontMatter?.read(courseWordsSchema, problems);
  const {title = '', description = '', municipality, law} = words ?? {};
  const {brief, ...sentences} = law ?? {};
  const fields = [
    ...[['title'], ['description'], ['municipality']],
    ...Object.keys(sentences).map((key) => ['law', key]),
    ...Object.keys(brief ?? {}).map((key) => ['law', 'brief', key]),
  ];
  const texts = file ? fields.flatMap((path) => wordsOfField(file, path).map(withoutPlaces)) : [];
  const passages = file ? [{texts, source: undefined, hasNotes: false, share: 1}] : [];
  return {title, description, municipality, law, passages};
}

/** What is filled in later is no word of a language. */
function withoutPlaces(text: LoggedText): LoggedText {
  const words = text.text.replaceAll(/\{[a-z]+\}/g, '');
  return {...text, text: words, native: words};
}

/** Answers what a page that edits lessons asks. Compiles one module in one language: fast enough to follow as somebody types. */
import type {
  EditedWords,
  LessonChoice,
  LessonPlace,
  LessonWords,
  OwnLesson,
  StaleChoice,
} from '../../src/domain/exchange/lesson-words.ts';
import {isOwnLesson} from '../../src/domain/course/own-lesson.ts';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import type {PackageContents} from '../../src/domain/exchange/package-making.ts';
import {brokenLock, type BrokenLock} from '../../src/domain/words/words-locks.ts';
import {wordsUnits} from '../../src/domain/words/words-units.ts';
import {compileCourse, type CompiledCourse} from '../content/compile/compile-course.ts';
import {Problems} from '../content/problems.ts';
import type {Content} from '../content/read/content.ts';
import {readCourse} from '../content/read/read-course.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import {packageFiles} from '../package/package-files.ts';
import {applyProfile} from '../profile/apply-profile.ts';
import {profileSetting} from '../profile/profile-setting.ts';
import {lockedMessage, mergeWords, type MergedWords} from '../profile/words/merge-words.ts';
import type {OwnWords} from '../profile/words/own-words.ts';
import {readOwnWords} from '../profile/words/read-own-words.ts';
import {brokenInUnit} from '../profile/words/reported-text.ts';
import {lessonUnits, type LessonUnits} from '../profile/words/reported-words.ts';
import type {StaleWords} from '../profile/words/stale-words.ts';
import {factsIn} from '../profile/words/words-facts.ts';
import {placeOfWords, publishedFileOf, wordsFileOf} from '../profile/words/words-place.ts';
import {writeOwnWords} from '../profile/words/write-own-words.ts';
import {usualStandard} from '../../src/domain/standards/standards.ts';
import {standards} from '../standards/index.ts';
import {addedWords, besideLesson, compiledFileOf, filesIn, withAddedText} from './added-words.ts';
import {writtenOf} from './draft-course.ts';
import {shownContent, type BringMedia} from './lesson-page.ts';
import type {Parts} from './parts.ts';
import {titleIn} from './title-in.ts';

/** A lesson, its published words and a draft's own ones. */
interface ReadLesson {
  readonly published: string;
  readonly units: LessonUnits;
  readonly merged: MergedWords;
  readonly left: LessonWords['left'];
}

interface CompiledModule {
  readonly problems: CompiledCourse['problems'];
  readonly content: PackagedContent;
}

export class WordsDesk {
  readonly #parts: () => Promise<Parts>;
  readonly #bring: BringMedia;
  /** What was edited last is looked at next. */
  #last: {readonly key: string; readonly compiled: CompiledModule} | undefined;

  constructor(parts: () => Promise<Parts>, bring: BringMedia = () => Promise.resolve(new Map())) {
    this.#parts = parts;
    this.#bring = bring;
  }

  async lessons(): Promise<readonly LessonChoice[]> {
    const {content} = await this.#parts();
    const {modules, logic} = readCourse(content, {scope: 'course', withApart: true}, new Problems());
    const isApart = ({id}: {readonly id: string}): boolean => logic?.apart?.includes(id) === true;
    return modules
      .toSorted((a, b) => Number(isApart(a)) - Number(isApart(b)))
      .flatMap(({id: module, lessons}) =>
        lessons.map(({id: lesson}) => ({
          module,
          lesson,
          titles: Object.fromEntries(
            (logic?.languages ?? []).map((language) => [
              language,
              titleIn(content.get(publishedFileOf({module, lesson, language}))) ?? lesson,
            ]),
          ),
        })),
      );
  }

  async ownLessons(draft: PackageDraft): Promise<readonly OwnLesson[]> {
    const {content} = await this.#parts();
    return [...draft.files.keys()].flatMap((file): OwnLesson[] => {
      const place = placeOfWords(draft.id, file);
      if (!place || !content.has(publishedFileOf(place))) return [];
      const {merged, left} = readLesson(content, draft, place);
      const {changed, stale} = merged;
      return [{...place, changed: changed.length + left.length, stale: stale.length + left.length}];
    });
  }

  async words(draft: PackageDraft, place: LessonPlace): Promise<LessonWords> {
    if (isOwnLesson(place.lesson)) return addedWords(draft, place);
    const {published, units, merged, left} = readLesson((await this.#parts()).content, draft, place);
    const {text, stale} = merged;
    return {text, published, reported: units.reported, stale: stale.map(staleChoice), left};
  }

  async edit(
    draft: PackageDraft,
    place: LessonPlace,
    text: string,
    waiting: readonly StaleChoice[],
  ): Promise<EditedWords> {
    const parts = await this.#parts();
    if (isOwnLesson(place.lesson)) {
      const added = withAddedText(draft, place, text);
      const problems = this.#problemsIn(added, place, text, parts);
      const beside = besideLesson(this.#compiled(added, place, text, parts).problems, draft);
      return {file: text, changed: [], stale: [], problems, beside};
    }
    const said = new Map(
      waiting.map(({address, replaces, was}) => [address, {replaces, was: was ?? undefined}]),
    );
    const file = writeOwnWords(parts.content.get(publishedFileOf(place)) ?? '', text, said);
    const {published, units, merged} = readLesson(parts.content, withWords(draft, place, file), place);
    const changed = changedIn(published, text);
    const stale = merged.stale.filter(({address}) => changed.some((each) => each.address === address));
    const broken = brokenLock(published, text, units.reported) ?? brokenIn(published, text, units.reported);
    const problems = this.#problemsIn(withWords(draft, place, file), place, text, parts);
    return {
      file,
      changed,
      stale: stale.map(staleChoice),
      beside: [],
      problems: [
        ...(broken ? [{line: broken.line, code: 'words-locked', message: lockedMessage(broken)}] : []),
        ...problems,
      ],
    };
  }

  async lessonPage(draft: PackageDraft, place: LessonPlace, text: string): Promise<PackageContents> {
    const parts = await this.#parts();
    const file = writeOwnWords(parts.content.get(publishedFileOf(place)) ?? '', text);
    const edited = isOwnLesson(place.lesson)
      ? withAddedText(draft, place, text)
      : withWords(draft, place, file);
    const {content} = this.#compiled(edited, place, text, parts);
    const standard = standards.find(({id}) => id === usualStandard);
    if (!standard) throw new Error(`There is no ${usualStandard}.`);
    const choice = {scope: place.module, languages: [place.language], films: false, profile: draft.id};
    // Compiled of what is said of them; shown as they are now.
    const shown = await shownContent(content, draft, this.#bring);
    return packageFiles(standard, {...parts, contentOf: () => shown}, choice);
  }

  #problemsIn(draft: PackageDraft, place: LessonPlace, text: string, parts: Parts): EditedWords['problems'] {
    const path = compiledFileOf(draft.id, place);
    const parted = path.replace(/[a-z]{2}\.md$/, 'lesson.yaml');
    const isOwn = isOwnLesson(place.lesson);
    return (
      this.#compiled(draft, place, text, parts)
        .problems.filter(({file}) => file === path || (isOwn && file === parted))
        // What is wrong with its parts is mended below the text.
        .map(({file, line, code, message}) => ({line: file === path ? line : 1, code, message}))
    );
  }

  #compiled(draft: PackageDraft, place: LessonPlace, text: string, parts: Parts): CompiledModule {
    const key = JSON.stringify([place, text, draft.id, draft.yaml, filesIn(draft)]);
    if (this.#last?.key !== key) this.#last = {key, compiled: compileModule(draft, place, text, parts)};
    return this.#last.compiled;
  }
}

/** The module with the edited text as it stands, so that mistakes keep its lines. */
function compileModule(draft: PackageDraft, place: LessonPlace, text: string, parts: Parts): CompiledModule {
  const {content: authored, profile: source} = writtenOf(draft, parts);
  const {content, own, profile, problems} = profileSetting(source, authored);
  const edited = new Map(content).set(compiledFileOf(draft.id, place), text);
  const {module: scope, language} = place;
  const films = isOwnLesson(place.lesson) && 'own';
  const compiled = compileCourse(edited, {scope, languages: [language], films, ...own});
  return {
    problems: [...problems, ...compiled.problems],
    content: profile ? applyProfile(compiled, profile, own.values?.changed) : compiled,
  };
}

function readLesson(content: Content, draft: PackageDraft, place: LessonPlace): ReadLesson {
  const published = content.get(publishedFileOf(place)) ?? '';
  const units = lessonUnits(content, place.module, place.lesson);
  const file = wordsFileOf(draft.id, place);
  const bytes = draft.files.get(file);
  // Mistakes are told when the whole draft is checked.
  const silent = new Problems();
  const own = bytes
    ? readOwnWords({file, text: new TextDecoder().decode(bytes), place}, published, silent)
    : {...place, file, units: new Map(), left: []};
  const merged = mergeWords(published, own, units, silent);
  return {published, units, merged, left: leftIn(published, own, merged)};
}

/** Own words that stand nowhere in the merged text. */
function leftIn(published: string, {units, left}: OwnWords, {changed}: MergedWords): LessonWords['left'] {
  const known = new Map(wordsUnits(published).map(({address, text}) => [address, text.trim()]));
  const refused = [...units]
    .filter(([address, {text}]) => !changed.includes(address) && text.trim() !== known.get(address))
    .map(([address, {text}]) => ({address, text}));
  return [...refused, ...left].map(({address, text}) => ({
    address,
    published: known.get(address) ?? '',
    own: text,
  }));
}

/** What Markdown makes of a changed piece, where its lines alone are in order. */
function brokenIn(
  published: string,
  text: string,
  reported: LessonUnits['reported'],
): BrokenLock | undefined {
  const before = new Map(wordsUnits(published).map((unit) => [unit.address, unit.text.trim()]));
  for (const {address, line, text: own} of wordsUnits(text)) {
    const was = before.get(address);
    if (was === undefined || was === own.trim()) continue;
    const broken = brokenInUnit({address, published: was, own: own.trimEnd()}, reported);
    if (broken) return {...broken, line: line + broken.line - 1};
  }
  return undefined;
}

function withWords(draft: PackageDraft, place: LessonPlace, words: string): PackageDraft {
  const file = wordsFileOf(draft.id, place);
  const files = new Map(draft.files);
  if (words === '') files.delete(file);
  else files.set(file, new TextEncoder().encode(words));
  return {...draft, files};
}

function changedIn(published: string, text: string): EditedWords['changed'] {
  const own = new Map(wordsUnits(text).map((unit) => [unit.address, unit.text.trim()]));
  return wordsUnits(published).flatMap(({address, text: words}) => {
    const [before, after] = [words.trim(), own.get(address) ?? ''];
    return before === after ? [] : [{address, published: before, own: after}];
  });
}

const staleChoice = ({address, was, wasSum, now, own}: StaleWords): StaleChoice => ({
  address,
  published: now,
  own,
  replaces: wasSum,
  ...(was !== undefined && {was}),
  facts: {was: factsIn(was ?? ''), published: factsIn(now), own: factsIn(own)},
});

import {isOwnLesson} from '../../domain/course/own-lesson.ts';
import {languageCodes} from '../../languages/codes.ts';
import type {LessonPlace} from '../../domain/exchange/lesson-words.ts';
import type {OwnLessonChange, OwnLessonMaker} from '../../domain/exchange/own-lessons.ts';
import type {PackageDraft} from '../../domain/exchange/package-draft.ts';
import type {Draft} from '../draft/draft.ts';
import {emptyTexts, keyOfPlace, type TextsHost, type TextsView} from './texts-view.ts';

/** What belongs to the lesson that is being edited. */
interface Editing {
  readonly packed: () => Promise<PackageDraft>;
  readonly settle: () => Promise<void>;
  readonly open: (place: LessonPlace) => Promise<void>;
}

type Lessons = Pick<Draft, 'lessons' | 'lessonFiles'>;

/** Lessons that a draft adds: what buttons do to them, each in its turn, and the way back from the last of it. */
export class AddedLessons {
  readonly #maker: OwnLessonMaker;
  readonly #host: TextsHost;
  readonly #editing: Editing;
  /** As they were before the last change, and which lesson that was about. */
  #before: {readonly lessons: Lessons; readonly folder: string} | undefined;
  /** Settles when all that was pressed is done: every change begins from what the one before has left. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(maker: OwnLessonMaker, host: TextsHost, editing: Editing) {
    this.#maker = maker;
    this.#host = host;
    this.#editing = editing;
  }

  async show(): Promise<void> {
    this.#show({added: await this.#maker.addedLessons(await this.#editing.packed())});
  }

  /** One of the draft's, as it is shown in a language: in another one where it is not written in this. */
  written(place: LessonPlace): LessonPlace {
    if (!isOwnLesson(place.lesson)) return place;
    const {lessonFiles, languages} = this.#host.view.draft;
    const found = [place.language, ...languages, ...languageCodes].find(
      (language) => `${keyOfPlace({...place, language})}.md` in lessonFiles,
    );
    return {...place, language: found ?? place.language};
  }

  /** A lesson that is added is opened. */
  change(change: OwnLessonChange): Promise<void> {
    return this.#inTurn(() => this.#host.ask(() => this.#change(change)));
  }

  undo(): Promise<void> {
    return this.#inTurn(() => this.#undo());
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(async () => {
      await this.#editing.settle();
      await work();
    });
    // What fails is told to whoever asked for it, not to the next one.
    this.#turn = done.catch(() => undefined);
    await done;
  }

  async #change(change: OwnLessonChange): Promise<void> {
    const {lessons, lessonFiles} = this.#host.view.draft;
    const changed = await this.#maker.changeLessons(await this.#editing.packed(), change);
    const {draft} = this.#host.view;
    // Another draft was taken meanwhile: this was never meant for it.
    if (draft.lessons !== lessons) return;
    // Words were typed meanwhile: they would be overwritten.
    if (draft.lessonFiles !== lessonFiles) return this.#change(change);
    const after = {lessons: changed.lessons, lessonFiles: changed.files};
    // Pressed twice, a lesson is taken away once: the way back leads to where it was.
    if (isSame(after, {lessons, lessonFiles})) return;
    const lesson = 'lesson' in change ? change.lesson : (changed.added?.lesson ?? '');
    this.#before = {lessons: {lessons, lessonFiles}, folder: `${change.module}/${lesson}/`};
    await this.#use(after, {what: change.type});
    if (changed.added && change.type === 'add')
      await this.#editing.open({...changed.added, language: change.language});
  }

  async #undo(): Promise<void> {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    const {lessons, lessonFiles} = before.lessons;
    // A package with these numbers may be in an LMS already: none is ever given again.
    const records = Object.entries(this.#host.view.draft.lessonFiles).filter(([path]) =>
      path.endsWith('/tracking.yaml'),
    );
    await this.#host.ask(() =>
      this.#use({lessons, lessonFiles: {...lessonFiles, ...Object.fromEntries(records)}}, undefined),
    );
  }

  /** Words that were typed. Not in turn, since a change waits for them; of a lesson that was taken away meanwhile none are kept. */
  async keepWords(place: LessonPlace, text: string): Promise<void> {
    const {lessonFiles} = this.#host.view.draft;
    const file = `${keyOfPlace(place)}.md`;
    if (!(file in lessonFiles) || lessonFiles[file] === text) return;
    this.#keepBefore(file, text);
    await this.#host.change({lessonFiles: {...lessonFiles, [file]: text}});
    await this.show();
  }

  /** Undoing takes away no words that were typed since: what was done to this very lesson stays done. */
  #keepBefore(file: string, text: string): void {
    const before = this.#before;
    if (!before) return;
    const {lessons, lessonFiles} = before.lessons;
    const isOfIt = file.startsWith(before.folder);
    this.#before = isOfIt
      ? undefined
      : {...before, lessons: {lessons, lessonFiles: {...lessonFiles, [file]: text}}};
    if (isOfIt) this.#show({undo: undefined});
  }

  async #use(lessons: Lessons, undo: TextsView['undo']): Promise<void> {
    await this.#host.change(lessons);
    await this.show();
    this.#show({undo});
    const {open} = this.#texts;
    if (!open || !isOwnLesson(open.place.lesson)) return;
    // Its parts may be others now; one that is gone is closed.
    if (`${keyOfPlace(open.place)}.md` in lessons.lessonFiles) await this.#editing.open({...open.place});
    else this.#show({open: undefined});
  }

  get #texts(): TextsView {
    return this.#host.view.texts ?? emptyTexts;
  }

  #show(part: Partial<TextsView>): void {
    this.#host.showTexts({...this.#texts, ...part});
  }
}

const isSame = (one: Lessons, other: Lessons): boolean =>
  JSON.stringify([one.lessons, one.lessonFiles]) === JSON.stringify([other.lessons, other.lessonFiles]);

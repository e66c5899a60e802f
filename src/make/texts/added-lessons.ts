import {isOwnLesson} from '../../domain/course/own-lesson.ts';
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

/** Lessons that a draft adds: what buttons do to them, and the way back from the last of it. */
export class AddedLessons {
  readonly #maker: OwnLessonMaker;
  readonly #host: TextsHost;
  readonly #editing: Editing;
  /** As they were before the last change, and which lesson that was about. */
  #before: {readonly lessons: Lessons; readonly folder: string} | undefined;

  constructor(maker: OwnLessonMaker, host: TextsHost, editing: Editing) {
    this.#maker = maker;
    this.#host = host;
    this.#editing = editing;
  }

  async show(): Promise<void> {
    this.#show({added: await this.#maker.addedLessons(await this.#editing.packed())});
  }

  /** A lesson that is added is opened. */
  async change(change: OwnLessonChange): Promise<void> {
    await this.#editing.settle();
    const {lessons, lessonFiles} = this.#host.view.draft;
    await this.#host.ask(async () => {
      const changed = await this.#maker.changeLessons(await this.#editing.packed(), change);
      const lesson = 'lesson' in change ? change.lesson : (changed.added?.lesson ?? '');
      this.#before = {lessons: {lessons, lessonFiles}, folder: `${change.module}/${lesson}/`};
      await this.#use({lessons: changed.lessons, lessonFiles: changed.files}, {what: change.type});
      if (changed.added && change.type === 'add')
        await this.#editing.open({...changed.added, language: change.language});
    });
  }

  async undo(): Promise<void> {
    await this.#editing.settle();
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

  /** Words that were typed. */
  async keepWords(place: LessonPlace, text: string): Promise<void> {
    const {lessonFiles} = this.#host.view.draft;
    const file = `${keyOfPlace(place)}.md`;
    if (lessonFiles[file] === text) return;
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

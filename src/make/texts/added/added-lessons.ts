import {isOwnLesson} from '../../../domain/course/own-lesson.ts';
import {languageCodes} from '../../../languages/codes.ts';
import type {LessonPlace} from '../../../domain/exchange/lesson-words.ts';
import {lessonNaming, ownPictureName} from '../../../domain/course/own-media.ts';
import type {OfPart, OwnLessonChange, OwnLessonMaker} from '../../../domain/exchange/own-lessons.ts';
import type {PackageDraft} from '../../../domain/exchange/package-draft.ts';
import type {Draft} from '../../draft/draft.ts';
import {isTooLargeWith} from '../../draft/draft-size.ts';
import {backTo, isSame, withNamedMedia, type OwnParts} from './own-media.ts';
import {readPictureFile} from './picture-file.ts';
import {emptyTexts, keyOfPlace, type TextsHost, type TextsView} from '../texts-view.ts';

/** What belongs to the lesson that is being edited. */
interface Editing {
  readonly packed: () => Promise<PackageDraft>;
  readonly settle: () => Promise<void>;
  readonly open: (place: LessonPlace) => Promise<void>;
}

/** Lessons that a draft adds: what buttons do to them, each in its turn, and the way back from the last of it. */
export class AddedLessons {
  readonly #maker: OwnLessonMaker;
  readonly #readPicture: typeof readPictureFile;
  readonly #host: TextsHost;
  readonly #editing: Editing;
  /** As they were before the last change, and which lesson that was about. */
  #before: {readonly parts: OwnParts; readonly folder: string} | undefined;
  /** Settles when all that was pressed is done: every change begins from what the one before has left. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    maker: OwnLessonMaker,
    host: TextsHost,
    editing: Editing,
    readPicture: typeof readPictureFile = readPictureFile,
  ) {
    this.#maker = maker;
    this.#readPicture = readPicture;
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

  /** A file for the picture of a part. */
  bringPicture(part: OfPart, file: File): Promise<void> {
    return this.#inTurn(() => this.#host.ask(() => this.#bringPicture(part, file)));
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

  async #bringPicture({module, lesson, part}: OfPart, file: File): Promise<void> {
    const picture = await this.#pictureOf({module, lesson, part}, file);
    const isRefused = typeof picture === 'string';
    this.#show({refusedPicture: isRefused ? {part: {module, lesson, part}, refusal: picture} : undefined});
    if (isRefused) return;
    const {ending, svg, bytes} = picture;
    const change = {
      module,
      lesson,
      part,
      type: 'set-picture',
      ending,
      ...(svg !== undefined && {svg}),
    } as const;
    await this.#change(change, bytes && {[ownPictureName(change, ending)]: bytes});
  }

  async #pictureOf(part: OfPart, file: File) {
    const picture = await this.#readPicture(file, (svg) => this.#maker.isDrawing(svg));
    if (typeof picture === 'string' || !picture.bytes) return picture;
    const {draft} = this.#host.view;
    const lessonPictures = {...draft.lessonPictures, [ownPictureName(part, picture.ending)]: picture.bytes};
    return isTooLargeWith({lessonPictures}, draft) ? 'draft-large' : picture;
  }

  async #change(change: OwnLessonChange, pictures: Draft['lessonPictures'] = {}): Promise<void> {
    const before = this.#parts;
    const changed = await this.#maker.changeLessons(await this.#editing.packed(), change);
    const {draft} = this.#host.view;
    // Another draft was taken meanwhile: this was never meant for it.
    if (draft.lessons !== before.lessons) return;
    // Words were typed meanwhile: they would be overwritten.
    if (draft.lessonFiles !== before.lessonFiles) return this.#change(change, pictures);
    const after = withNamedMedia({
      lessons: changed.lessons,
      lessonFiles: changed.files,
      lessonPictures: {...draft.lessonPictures, ...pictures},
      videos: draft.videos,
    });
    // Pressed twice, a lesson is taken away once: the way back leads to where it was.
    if (isSame(after, this.#parts)) return;
    const lesson = 'lesson' in change ? change.lesson : (changed.added?.lesson ?? '');
    this.#before = {parts: this.#parts, folder: `${change.module}/${lesson}/`};
    await this.#use(after, {what: change.type});
    if (changed.added && change.type === 'add')
      await this.#editing.open({...changed.added, language: change.language});
  }

  async #undo(): Promise<void> {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    const {parts} = before;
    // A package with these numbers may be in an LMS already: none is ever given again.
    const records = Object.entries(this.#host.view.draft.lessonFiles).filter(([path]) =>
      path.endsWith('/tracking.yaml'),
    );
    const lessonFiles = {...parts.lessonFiles, ...Object.fromEntries(records)};
    await this.#host.ask(() => this.#use(backTo({...parts, lessonFiles}, this.#parts), undefined));
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

  /** A film that something was said of: undoing would take it away with the part that it was put into. */
  keepFilm(slot: string): void {
    const lesson = lessonNaming(slot, this.#host.view.draft.lessonFiles);
    if (lesson !== undefined) this.#keepDone(lesson);
  }

  /** Undoing takes away no words that were typed since: those of other lessons are in what it goes back to. */
  #keepBefore(file: string, text: string): void {
    this.#keepDone(file);
    if (!this.#before) return;
    const {parts, folder} = this.#before;
    this.#before = {folder, parts: {...parts, lessonFiles: {...parts.lessonFiles, [file]: text}}};
  }

  /** What was done to the lesson of this file stays done. */
  #keepDone(file: string): void {
    if (!this.#before || !file.startsWith(this.#before.folder)) return;
    this.#before = undefined;
    this.#show({undo: undefined});
  }

  async #use(lessons: OwnParts, undo: TextsView['undo']): Promise<void> {
    await this.#host.change(lessons);
    await this.show();
    this.#show({undo});
    const {open} = this.#texts;
    if (!open || !isOwnLesson(open.place.lesson)) return;
    // Its parts may be others now; one that is gone is closed.
    if (`${keyOfPlace(open.place)}.md` in lessons.lessonFiles) await this.#editing.open({...open.place});
    else this.#show({open: undefined});
  }

  get #parts(): OwnParts {
    const {lessons, lessonFiles, lessonPictures, videos} = this.#host.view.draft;
    return {lessons, lessonFiles, lessonPictures, videos};
  }

  get #texts(): TextsView {
    return this.#host.view.texts ?? emptyTexts;
  }

  #show(part: Partial<TextsView>): void {
    this.#host.showTexts({...this.#texts, ...part});
  }
}

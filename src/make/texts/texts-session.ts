import type {EditedWords, LessonPlace, StaleChoice} from '../../domain/exchange/lesson-words.ts';
import {isOwnLesson} from '../../domain/course/own-lesson.ts';
import type {PackageDraft} from '../../domain/exchange/package-draft.ts';
import type {PackageMaker} from '../../domain/exchange/package-making.ts';
import {wordsUnits} from '../../domain/words/words-units.ts';
import {emptyFilm, type FilmDraft} from '../films/film-draft.ts';
import {filesOf, idOf, valuesOf} from '../draft/profile-of-draft.ts';
import type {Shelf} from '../look/shelf.ts';
import {AddedLessons} from './added/added-lessons.ts';
import {lessonsZip} from './lessons-zip.ts';
import {emptyTexts, keyOfPlace, type OpenLesson, type TextsHost, type TextsView} from './texts-view.ts';

/** Somebody who types is followed at the next rest of this many milliseconds. */
const rest = 400;

/** Edits lessons: what is typed is kept, checked and shown; one question at a time, always about the newest words. */
export class TextsSession {
  readonly #maker: PackageMaker;
  readonly #shelf: Shelf;
  readonly #host: TextsHost;
  /** Lessons that the draft adds. */
  readonly added: AddedLessons;
  #text = '';
  /** Of this visit, those nobody has chosen for: taken back and undone, they wait again. */
  #waiting: readonly StaleChoice[] = [];
  /** Opening a lesson changes nothing in the draft. */
  #isOwn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: Promise<void> | undefined;
  /** Counts openings: the last one counts. */
  #opened = 0;
  /** Counts what was asked for; answers to an earlier one are dropped. */
  #wanted = 0;

  constructor(maker: PackageMaker, shelf: Shelf, host: TextsHost) {
    this.#maker = maker;
    this.#shelf = shelf;
    this.#host = host;
    this.added = new AddedLessons(maker, host, {
      packed: () => this.#packed(),
      settle: () => this.settle(),
      open: (place) => this.open(place),
    });
  }

  /** What can be chosen, and what was changed already. */
  async prepare(): Promise<void> {
    await this.#host.ask(async () => {
      const lessons = this.#texts.lessons.length > 0 ? this.#texts.lessons : await this.#maker.lessons();
      this.#show({lessons, places: await this.#maker.lessonPlaces()});
      await this.#showOwn();
      await this.added.show();
    });
  }

  /** Takes own words away that belong to no lesson of the course. */
  async drop(key: string): Promise<void> {
    await this.#keepFile(key, '');
    await this.#host.ask(() => this.#showOwn());
  }

  /** @param address of the piece to begin at */
  async open(asked: LessonPlace, address?: string): Promise<void> {
    const place = this.added.written(asked);
    this.#opened += 1;
    const opened = this.#opened;
    await this.settle();
    await this.#host.ask(async () => {
      const words = await this.#maker.words(await this.#packed(), place);
      if (opened !== this.#opened) return;
      this.#wanted += 1;
      this.#text = words.text;
      this.#isOwn = false;
      const {stale, left} = words;
      this.#waiting = stale;
      const isHeld = left.length > 0;
      const shown = {text: words.text};
      this.#show({
        open: {
          place,
          address,
          words,
          shown,
          changed: [],
          stale,
          problems: [],
          beside: [],
          isHeld,
          isChecking: !isHeld,
        },
      });
    });
    await this.#follow();
  }

  /** Goes on without own words that cannot stand in the lesson. */
  async leaveWords(): Promise<void> {
    this.#isOwn = true;
    this.#wanted += 1;
    this.#showOpen({isHeld: false, isChecking: true});
    await this.#follow();
  }

  /** Called at each key. */
  edit(text: string): void {
    const {open} = this.#texts;
    if (!open || open.isHeld || text === this.#text) return;
    this.#text = text;
    this.#isOwn = true;
    this.#followSoon();
  }

  /** Of a lesson of one's own: its page and its mistakes follow at the next rest, as those of words do. */
  async changeFilm(slot: string, change: Partial<FilmDraft>): Promise<void> {
    const {videos} = this.#host.view.draft;
    this.added.keepFilm(slot);
    const film = {...(videos[slot] ?? emptyFilm), ...change};
    const kept = this.#host.change({videos: {...videos, [slot]: film}});
    this.#followSoon();
    await kept;
  }

  async takeBack(address: string): Promise<void> {
    const {open} = this.#texts;
    if (!open) return;
    const published = new Map(wordsUnits(open.words.published).map((unit) => [unit.address, unit.text]));
    const units = wordsUnits(this.#text).map((unit) =>
      unit.address === address ? (published.get(address) ?? unit.text) : unit.text,
    );
    this.edit(units.join('\n'));
    this.#showOpen({shown: {text: this.#text}});
    await this.settle();
  }

  async keep(address: string): Promise<void> {
    this.#waiting = this.#waiting.filter((each) => each.address !== address);
    this.#isOwn = true;
    this.#wanted += 1;
    await this.#follow();
  }

  /** What was typed last is kept and checked, too. */
  async settle(): Promise<void> {
    // Whoever comes back begins from here.
    this.#showTyped();
    if (this.#timer !== undefined) await this.#follow();
    await this.#following;
    this.#showTyped();
  }

  /** Every changed lesson as the file of `modules/` that it would be. */
  async lessonsZip(): Promise<Uint8Array | undefined> {
    await this.settle();
    return this.#host.ask(async () => lessonsZip(this.#maker, await this.#packed()));
  }

  #followSoon(): void {
    this.#wanted += 1;
    if (this.#texts.open?.isChecking === false) this.#showOpen({isChecking: true});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#follow(), rest);
  }

  #follow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#following ??= this.#followAll().finally(() => (this.#following = undefined));
    return this.#following;
  }

  async #followAll(): Promise<void> {
    let followed: number;
    do {
      followed = this.#wanted;
      await this.#host.ask(() => this.#followOnce(followed));
    } while (followed !== this.#wanted);
  }

  async #followOnce(wanted: number): Promise<void> {
    const {open} = this.#texts;
    if (!open || open.isHeld) return;
    const {place} = open;
    const isOpen = () => this.#texts.open?.place === place;
    const text = this.#text;
    const isOwn = this.#isOwn;
    const edited = await this.#maker.edit(await this.#packed(), place, text, this.#waiting);
    // Another lesson was opened, or another draft taken, meanwhile.
    if (!isOpen()) return;
    if (isOwn && isOwnLesson(place.lesson)) await this.added.keepWords(place, edited.file);
    else if (isOwn) await this.#keepFile(keyOfPlace(place), edited.file);
    await this.#showOwn();
    const packed = await this.#packed();
    if (!isOpen()) return;
    const {changed, stale, problems, beside} = edited;
    this.#showOpen({changed, stale, problems, beside});
    // Whoever goes on typing sees the page of the last words, not of these.
    if (wanted !== this.#wanted) return;
    try {
      const {files, launches} = await this.#maker.lessonPage(packed, place, text);
      const page = await this.#shelf.put(files, launches[0] ?? 'index.html');
      if (isOpen()) this.#showOpen({page});
    } finally {
      // The words are checked, whether they can be shown or not.
      if (isOpen()) this.#showOpen({isChecking: wanted !== this.#wanted});
    }
  }

  /** What is changed already, and what belongs to no lesson. */
  async #showOwn(): Promise<void> {
    const packed = await this.#packed();
    const keys = Object.keys(this.#host.view.draft.words);
    const own = await this.#maker.ownLessons(packed);
    const known = new Set(own.map(keyOfPlace));
    this.#show({own, gone: keys.filter((key) => !known.has(key))});
  }

  async #keepFile(key: string, file: EditedWords['file']): Promise<void> {
    const {words} = this.#host.view.draft;
    if ((words[key] ?? '') === file) return;
    const others = Object.entries(words).filter(([other]) => other !== key);
    const own = file === '' ? [] : [[key, file] as const];
    await this.#host.change({
      words: Object.fromEntries([...others, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    });
  }

  /** A profile also where nothing but words is a municipality's own yet. */
  async #packed(): Promise<PackageDraft> {
    const {draft} = this.#host.view;
    return {id: idOf(draft), yaml: await this.#maker.profileText(valuesOf(draft)), files: filesOf(draft)};
  }

  #showTyped(): void {
    if (this.#texts.open && this.#texts.open.shown.text !== this.#text)
      this.#showOpen({shown: {text: this.#text}});
  }

  get #texts(): TextsView {
    return this.#host.view.texts ?? emptyTexts;
  }

  #show(part: Partial<TextsView>): void {
    this.#host.showTexts({...this.#texts, ...part});
  }

  #showOpen(part: Partial<OpenLesson>): void {
    const {open} = this.#texts;
    if (open) this.#show({open: {...open, ...part}});
  }
}

import {zipSync} from 'fflate';
import type {TranslationMaker, TypedUnit, UnitToTranslate} from '../../domain/exchange/translation-work.ts';
import {recounted} from './recounted.ts';
import {emptyTranslate, openFirst, type TranslateAsk, type TranslateView} from './translate-view.ts';
import type {TranslationStore} from './translation-store.ts';
import {withChanges} from './with-changes.ts';

/** What the page's session gives this part of it. */
export interface TranslateHost {
  readonly view: {readonly translate?: TranslateView | undefined};
  showTranslate(view: TranslateView): void;
  ask<T>(talk: () => Promise<T>): Promise<T | undefined>;
}

/** A file for the translator to keep. */
export interface SavedWork {
  readonly name: string;
  readonly type: string;
  readonly data: string | Uint8Array;
}

type Store = Pick<TranslationStore, 'languages' | 'read' | 'keep' | 'drop' | 'forget'>;

/** Somebody who types is followed at the next rest of this many milliseconds. */
const rest = 300;

const keyOf = ({original, nth, source}: TypedUnit): string => JSON.stringify([original, nth, source]);

/** Translates the course: what is typed is kept and judged, one unit at a time, always by its newest words. */
export class TranslateSession {
  readonly #maker: TranslationMaker;
  readonly #store: Store;
  readonly #host: TranslateHost;
  /** All that is typed in the language that is open. */
  #typed = new Map<string, TypedUnit>();
  /** Of these, what nobody has judged yet. */
  #waiting = new Map<string, TypedUnit>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: Promise<void> | undefined;

  constructor(maker: TranslationMaker, store: Store, host: TranslateHost) {
    this.#maker = maker;
    this.#store = store;
    this.#host = host;
  }

  async prepare(): Promise<void> {
    const kept = await this.#store.languages();
    this.#show({begun: [...new Set([...this.#view.begun, ...kept])]});
  }

  /** Gives a file where one was asked for. */
  async act(ask: TranslateAsk): Promise<SavedWork | undefined> {
    switch (ask.type) {
      case 'into':
        await this.#into(ask.language);
        return undefined;
      case 'open':
        await this.#open(ask.original);
        return undefined;
      case 'type':
        this.#type(ask.unit);
        return undefined;
      case 'take-back':
        await this.#takeBack(ask.unit);
        return undefined;
      case 'save':
        return this.#save();
      case 'save-files':
        return this.#saveFiles();
      case 'bring':
        await this.#bring(ask.file);
        return undefined;
      case 'forget':
        await this.#forget();
        return undefined;
    }
  }

  /** Until all that is typed is kept and judged. */
  async settle(): Promise<void> {
    await this.#follow();
  }

  async #into(language: string): Promise<void> {
    await this.settle();
    this.#host.showTranslate({begun: [...new Set([...this.#view.begun, language])], language});
    const kept = await this.#store.read(language);
    if (this.#view.language !== language) return;
    this.#typed = new Map(kept.map((unit) => [keyOf(unit), unit]));
    await this.#showWork();
  }

  async #open(original: string): Promise<void> {
    await this.settle();
    const {language} = this.#view;
    if (language === undefined) return;
    await this.#host.ask(async () => {
      const units = await this.#maker.unitsToTranslate(language, original, this.#all);
      if (this.#view.language === language) this.#show({open: {original, units: openFirst(units)}});
    });
  }

  /** Called at each key. */
  #type(unit: TypedUnit): void {
    this.#typed.set(keyOf(unit), unit);
    this.#waiting.set(keyOf(unit), unit);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#follow(), rest);
  }

  async #takeBack(unit: TypedUnit): Promise<void> {
    await this.settle();
    const {language} = this.#view;
    if (language === undefined) return;
    this.#typed.delete(keyOf(unit));
    this.#show({keeping: await this.#store.drop(language, unit)});
    await this.#host.ask(async () => {
      const units = await this.#maker.unitsToTranslate(language, unit.original, this.#all);
      const before = units.find(({nth, source}) => nth === unit.nth && source === unit.source);
      const isTypedAgain = this.#typed.has(keyOf(unit));
      if (before && !isTypedAgain && this.#view.language === language) this.#showUnit(unit.original, before);
    });
  }

  async #save(): Promise<SavedWork | undefined> {
    await this.settle();
    const {language} = this.#view;
    if (language === undefined) return undefined;
    return this.#host.ask(async () => ({
      name: `${language}.xlf`,
      type: 'application/xliff+xml',
      data: await this.#maker.exportTranslation(language, this.#all),
    }));
  }

  async #saveFiles(): Promise<SavedWork | undefined> {
    await this.settle();
    const {language} = this.#view;
    if (language === undefined) return undefined;
    return this.#host.ask(async () => {
      const {files, missing} = await this.#maker.translatedFiles(language, this.#all);
      this.#show({lacking: missing});
      const encoder = new TextEncoder();
      const entries = [...files].map(([path, text]) => [path, encoder.encode(text)] as const);
      // Zip knows no time before 1980.
      const data = zipSync(Object.fromEntries(entries), {mtime: new Date(1980, 0, 1)});
      return {name: `modules-${language}.zip`, type: 'application/zip', data};
    });
  }

  async #bring(file: File): Promise<void> {
    await this.settle();
    const {language} = this.#view;
    if (language === undefined) return;
    const before = new Map(this.#typed);
    await this.#host.ask(async () => {
      // One that cannot be read is told as one that is empty.
      const text = await file.text().catch(() => '');
      const brought = await this.#maker.bringTranslation(language, this.#all, text);
      if ('problems' in brought) {
        this.#show({brought: {file: file.name, problems: brought.problems}});
        return;
      }
      let typed = new Map(brought.units.map((unit) => [keyOf(unit), unit]));
      if (this.#view.language === language) this.#typed = typed = withChanges(typed, before, this.#typed);
      this.#show({
        brought: {file: file.name, problems: []},
        keeping: await this.#store.keep(language, [...typed.values()]),
      });
    });
    await this.#showWork();
    const {open} = this.#view;
    if (open) await this.#open(open.original);
  }

  async #forget(): Promise<void> {
    await this.settle();
    const {language} = this.#view;
    if (language === undefined) return;
    this.#typed.clear();
    this.#show({open: undefined, brought: undefined, keeping: await this.#store.forget(language)});
    await this.#showWork();
  }

  #follow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#following ??= this.#followAll().finally(() => (this.#following = undefined));
    return this.#following;
  }

  async #followAll(): Promise<void> {
    for (let [next] = this.#waiting; next; [next] = this.#waiting) {
      const [key, unit] = next;
      this.#waiting.delete(key);
      const {language} = this.#view;
      if (language === undefined) continue;
      this.#show({keeping: await this.#store.keep(language, [unit])});
      await this.#host.ask(async () => {
        const judged = await this.#maker.translateUnit(language, unit);
        // Whoever has gone on typing sees what becomes of the last words, not of these.
        if (judged && this.#typed.get(key) === unit) this.#showUnit(unit.original, judged);
      });
    }
  }

  async #showWork(): Promise<void> {
    const {language} = this.#view;
    if (language === undefined) return;
    await this.#host.ask(async () => {
      const work = await this.#maker.translation(language, this.#all);
      if (this.#view.language === language) this.#show({work});
    });
  }

  /** One unit as it is now, and what that changes in the counts. */
  #showUnit(original: string, unit: UnitToTranslate): void {
    const {open, work} = this.#view;
    if (open?.original !== original) return;
    const before = open.units.find(({id}) => id === unit.id);
    const units = open.units.map((each) => (each.id === unit.id ? unit : each));
    this.#show({
      open: {original, units},
      ...(work && before && {work: recounted(work, original, before, unit)}),
    });
  }

  get #all(): readonly TypedUnit[] {
    return [...this.#typed.values()];
  }

  get #view(): TranslateView {
    return this.#host.view.translate ?? emptyTranslate;
  }

  #show(part: Partial<TranslateView>): void {
    this.#host.showTranslate({...this.#view, ...part});
  }
}

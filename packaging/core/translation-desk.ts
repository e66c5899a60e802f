/** Answers what a page for translators asks. */
import {
  type BroughtTranslation,
  type FileToTranslate,
  type TranslatedFiles,
  type TranslationMaker,
  type TranslationWork,
  type TypedUnit,
  type UnitToTranslate,
} from '../../src/domain/exchange/translation-work.ts';
import {firstLanguage} from '../../src/languages/codes.ts';
import {checkTexts} from '../content/checks/check-texts.ts';
import {checkWording} from '../content/checks/check-wording.ts';
import {Problems} from '../content/problems.ts';
import type {Content} from '../content/read/content.ts';
import {
  courseExchange,
  exchangeText,
  importIntoCourse,
} from '../content/translation/exchange/course-exchange.ts';
import type {ExchangeFile} from '../content/translation/exchange/exchange-units.ts';
import {placeOf} from '../content/translation/exchange/import-translation.ts';
import {piecesOf, textOf, type Piece} from '../content/translation/exchange/inline-codes.ts';
import {ExchangeError} from '../content/translation/exchange/read-xliff.ts';
import {
  knownUnits,
  placeTyped,
  typedFault,
  withTyped,
  wordsKey,
  type KnownUnit,
} from '../content/translation/exchange/typed-units.ts';
import {termHeadings} from '../content/translation/term-base.ts';

interface Setting {
  readonly content: Content;
  readonly language: string;
  readonly files: readonly ExchangeFile[];
  readonly terms: Readonly<Record<'source' | 'target', ReadonlyMap<string, string>>>;
}

export class TranslationDesk implements TranslationMaker {
  readonly #content: () => Promise<Content>;
  /** Somebody translates into one language at a time. */
  #last: Setting | undefined;

  constructor(content: () => Promise<Content>) {
    this.#content = content;
  }

  async translation(language: string, typed: readonly TypedUnit[]): Promise<TranslationWork> {
    const setting = await this.#setting(language);
    const {byPlace, left} = placeTyped(setting.files, typed);
    return {files: setting.files.map((file) => overviewOf(file, byPlace, setting)), left};
  }

  async unitsToTranslate(
    language: string,
    original: string,
    typed: readonly TypedUnit[],
  ): Promise<readonly UnitToTranslate[]> {
    const setting = await this.#setting(language);
    const {byPlace} = placeTyped(setting.files, typed);
    const file = setting.files.find((each) => each.original === original);
    if (!file) return [];
    return knownUnits(file).map((known) =>
      unitOf(known, byPlace.get(placeOf(original, known.unit.id)), setting),
    );
  }

  async translateUnit(language: string, typed: TypedUnit): Promise<UnitToTranslate | undefined> {
    const setting = await this.#setting(language);
    const file = setting.files.find(({original}) => original === typed.original);
    const key = wordsKey(typed);
    const known =
      file && knownUnits(file).find((each) => wordsKey({...each, original: file.original}) === key);
    return known && unitOf(known, typed.text, setting);
  }

  async exportTranslation(language: string, typed: readonly TypedUnit[]): Promise<string> {
    const setting = await this.#setting(language);
    const {byPlace} = placeTyped(setting.files, typed);
    return exchangeText(withTyped(setting.files, byPlace, setting), language);
  }

  async bringTranslation(
    language: string,
    typed: readonly TypedUnit[],
    xliff: string,
  ): Promise<BroughtTranslation> {
    const {content, files} = await this.#setting(language);
    try {
      const {problems, texts} = importIntoCourse(content, files, language, xliff);
      if (problems.length > 0) return {problems};
      const brought = files.flatMap((file) =>
        knownUnits(file).flatMap(({unit, source, nth}) => {
          const text = texts.get(placeOf(file.original, unit.id));
          return text === undefined ? [] : [{original: file.original, source, nth, text, unit}];
        }),
      );
      // What is published so already is no work, and takes none away: it may come from a file that was saved before. Of a
      // stale unit it is: that it still holds.
      const own = brought
        .filter(({text, unit}) => unit.isStale || text !== textOf(unit.target))
        .map(({original, source, nth, text}) => ({original, source, nth, text}));
      const keys = new Set(own.map(wordsKey));
      return {units: [...typed.filter((each) => !keys.has(wordsKey(each))), ...own]};
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      return {problems: [error.message]};
    }
  }

  async translatedFiles(language: string, typed: readonly TypedUnit[]): Promise<TranslatedFiles> {
    const {content, files} = await this.#setting(language);
    // By way of the exchange file: the same as somebody gets who takes that file back on the command line.
    const xliff = await this.exportTranslation(language, typed);
    const {files: made, notes, missing} = importIntoCourse(content, files, language, xliff);
    const changed = [...made].filter(([path, text]) => content.get(path) !== text);
    return {files: new Map([...changed, ...notes]), missing};
  }

  async #setting(language: string): Promise<Setting> {
    const content = await this.#content();
    if (this.#last?.language === language && this.#last.content === content) return this.#last;
    const terms = {
      source: termHeadings(content, firstLanguage),
      target: termHeadings(content, language),
    };
    this.#last = {content, language, files: courseExchange(content, language), terms};
    return this.#last;
  }
}

function overviewOf(
  file: ExchangeFile,
  byPlace: ReadonlyMap<string, string>,
  setting: Setting,
): FileToTranslate {
  const open = {missing: 0, stale: 0, wrong: 0};
  for (const unit of file.units) {
    const state = stateOf({file, unit}, byPlace.get(placeOf(file.original, unit.id)), setting);
    if (state !== 'done') open[state] += 1;
  }
  const [, module = ''] = /^modules\/([^/.]+)\//.exec(file.original) ?? [];
  const [first] = file.units;
  return {
    original: file.original,
    title: first ? wordsIn(first.source) : file.original,
    module,
    open,
    units: file.units.length,
  };
}

function stateOf(
  known: Pick<KnownUnit, 'file' | 'unit'>,
  typed: string | undefined,
  setting: Setting,
): UnitToTranslate['state'] {
  const {unit} = known;
  if (typed === undefined) return unit.target.length === 0 ? 'missing' : unit.isStale ? 'stale' : 'done';
  if (typed.trim() === '') return 'missing';
  return typedFault(known, typed, setting) ? 'wrong' : 'done';
}

function unitOf(known: KnownUnit, typed: string | undefined, setting: Setting): UnitToTranslate {
  const {unit, source, nth} = known;
  const text = typed ?? textOf(unit.target);
  const fault = typed === undefined || typed.trim() === '' ? undefined : typedFault(known, typed, setting);
  return {
    id: unit.id,
    place: unit.place,
    source,
    nth,
    text,
    state: stateOf(known, typed, setting),
    isTyped: typed !== undefined,
    ...(fault && {fault}),
    hints: hintsOf(text, setting.language),
    terms: termsIn(source, setting.terms),
  };
}

/** Letters alone, without what is said in another language. */
function wordsIn(pieces: readonly Piece[]): string {
  const foreign = new Set<number>();
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return foreign.size > 0 ? '' : piece;
      if ('end' in piece) foreign.delete(piece.end);
      else if (piece.code.close?.startsWith(']{lang=')) foreign.add(piece.code.id);
      return '';
    })
    .join('');
}

function hintsOf(text: string, language: string): UnitToTranslate['hints'] {
  const problems = new Problems();
  const native = wordsIn(piecesOf(text));
  const logged = [{file: '', line: 1, text: native, native}];
  checkTexts(logged, {language}, problems);
  checkWording(logged, language, problems);
  return problems.sorted().map(({code, message}) => ({code, message}));
}

function termsIn(source: string, terms: Setting['terms']): UnitToTranslate['terms'] {
  const ids = new Set([...source.matchAll(/\{term=([\w-]+)\}/g)].map(([, id = '']) => id));
  return [...ids].map((id) => ({source: terms.source.get(id) ?? id, target: terms.target.get(id) ?? ''}));
}

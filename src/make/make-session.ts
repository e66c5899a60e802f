import type {BuiltPackage} from '../domain/exchange/built-package.ts';
import type {CheckableFact} from '../domain/exchange/facts/fact-checking.ts';
import type {LmsGuide} from '../domain/exchange/lms-guide.ts';
import {MakingError, type MakingFault, type PackageMaker} from '../domain/exchange/package-making.ts';
import {isPlain, type Draft} from './draft/draft.ts';
import {begunAnew} from './begun-anew.ts';
import {NotedDrafts} from './changes/noted-drafts.ts';
import {madeNow, sinceDraft, sincePackage} from './changes/since-then.ts';
import {draftOfProfile} from './draft/draft-of-profile.ts';
import type {DraftKeeper} from './draft/draft-store.ts';
import {packProfile, ProfileZipError, unpackProfile} from './draft/profile-zip.ts';
import {bytesOf} from './fields/bytes-of.ts';
import {today} from './draft/day.ts';
import type {Shelf} from './look/shelf.ts';
import {emptyView, outdated, type MakeView, type Step} from './make-view.ts';
import type {TextsView} from './texts/texts-view.ts';
import type {TranslateView} from './translate/translate-view.ts';
import {choiceOf, contentsOf, knownOf, packageDraftOf} from './making-of-draft.ts';
import type {LogoRefusal} from './municipality/logo-kind.ts';
import {readLogo} from './municipality/read-logo.ts';
import {judgedColour} from './municipality/judged-colour.ts';

/** Holds the one value that the page shows; `change` tells of each new one. Answers about an earlier draft are dropped. */
export class MakeSession extends EventTarget {
  readonly #maker: PackageMaker;
  readonly #store: DraftKeeper;
  readonly #shelf: Shelf;
  readonly #today: () => string;
  #view: MakeView = emptyView;
  readonly #notes = new NotedDrafts();
  #isStopped = false;
  /** Settles when the colour that was chosen last is judged: nothing is made of one that may be too faint. */
  #judging: Promise<unknown> = Promise.resolve();

  /** @param day `2026-11-30` */
  constructor(maker: PackageMaker, store: DraftKeeper, shelf: Shelf, day: () => string = today) {
    super();
    this.#maker = maker;
    this.#store = store;
    this.#shelf = shelf;
    this.#today = day;
    maker.onProgress = (progress) => this.#show({progress});
  }

  get view(): MakeView {
    return this.#view;
  }

  /** What was kept on this device. */
  async takeUp(): Promise<void> {
    const draft = await this.#store.read();
    if (!draft) return;
    this.#show({draft, keeping: 'kept'});
    const {colour, accents} = draft;
    const isJudged = accents?.light !== colour || accents?.dark !== colour;
    if (colour !== undefined) this.#judging = this.ask(() => this.#judgeColour(colour, isJudged));
  }

  useTables(systems: readonly LmsGuide[], packages: readonly BuiltPackage[]): void {
    this.#show({systems, packages});
  }

  /** Fetches what packages are made of, while the person chooses. */
  async prepare(): Promise<void> {
    await this.ask(async () => {
      this.#show({choices: await this.#maker.choices()});
      await this.#lookBack();
    }, this.#view.fault);
  }

  /** @param field id of the element to begin at; undefined: the step's beginning */
  async goTo(step: Step, field?: string): Promise<void> {
    this.#show({step, field});
    if (step === 'look' && !this.#view.look) await this.look();
    if (step === 'take' && !this.#view.report) await this.check();
  }

  change(change: Partial<Draft>): Promise<void> {
    return this.#useDraft({...this.#view.draft, ...change});
  }

  /** @param file or why the one that was too large could not be made smaller */
  async chooseLogo(file: File | LogoRefusal): Promise<void> {
    const logo = typeof file === 'string' ? file : await readLogo(file);
    if (typeof logo !== 'string') return this.change({logo});
    const largeLogo = logo === 'logo-large' && typeof file !== 'string' ? file : undefined;
    this.#show({refused: logo, largeLogo});
  }

  async chooseColour(colour: string | undefined): Promise<void> {
    if (colour === undefined) {
      this.#show({accent: undefined});
      return this.change({colour: undefined, accents: undefined});
    }
    // Until the contrast is known the colour counts as it is.
    this.#judging = this.ask(() => this.#judgeColour(colour));
    await this.change({colour, accents: {light: colour, dark: colour}});
    await this.#judging;
  }

  async look(): Promise<void> {
    await this.#judging;
    const {draft, systems} = this.#view;
    await this.ask(async () => {
      const {files, page} = await contentsOf(draft, systems, this.#maker);
      const look = await this.#shelf.put(files, page);
      if (this.#notes.isSame(draft, this.#view.draft)) this.#show({look});
    });
  }

  async make(): Promise<void> {
    await this.#judging;
    const {draft, systems} = this.#view;
    await this.ask(async () => {
      const made = await this.#maker.make(await packageDraftOf(draft, this.#maker), choiceOf(systems, draft));
      if (this.#notes.isSame(draft, this.#view.draft)) this.#show({made});
    });
    if (this.#view.made) await this.#remember();
  }

  /** The profile and its files, to be saved; undefined when that failed. */
  async profileZip(): Promise<{readonly name: string; readonly zip: Uint8Array} | undefined> {
    await this.#judging;
    void this.#remember();
    return this.ask(async () => {
      const packed = await packageDraftOf(this.#view.draft, this.#maker);
      return {name: `${packed.id}-profile.zip`, zip: packProfile(packed, this.#view.draft)};
    });
  }

  /** Begins from a file of `profileZip`. Where it does not say the LMS, the one that was chosen stays. */
  async openProfile(file: File): Promise<void> {
    const bytes = await bytesOf(file);
    try {
      const {id, yaml, files, asked} = unpackProfile(bytes);
      await this.ask(async () => {
        const values = await this.#maker.profileValues(yaml);
        if (!values) throw new ProfileZipError('no-profile');
        const {system, films} = asked ? knownOf(asked, this.#view.systems) : this.#view.draft;
        const kept = this.#useDraft({...draftOfProfile(id, values, files), system, films});
        // A lesson that is open is one of the draft before.
        this.#show({brought: file.name, texts: undefined});
        const {colour} = this.#view.draft;
        if (colour !== undefined) await this.#judgeColour(colour, true);
        await Promise.all([this.#lookBack(), kept]);
      });
    } catch (error) {
      if (!(error instanceof ProfileZipError)) throw error;
      const {fault, file: inside} = error;
      // A package is nothing to begin from, but says how old its content is.
      const since = ['package', 'strange-file'].includes(fault)
        ? await this.ask(() =>
            sincePackage(file.name, bytes, this.#view.choices ?? this.#maker.choices(), this.#maker),
          )
        : undefined;
      this.#show(since ? {since, brought: undefined, refused: undefined} : {refused: {fault, file: inside}});
    }
  }

  /** What has changed since the draft was saved last. */
  async #lookBack(): Promise<void> {
    const {draft, choices} = this.#view;
    const since = choices && (await sinceDraft(draft, choices, this.#maker));
    if (this.#notes.isSame(draft, this.#view.draft)) this.#show({since});
  }

  /** What is saved or packed now is of the content as it is now; what was told of it stays on screen. */
  async #remember(): Promise<void> {
    const {draft, choices} = this.#view;
    const madeWith = choices && madeNow(choices, this.#today());
    if (!madeWith || isPlain(draft)) return;
    this.#show({draft: this.#notes.note(draft, madeWith)});
    this.#show({keeping: await this.#store.keep(this.#view.draft)});
  }

  /** Ends what is being made. */
  stop(): void {
    this.#isStopped = true;
    this.#maker.stop();
    this.#show({progress: undefined});
  }

  async beginAnew(): Promise<void> {
    this.#view = begunAnew(this.#view);
    this.#show({});
    await this.#shelf.clear();
    if (this.#view.keeping !== 'elsewhere') this.#show({keeping: await this.#store.forget()});
  }

  /** Brings back what `beginAnew` has taken away, as long as nothing has been typed since. */
  async undoAnew(): Promise<void> {
    const {draft, accent} = this.#view.forgotten ?? {};
    if (!draft) return;
    await this.#useDraft(draft);
    this.#show({forgotten: undefined, ...(accent && {accent})});
    await this.ask(() => this.#lookBack());
  }

  async #useDraft(draft: Draft): Promise<void> {
    // To choose an LMS is no work that could be lost; what is typed is, and is what counts from then on.
    const forgotten = isPlain(draft) ? this.#view.forgotten : undefined;
    this.#show({...outdated, draft, brought: undefined, forgotten});
    this.#show({keeping: await this.#store.keep(draft)});
  }

  async check(): Promise<void> {
    await this.#judging;
    const {draft} = this.#view;
    await this.ask(async () => {
      const report = await this.#maker.check(await packageDraftOf(draft, this.#maker));
      if (this.#notes.isSame(draft, this.#view.draft)) this.#show({report});
    });
  }

  /** @param isWritten the accents stand in a profile as they are */
  async #judgeColour(colour: string, isWritten = false): Promise<void> {
    const written = isWritten ? this.#view.draft.accents : undefined;
    const {accent, accents} = await judgedColour(colour, written, this.#maker);
    // Another one was chosen meanwhile.
    if (this.#view.draft.colour !== colour) return;
    this.#show({accent});
    const {accents: before} = this.#view.draft;
    if (before?.light !== accents.light || before.dark !== accents.dark) await this.change({accents});
  }

  readonly showTexts = (texts: TextsView): void => this.#show({texts});
  readonly showCheckable = (checkable: readonly CheckableFact[]): void => this.#show({checkable});
  readonly showTranslate = (translate: TranslateView): void => this.#show({translate});

  /** One talk with the maker: what it refuses is shown. @param fault told before, that stays: nobody has pressed for this talk */
  async ask<T>(talk: () => Promise<T>, fault?: MakingFault): Promise<T | undefined> {
    this.#isStopped = false;
    this.#show({fault});
    try {
      return await talk();
    } catch (error) {
      if (!(error instanceof MakingError)) throw error;
      // Whoever stopped it knows why nothing came.
      if (!this.#isStopped) this.#show({fault: error.fault});
      return undefined;
    } finally {
      this.#show({progress: undefined});
    }
  }

  #show(part: Partial<MakeView>): void {
    this.#view = {...this.#view, ...part};
    this.dispatchEvent(new Event('change'));
  }
}

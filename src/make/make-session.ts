import type {BuiltPackage} from '../domain/exchange/built-package.ts';
import type {LmsGuide} from '../domain/exchange/lms-guide.ts';
import {MakingError, type PackageDraft, type PackageMaker} from '../domain/exchange/package-making.ts';
import {isPlain, type Draft} from './draft/draft.ts';
import {begunAnew} from './begun-anew.ts';
import {draftOfProfile} from './draft/draft-of-profile.ts';
import type {DraftStore} from './draft/draft-store.ts';
import {packProfile, ProfileZipError, unpackProfile} from './draft/profile-zip.ts';
import type {Shelf} from './look/shelf.ts';
import {emptyView, type MakeView, type Step} from './make-view.ts';
import type {TextsView} from './texts/texts-view.ts';
import type {TranslateView} from './translate/translate-view.ts';
import {choiceOf, contentsOf, knownOf, packageDraftOf} from './making-of-draft.ts';
import {readLogo} from './municipality/read-logo.ts';

/** What follows from the draft, and goes when it changes. */
const outdated = {
  report: undefined,
  made: undefined,
  look: undefined,
  fault: undefined,
  refused: undefined,
  largeLogo: undefined,
} satisfies Partial<Record<keyof MakeView, undefined>>;

/** Holds the one value that the page shows; `change` tells of each new one. Answers about an earlier draft are dropped. */
export class MakeSession extends EventTarget {
  readonly #maker: PackageMaker;
  readonly #store: Pick<DraftStore, 'read' | 'keep' | 'forget'>;
  readonly #shelf: Shelf;
  #view: MakeView = emptyView;
  #isStopped = false;
  /** Settles when the colour that was chosen last is judged: nothing is made of one that may be too faint. */
  #judging: Promise<unknown> = Promise.resolve();

  constructor(maker: PackageMaker, store: Pick<DraftStore, 'read' | 'keep' | 'forget'>, shelf: Shelf) {
    super();
    this.#maker = maker;
    this.#store = store;
    this.#shelf = shelf;
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
    await this.ask(async () => this.#show({choices: await this.#maker.choices()}));
  }

  /** @param field id of the element to begin at; undefined: the step's beginning */
  async goTo(step: Step, field?: string): Promise<void> {
    this.#show({step, field});
    if (step === 'look' && !this.#view.look) await this.look();
    if (step === 'take' && !this.#view.report) await this.#check();
  }

  change(change: Partial<Draft>): Promise<void> {
    return this.#useDraft({...this.#view.draft, ...change});
  }

  /** @param file undefined: the one that was too large could not be made smaller */
  async chooseLogo(file: File | undefined): Promise<void> {
    const logo = file && (await readLogo(file));
    if (logo) return this.change({logo});
    this.#show({refused: file ? 'logo-large' : 'logo-kind', largeLogo: file});
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
      if (draft === this.#view.draft) this.#show({look});
    });
  }

  async make(): Promise<void> {
    await this.#judging;
    const {draft, systems} = this.#view;
    await this.ask(async () => {
      const made = await this.#maker.make(await packageDraftOf(draft, this.#maker), choiceOf(systems, draft));
      if (draft === this.#view.draft) this.#show({made});
    });
  }

  /** The profile and its files, to be saved; undefined when that failed. */
  async profileZip(): Promise<{readonly name: string; readonly zip: Uint8Array} | undefined> {
    await this.#judging;
    return this.ask(async () => {
      const packed: PackageDraft = await packageDraftOf(this.#view.draft, this.#maker);
      return {name: `${packed.id}-profile.zip`, zip: packProfile(packed, this.#view.draft)};
    });
  }

  /** Begins from a file of `profileZip`. Where it does not say the LMS, the one that was chosen stays. */
  async openProfile(file: File): Promise<void> {
    try {
      const {id, yaml, files, asked} = unpackProfile(new Uint8Array(await file.arrayBuffer()));
      await this.ask(async () => {
        const values = await this.#maker.profileValues(yaml);
        if (!values) throw new ProfileZipError('no-profile');
        const {system, films} = asked ? knownOf(asked, this.#view.systems) : this.#view.draft;
        await this.#useDraft({...draftOfProfile(id, values, files), system, films});
        // A lesson that is open is one of the draft before.
        this.#show({brought: file.name, texts: undefined});
        const {colour} = this.#view.draft;
        if (colour !== undefined) await this.#judgeColour(colour, true);
      });
    } catch (error) {
      if (!(error instanceof ProfileZipError)) throw error;
      this.#show({refused: {fault: error.fault, file: error.file}});
    }
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
    this.#show({keeping: await this.#store.forget()});
  }

  /** Brings back what `beginAnew` has taken away, as long as nothing has been typed since. */
  async undoAnew(): Promise<void> {
    const {draft, accent} = this.#view.forgotten ?? {};
    if (!draft) return;
    await this.#useDraft(draft);
    this.#show({forgotten: undefined, ...(accent && {accent})});
  }

  async #useDraft(draft: Draft): Promise<void> {
    // To choose an LMS is no work that could be lost; what is typed is, and is what counts from then on.
    const forgotten = isPlain(draft) ? this.#view.forgotten : undefined;
    this.#show({...outdated, draft, brought: undefined, forgotten});
    this.#show({keeping: await this.#store.keep(draft)});
  }

  async #check(): Promise<void> {
    await this.#judging;
    const {draft} = this.#view;
    await this.ask(async () => {
      const report = await this.#maker.check(await packageDraftOf(draft, this.#maker));
      if (draft === this.#view.draft) this.#show({report});
    });
  }

  /** @param isWritten the accents stand in a profile as they are */
  async #judgeColour(colour: string, isWritten = false): Promise<void> {
    const [light, dark] = [
      await this.#maker.accent(colour, 'light'),
      await this.#maker.accent(isWritten ? (this.#view.draft.accents?.dark ?? colour) : colour, 'dark'),
    ];
    // Another one was chosen meanwhile.
    if (this.#view.draft.colour !== colour) return;
    this.#show({accent: {light, dark}});
    if (isWritten) return;
    const accents = {light: light.nearest ?? colour, dark: dark.nearest ?? colour};
    const {accents: before} = this.#view.draft;
    if (before?.light !== accents.light || before.dark !== accents.dark) await this.change({accents});
  }

  showTexts(texts: TextsView): void {
    this.#show({texts});
  }

  showTranslate(translate: TranslateView): void {
    this.#show({translate});
  }

  /** One talk with the maker: what it refuses is shown. */
  async ask<T>(talk: () => Promise<T>): Promise<T | undefined> {
    this.#isStopped = false;
    this.#show({fault: undefined});
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

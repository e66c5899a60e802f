import type {QuestionBank} from '../domain/exchange/question-bank.ts';
import type {Addresses, AnalysisSettings, Filter, LearnerQuery} from '../results/analysis-model.ts';
import type {TableName} from '../results/export/table-words.ts';
import type {NamedForm} from '../results/known-forms.ts';
import type {ColumnChoice} from '../results/read/columns/column-choice.ts';
import {formStore, type FormStore} from './files/form-store.ts';
import {emptyView, learnersPerPage, type ResultsView} from './results-view.ts';
import {randomSeed} from './random-seed.ts';
import {stillPossible} from './filter/still-possible.ts';
import {tableWords} from './tables/table-words.ts';
import {wallNow} from './wall-now.ts';
import {type Question, WorkerClient, type WorkerPort} from './worker-client.ts';

type PlainRequest = 'answer-question' | 'count-staff' | 'label-file' | 'label-files' | 'forget-form';

/**
 * Holds the one value that the page shows and asks the worker for what changes it; `change` tells of each new one.
 * Answers to questions that were overtaken by newer ones are dropped.
 */
export class ResultsSession extends EventTarget {
  readonly #client: WorkerClient;
  readonly #store: FormStore;
  #view: ResultsView = emptyView;
  /** Number of the newest figures asked for. */
  #newest = 0;
  /** Number of the newest list asked for: somebody may type faster than it comes. */
  #newestList = 0;
  #underway = 0;

  /** @param store of the forms of tables that have a name */
  constructor(port: WorkerPort, store: FormStore = formStore()) {
    super();
    this.#store = store;
    this.#client = new WorkerClient(port, ({file, done, of}) => this.#show({progress: {file, done, of}}));
  }

  get view(): ResultsView {
    return this.#view;
  }

  get bank(): QuestionBank | undefined {
    return this.#view.bank;
  }

  /** Questions in words; may come late or never. */
  async useBank(bank: QuestionBank): Promise<void> {
    this.#show({bank});
    await this.#change({type: 'set-bank', bank});
  }

  /** Invented and real people are never in one set of figures: what is invented goes before real files come. */
  async addFiles(files: readonly File[], isDemo = false, folders: readonly string[] = []): Promise<void> {
    if (files.length === 0) return;
    if (isDemo !== this.#view.isDemo && this.#view.overview) await this.removeAll();
    this.#show({isDemo});
    await this.#change({type: 'add-files', files, folders});
  }

  removeFile(name: string): Promise<void> {
    return this.#change({type: 'remove-file', name});
  }

  async removeAll(): Promise<void> {
    await this.#change({type: 'remove-all'});
    const {passMark, bank, forms, areFormsKept} = this.#view;
    this.#show({...emptyView, passMark, bank, forms, areFormsKept});
  }

  keepApart(name: string, isApart: boolean): Promise<void> {
    return this.#change({type: 'keep-apart', name, isApart});
  }

  openColumns(name: string, sheet?: number): Promise<void> {
    return this.#busy(async () => {
      const {preview} = await this.#client.ask({type: 'preview', name, sheet}, 'preview');
      if (sheet === undefined || this.#view.preview) this.#show({preview}); // Not after it was closed.
    });
  }

  closeColumns(): void {
    this.#show({preview: undefined});
  }

  async chooseColumns(name: string, choice: ColumnChoice, formName?: string): Promise<void> {
    this.closeColumns();
    await this.#change({type: 'choose-columns', name, choice, ...(formName !== undefined && {formName})});
  }

  /** Forms of earlier visits; without any the worker is left alone. */
  async useForms(): Promise<void> {
    const forms = this.#store.read();
    if (forms.length > 0) await this.#change({type: 'use-forms', forms});
  }

  /** What one request says by itself. */
  tell(request: Extract<Question, {type: PlainRequest}>): Promise<void> {
    return this.#change(request);
  }

  async setFilter(filter: Filter): Promise<void> {
    this.#show({filter});
    await this.#busy(() => this.#refresh());
  }

  async setPassMark(passMark: number): Promise<void> {
    this.#show({passMark});
    await this.#busy(() => this.#refresh());
  }

  pseudonymise(isOn: boolean): Promise<void> {
    return this.#change({type: 'pseudonymise', seed: isOn ? randomSeed() : ''});
  }

  listLearners(from: number): Promise<void> {
    return this.#busy(() => this.#list(from, this.#newest));
  }

  async queryLearners(query: LearnerQuery): Promise<void> {
    this.#show({query});
    await this.#busy(() => this.#list(0, this.#newest));
  }

  /** Nothing happens for whoever has no name in the files. */
  openPerson(key: string): Promise<void> {
    return this.#busy(async () => {
      const {person} = await this.#client.ask({type: 'person', key, settings: this.#settings}, 'person');
      if (person) this.#show({aside: {person}});
    });
  }

  openSummary(): void {
    this.#show({aside: 'summary'});
  }

  closeAside(): void {
    this.#show({aside: undefined});
  }

  /** E-mails of everybody in the list as it is asked for; with an activity, of it alone. */
  async addresses(activity?: string): Promise<Addresses> {
    const question = {type: 'list-addresses', ...this.#asked(activity)} as const;
    return this.#busy(() => this.#client.ask(question, 'addresses'));
  }

  /** Tells the page that these addresses are on the clipboard. */
  copied(copied: Addresses): void {
    this.#show({copied});
  }

  /** One table of the selection, or of one activity of it, as a CSV file. */
  table(table: TableName, activity?: string): Promise<Blob> {
    const question = {type: 'export', table, words: tableWords(), ...this.#asked(activity)} as const;
    return this.#busy(async () => (await this.#client.ask(question, 'csv')).file);
  }

  /** Shows what the file of a closed period will hold. */
  previewRollup(municipality: string, period: string): Promise<void> {
    return this.#busy(async () => {
      const question = {type: 'make-rollup', municipality, period, nowWallMs: wallNow()} as const;
      this.#show({rollup: (await this.#client.ask(question, 'rollup')).rollup});
    });
  }

  /** Of whom; with an activity, in it alone. */
  #asked(activity?: string) {
    const {filter, query} = this.#view;
    const own: Filter = {...filter, ...(activity !== undefined && {activity})};
    return {filter: own, settings: this.#settings, query};
  }

  get #settings(): AnalysisSettings {
    return {passMark: this.#view.passMark};
  }

  /** Asks for something after which all figures are new. */
  #change(question: Question): Promise<void> {
    return this.#busy(async () => {
      const overview = await this.#client.ask(question, 'overview');
      const {files, forms} = overview;
      this.#keepForms(forms);
      this.#show({
        overview: files.length > 0 ? overview : undefined,
        aside: undefined,
        filter: stillPossible(this.#view.filter, overview),
        progress: undefined,
        rollup: undefined,
      });
      await this.#refresh();
      await this.#offerRollups();
    });
  }

  #keepForms(forms: readonly NamedForm[]): void {
    if (JSON.stringify(forms) === JSON.stringify(this.#view.forms)) return;
    this.#show({forms, areFormsKept: this.#store.write(forms)});
  }

  async #refresh(): Promise<void> {
    const newest = ++this.#newest;
    if (!this.#view.overview)
      return this.#show({analysis: undefined, learners: undefined, trainer: undefined});
    const {filter} = this.#view;
    const question = {type: 'analyse', filter, settings: this.#settings} as const;
    const {analysis} = await this.#client.ask(question, 'analysis');
    if (newest !== this.#newest) return;
    // Those of another selection must not stand beside these.
    this.#show({analysis, trainer: undefined});
    await this.#list(0, newest);
    const more = {type: 'trainer-figures', filter, settings: this.#settings} as const;
    const {figures} = await this.#client.ask(more, 'trainer-figures');
    if (newest === this.#newest) this.#show({trainer: figures});
  }

  async #offerRollups(): Promise<void> {
    const question = {type: 'offer-rollups', nowWallMs: wallNow()} as const;
    const isWanted = (this.#view.overview?.learners ?? 0) > 0 && !this.#view.isDemo;
    this.#show({
      rollupOffer: isWanted ? (await this.#client.ask(question, 'rollup-offer')).offer : undefined,
    });
  }

  async #list(from: number, newest: number): Promise<void> {
    const list = ++this.#newestList;
    const {rows, total} = await this.#client.ask(
      {type: 'list-learners', ...this.#asked(), from, count: learnersPerPage},
      'learners',
    );
    if (newest === this.#newest && list === this.#newestList)
      this.#show({learners: {rows, from, total}, copied: undefined});
  }

  async #busy<T>(work: () => Promise<T>): Promise<T> {
    this.#underway += 1;
    this.#show({isBusy: true, hasFailed: false});
    try {
      return await work();
    } catch (error) {
      this.#show({hasFailed: true, progress: undefined});
      throw error;
    } finally {
      this.#underway -= 1;
      this.#show({isBusy: this.#underway > 0});
    }
  }

  #show(change: Partial<ResultsView>): void {
    this.#view = {...this.#view, ...change};
    this.dispatchEvent(new Event('change'));
  }
}

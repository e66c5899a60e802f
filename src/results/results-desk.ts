/** Answers the page's requests; the worker only carries them. Holds what was read, and nothing else does. */
import type {QuestionBank} from '../domain/exchange/question-bank.ts';
import {analyse} from './analysis/analyse.ts';
import {filterValues} from './analysis/groups/breakdown.ts';
import {addressesOf, listLearners} from './analysis/learners/list-learners.ts';
import {closedPeriods} from './analysis/time/period.ts';
import {daysOfWork} from './analysis/time/work-day.ts';
import {personView} from './analysis/learners/person-view.ts';
import {trainerFigures} from './analysis/trainer-figures.ts';
import type {LearnerQuery, LearnerRow} from './analysis-model.ts';
import {pseudonymised} from './export/pseudonymised.ts';
import {tableCsv} from './export/table-csv.ts';
import {FileDesk} from './file-desk.ts';
import {joinReadings} from './join/join-readings.ts';
import type {Results} from './model.ts';
import type {ReadingSettings} from './read/reading-settings.ts';
import {joinRollups} from './rollup/join-rollups.ts';
import {makeRollup, rollupOffer, type RollupSource} from './rollup/make-rollup.ts';
import type {Overview, WorkerAnswer, WorkerRequest} from './worker-protocol.ts';

/** Of a request without its number. */
type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'id'> : never;
export type DeskRequest = Unnumbered<WorkerRequest>;
export type DeskAnswer = Unnumbered<WorkerAnswer>;
/** What is asked of the results as they are; all other requests change them. */
type Question = Extract<
  DeskRequest,
  {
    type:
      | 'preview'
      | 'analyse'
      | 'trainer-figures'
      | 'person'
      | 'list-learners'
      | 'list-addresses'
      | 'offer-rollups'
      | 'make-rollup'
      | 'export';
  }
>;
type Change = Exclude<DeskRequest, Question>;

export class ResultsDesk {
  readonly #files: FileDesk;
  #bank: QuestionBank | undefined;
  #seed = '';
  /** Joined when somebody asks, after whatever changed. */
  #joined: Results | undefined;

  constructor(settings: ReadingSettings) {
    this.#files = new FileDesk(settings);
  }

  /** @param onProgress is told of each file before it is read */
  async handle(
    request: DeskRequest,
    onProgress: (answer: DeskAnswer) => void = () => undefined,
  ): Promise<DeskAnswer> {
    if (isQuestion(request)) return this.#answer(request);
    await this.#change(request, onProgress);
    this.#joined = undefined;
    return this.#overview();
  }

  async #answer(question: Question): Promise<DeskAnswer> {
    switch (question.type) {
      case 'preview':
        return {type: 'preview', preview: await this.#files.preview(question.name, question.sheet)};
      case 'analyse': {
        const {filter, settings} = question;
        const analysis = analyse(this.#results(), filter, settings, this.#bank, 'screen');
        return {type: 'analysis', analysis};
      }
      case 'list-learners': {
        const {from, count} = question;
        const rows = this.#rows(question);
        return {type: 'learners', rows: rows.slice(from, from + count), total: rows.length};
      }
      case 'trainer-figures': {
        const {filter, settings} = question;
        const figures = trainerFigures(this.#results(), filter, settings, this.#bank, 'screen');
        return {type: 'trainer-figures', figures};
      }
      case 'person': {
        const {key, settings} = question;
        return {type: 'person', person: personView(this.#results(), key, settings, this.#bank)};
      }
      case 'list-addresses':
        return {type: 'addresses', ...addressesOf(this.#rows(question))};
      case 'offer-rollups': {
        const source = this.#rollupSource(question);
        return {type: 'rollup-offer', offer: source && rollupOffer(source)};
      }
      case 'make-rollup': {
        const source = this.#rollupSource(question);
        if (!source) throw new Error('A roll-up needs the questions of the course.');
        return {type: 'rollup', rollup: makeRollup(source, question)};
      }
      case 'export': {
        const national = joinRollups(this.#files.readings)?.national;
        return {type: 'csv', file: fileOf(tableCsv(this.#results(), {...question, national}, this.#bank))};
      }
    }
  }

  /** Its cells are those of the course's questions. */
  #rollupSource({nowWallMs}: Extract<Question, {nowWallMs: number}>): RollupSource | undefined {
    return this.#bank && {results: this.#results(), bank: this.#bank, nowWallMs};
  }

  #rows({filter, settings, query}: Extract<Question, {query: LearnerQuery}>): readonly LearnerRow[] {
    return listLearners(this.#results(), filter, settings, this.#bank, query);
  }

  async #change(change: Change, onProgress: (answer: DeskAnswer) => void): Promise<void> {
    const files = this.#files;
    switch (change.type) {
      case 'set-bank':
        this.#bank = change.bank;
        return;
      case 'add-files':
        return files.add(change, ({name}, done) =>
          onProgress({type: 'progress', file: name, done, of: change.files.length}),
        );
      case 'remove-file':
        return files.remove(change.name);
      case 'remove-all':
        return files.clear();
      case 'keep-apart':
        return put(files.apart, change.name, change.isApart);
      case 'count-staff':
        return put(files.staffCounted, change.name, change.isCounted);
      case 'pseudonymise':
        this.#seed = change.seed;
        return;
      case 'choose-columns':
        return files.choose(change.name, change.choice, change.formName);
      case 'use-forms':
        return files.useForms(change.forms);
      case 'forget-form':
        return files.forgetForm(change.name);
      case 'answer-question':
        return files.answer(change.name, change.answer);
      case 'label-file':
        return files.label(change.name, change);
      case 'label-files':
        return files.labelAll(change.trait, change.from);
    }
  }

  #results(): Results {
    if (!this.#joined) {
      const {readings, apart, staffCounted} = this.#files;
      const results = {
        ...joinReadings(readings, this.#bank, {apart, staffCounted}),
        files: this.#files.reports,
      };
      this.#joined = this.#seed === '' ? results : pseudonymised(results, this.#seed);
    }
    return this.#joined;
  }

  #overview(): {readonly type: 'overview'} & Overview {
    const results = this.#results();
    const {files, activities, remarks, learners} = results;
    const rollups = joinRollups(this.#files.readings);
    return {
      type: 'overview',
      files,
      activities,
      remarks: [...remarks, ...(rollups?.remarks ?? [])],
      ...(rollups && {national: rollups.national}),
      learners: learners.length,
      isPseudonymised: this.#seed !== '',
      forms: this.#files.forms,
      filters: filterValues(results),
      periods: closedPeriods(learners, daysOfWork(results, this.#bank)),
    };
  }
}

const questions: ReadonlySet<string> = new Set([
  'preview',
  'analyse',
  'trainer-figures',
  'person',
  'list-learners',
  'list-addresses',
  'offer-rollups',
  'make-rollup',
  'export',
]);
const isQuestion = (request: DeskRequest): request is Question => questions.has(request.type);

function put(names: Set<string>, name: string, isIn: boolean): void {
  if (isIn) names.add(name);
  else names.delete(name);
}

/** Each part leaves the memory of the program as soon as it is made; a file is handed over without being copied. */
function fileOf(parts: Iterable<string>): Blob {
  const blobs: Blob[] = [];
  for (const part of parts) blobs.push(new Blob([part]));
  return new Blob(blobs, {type: 'text/csv;charset=utf-8'});
}

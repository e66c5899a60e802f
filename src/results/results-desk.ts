/** Answers the page's requests; the worker only carries them. Holds what was read, and nothing else does. */
import type {QuestionBank} from '../domain/question-bank.ts';
import {analyse} from './analysis/analyse.ts';
import {filterValues} from './analysis/breakdown.ts';
import {listLearners} from './analysis/list-learners.ts';
import {pseudonymised} from './export/pseudonymised.ts';
import {tableCsv} from './export/table-csv.ts';
import {joinReadings} from './join/join-readings.ts';
import type {Results} from './model.ts';
import type {ColumnChoice} from './read/columns/column-choice.ts';
import {
  problem,
  unread,
  type FileReading,
  type InputFile,
  type ReadingSettings,
} from './read/file-reading.ts';
import {limits} from './read/limits.ts';
import {previewFile, readChosenFile, readFile} from './read/read-file.ts';
import type {Overview, WorkerAnswer, WorkerRequest} from './worker-protocol.ts';

/** Of a request without its number. */
type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'id'> : never;
export type DeskRequest = Unnumbered<WorkerRequest>;
export type DeskAnswer = Unnumbered<WorkerAnswer>;

interface KeptFile {
  readonly file: File;
  readonly reading: FileReading;
}

export class ResultsDesk {
  readonly #settings: ReadingSettings;
  readonly #files = new Map<string, KeptFile>();
  readonly #apart = new Set<string>();
  #bank: QuestionBank | undefined;
  #seed = '';
  /** Joined when somebody asks, after whatever changed. */
  #joined: Results | undefined;

  constructor(settings: ReadingSettings) {
    this.#settings = settings;
  }

  /** @param onProgress is told of each file before it is read */
  async handle(
    request: DeskRequest,
    onProgress: (answer: DeskAnswer) => void = () => undefined,
  ): Promise<DeskAnswer> {
    switch (request.type) {
      case 'set-bank':
        this.#bank = request.bank;
        return this.#changed();
      case 'add-files':
        await this.#add(request.files, onProgress);
        return this.#changed();
      case 'remove-file':
        this.#files.delete(request.name);
        this.#apart.delete(request.name);
        return this.#changed();
      case 'remove-all':
        this.#files.clear();
        this.#apart.clear();
        return this.#changed();
      case 'keep-apart':
        if (request.isApart) this.#apart.add(request.name);
        else this.#apart.delete(request.name);
        return this.#changed();
      case 'pseudonymise':
        this.#seed = request.seed;
        return this.#changed();
      case 'preview':
        return {type: 'preview', preview: await this.#preview(request.name)};
      case 'choose-columns':
        await this.#choose(request.name, request.choice);
        return this.#changed();
      case 'analyse':
        return {
          type: 'analysis',
          analysis: analyse(this.#results(), request.filter, request.settings, this.#bank),
        };
      case 'list-learners': {
        const rows = listLearners(this.#results(), request.filter, request.settings, this.#bank);
        return {
          type: 'learners',
          rows: rows.slice(request.from, request.from + request.count),
          total: rows.length,
        };
      }
      case 'export':
        return {type: 'csv', file: fileOf(tableCsv(this.#results(), request, this.#bank))};
    }
  }

  async #add(files: readonly File[], onProgress: (answer: DeskAnswer) => void): Promise<void> {
    for (const [index, file] of files.entries()) {
      onProgress({type: 'progress', file: file.name, done: index, of: files.length});
      const name = await this.#nameFor(file);
      if (name !== undefined) this.#files.set(name, {file, reading: await this.#read(file, name)});
    }
  }

  /** Two files of one name and different content are both kept; the same file again is not. */
  async #nameFor(file: File): Promise<string | undefined> {
    for (let copy = 1; ; copy++) {
      const name = copy === 1 ? file.name : `${file.name} (${copy})`;
      const known = this.#files.get(name)?.file;
      if (!known) return name;
      if (await areSame(known, file)) return undefined;
    }
  }

  async #read(file: File, name: string): Promise<FileReading> {
    if (file.size > limits.fileBytes) return unread(name, problem('file-too-large'));
    return readFile(await bytesOf(file, name), this.#settings);
  }

  async #preview(name: string): Promise<ReturnType<typeof previewFile>> {
    const kept = this.#files.get(name);
    return kept && kept.file.size <= limits.fileBytes
      ? previewFile(await bytesOf(kept.file, name))
      : undefined;
  }

  async #choose(name: string, choice: ColumnChoice): Promise<void> {
    const kept = this.#files.get(name);
    if (!kept || kept.file.size > limits.fileBytes) return;
    this.#files.set(name, {...kept, reading: readChosenFile(await bytesOf(kept.file, name), choice)});
  }

  #results(): Results {
    if (!this.#joined) {
      const results = joinReadings(
        [...this.#files.values()].map(({reading}) => reading),
        this.#bank,
        {apart: this.#apart},
      );
      this.#joined = this.#seed === '' ? results : pseudonymised(results, this.#seed);
    }
    return this.#joined;
  }

  #changed(): {readonly type: 'overview'} & Overview {
    this.#joined = undefined;
    const results = this.#results();
    const {files, activities, remarks, learners} = results;
    return {
      type: 'overview',
      files,
      activities,
      remarks,
      learners: learners.length,
      isPseudonymised: this.#seed !== '',
      filters: filterValues(results),
    };
  }
}

/** Each part leaves the memory of the program as soon as it is made; a file is handed over without being copied. */
function fileOf(parts: Iterable<string>): Blob {
  const blobs: Blob[] = [];
  for (const part of parts) blobs.push(new Blob([part]));
  return new Blob(blobs, {type: 'text/csv;charset=utf-8'});
}

const bytesOf = async (file: File, name: string): Promise<InputFile> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

async function areSame(one: File, other: File): Promise<boolean> {
  if (one.size !== other.size || one.size > limits.fileBytes) return one === other;
  const [bytes, others] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const right = new Uint8Array(others);
  return new Uint8Array(bytes).every((byte, index) => byte === right[index]);
}

/** Holds the files of the page and what the trainer said of them. */
import {fileReport} from './join/file-report.ts';
import {areSame, bytesOf, isAsked, isOpen, labelled, type FileLabel, type KeptFile} from './kept-file.ts';
import type {FileReport} from './model.ts';
import type {ColumnChoice, TablePreview} from './read/columns/column-choice.ts';
import {problem, unread, type FileReading, type ReadingSettings} from './read/file-reading.ts';
import {limits} from './read/limits.ts';
import {formOf, previewFile, readChosenFile, readFile} from './read/read-file.ts';
import type {DateOrder} from './read/values/date-order.ts';

export class FileDesk {
  readonly #settings: ReadingSettings;
  readonly #files = new Map<string, KeptFile>();
  /** Headings of a table → how the trainer explained them. */
  readonly #forms = new Map<string, ColumnChoice>();
  /** Files whose people are not to be found by their names. */
  readonly apart = new Set<string>();

  constructor(settings: ReadingSettings) {
    this.#settings = settings;
  }

  /** What counts: files with an open question do not. */
  get readings(): readonly FileReading[] {
    return [...this.#files.values()].filter((kept) => !isAsked(kept)).map(labelled);
  }

  /** All files, in the order in which they came. */
  get reports(): readonly FileReport[] {
    return [...this.#files.values()].map(({reading, isConfirmed, label}) => {
      const {question, ...report} = fileReport(reading);
      return {...report, ...(question && !isConfirmed && {question}), ...(label && {label})};
    });
  }

  /** @param onFile is told of each file before it is read */
  async add(files: readonly File[], onFile: (file: File, index: number) => void): Promise<void> {
    for (const [index, file] of files.entries()) {
      onFile(file, index);
      const name = await this.#nameFor(file);
      if (name !== undefined) this.#files.set(name, {file, reading: await this.#read(file, name)});
    }
  }

  remove(name: string): void {
    this.#files.delete(name);
    this.apart.delete(name);
  }

  clear(): void {
    this.#files.clear();
    this.apart.clear();
  }

  async preview(name: string): Promise<TablePreview | undefined> {
    const kept = this.#files.get(name);
    return kept && kept.file.size <= limits.fileBytes
      ? previewFile(await bytesOf(kept.file, name))
      : undefined;
  }

  /** Reads a table by chosen columns, and every other open one that has the same headings. */
  async choose(name: string, choice: ColumnChoice): Promise<void> {
    const kept = this.#files.get(name);
    if (!kept || kept.file.size > limits.fileBytes) return;
    const input = await bytesOf(kept.file, name);
    const form = formOf(input);
    this.#forms.set(form, choice);
    this.#files.set(name, {...kept, reading: readChosenFile(input, choice)});
    for (const [other, open] of this.#files) {
      if (other === name || !isOpen(open.reading)) continue;
      const same = await bytesOf(open.file, other);
      if (formOf(same) === form) this.#files.set(other, {...open, reading: readChosenFile(same, choice)});
    }
  }

  async answer(name: string, answer: 'right' | DateOrder): Promise<void> {
    const kept = this.#files.get(name);
    if (!kept) return;
    if (answer === 'right') {
      this.#files.set(name, {...kept, isConfirmed: true});
      return;
    }
    const input = await bytesOf(kept.file, name);
    const choice = kept.reading.kind === 'table' ? this.#forms.get(formOf(input)) : undefined;
    const reading = choice
      ? readChosenFile(input, {...choice, dateOrder: answer})
      : readFile(input, {...this.#settings, dateOrder: answer});
    this.#files.set(name, {...kept, reading});
  }

  /** An empty value takes a label back. */
  label(name: string, {trait, value}: FileLabel): void {
    const kept = this.#files.get(name);
    if (!kept) return;
    const {file, reading, isConfirmed} = kept;
    this.#files.set(name, {
      file,
      reading,
      ...(isConfirmed && {isConfirmed}),
      ...(value !== '' && {label: {trait, value}}),
    });
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
    const input = await bytesOf(file, name);
    const reading = readFile(input, this.#settings);
    // A form that was explained once is not asked for again.
    const choice = isOpen(reading) ? this.#forms.get(formOf(input)) : undefined;
    return choice ? readChosenFile(input, choice) : reading;
  }
}

/** Holds the files of the page and what the trainer said of them. */
import {fileReport} from './join/file-report.ts';
import {
  areSame,
  bytesOf,
  gone,
  isAsked,
  isGone,
  isOpen,
  labelled,
  type FileLabel,
  type KeptFile,
} from './kept-file.ts';
import {KnownForms, type HeadingsAt, type KnownForm, type NamedForm} from './known-forms.ts';
import type {FileReport, KnownTrait} from './model.ts';
import {placeNames} from './place-names.ts';
import {choiceOfReading} from './read/columns/choice-of-reading.ts';
import type {ColumnChoice, TablePreview} from './read/columns/column-choice.ts';
import {problem, unread, type FileReading, type InputFile} from './read/file-reading.ts';
import type {ReadingSettings} from './read/reading-settings.ts';
import {limits} from './read/limits.ts';
import {headingsOf, previewFile, readChosenFile, readFile} from './read/read-file.ts';
import type {DateOrder} from './read/values/date-order.ts';

export class FileDesk {
  readonly #settings: ReadingSettings;
  readonly #files = new Map<string, KeptFile>();
  readonly #forms = new KnownForms();
  /** Files whose people are not to be found by their names. */
  readonly apart = new Set<string>();
  /** Files whose teachers are counted as learners. */
  readonly staffCounted = new Set<string>();

  constructor(settings: ReadingSettings) {
    this.#settings = settings;
  }

  /** What counts: files with an open question do not. */
  get readings(): readonly FileReading[] {
    return [...this.#files.values()].filter((kept) => !isAsked(kept)).map(labelled);
  }

  /** All files, in the order in which they came. */
  get reports(): readonly FileReport[] {
    return [...this.#files.values()].map(({reading, isConfirmed, label, folder, form}) => {
      const {question, ...report} = fileReport(reading);
      return {
        ...report,
        ...(question && !isConfirmed && {question}),
        ...(label && {label}),
        ...(folder !== '' && {folder}),
        ...(form?.name !== undefined && {form: form.name}),
      };
    });
  }

  /** Forms of tables that have a name. */
  get forms(): readonly NamedForm[] {
    return this.#forms.named;
  }

  /** @param onFile is told of each file before it is read */
  async add(
    {files, folders = []}: {readonly files: readonly File[]; readonly folders?: readonly string[]},
    onFile: (file: File, index: number) => void,
  ): Promise<void> {
    for (const [index, file] of files.entries()) {
      onFile(file, index);
      const name = await this.#nameFor(file);
      const folder = folders[index] ?? '';
      if (name !== undefined) this.#files.set(name, {file, folder, ...(await this.#read(file, name))});
    }
  }

  remove(name: string): void {
    this.#files.delete(name);
    this.apart.delete(name);
    this.staffCounted.delete(name);
  }

  clear(): void {
    this.#files.clear();
    this.apart.clear();
    this.staffCounted.clear();
  }

  /**
   * Begins with what it was read as; of what was not understood, with the form of the table, if it is known.
   * @param sheet of a workbook; absent: the one that was read
   */
  async preview(name: string, sheet?: number): Promise<TablePreview | undefined> {
    const kept = this.#files.get(name);
    if (!kept || kept.file.size > limits.fileBytes) return undefined;
    const input = await bytesOf(kept.file, name);
    if (!input) return undefined;
    const [isRead = 0] = kept.reading.sheets?.read ?? [];
    const preview = previewFile(input, sheet ?? isRead);
    if (!preview) return undefined;
    const read = preview.sheet === isRead ? choiceOf(kept, preview) : undefined;
    const guess = read ?? this.#forms.findSheet(headingsOf(input), preview.sheet)?.choice ?? preview.guess;
    // Of sheets that were read together the first is shown, whichever was chosen.
    const shown = preview.sheets.length > 0 && {sheet: preview.sheet};
    return {...preview, guess: {...guess, ...shown}};
  }

  /** Reads a table by chosen columns, and every other open one that has the same headings. */
  async choose(name: string, choice: ColumnChoice, formName?: string): Promise<void> {
    const kept = this.#files.get(name);
    if (!kept || kept.file.size > limits.fileBytes) return;
    const input = await bytesOf(kept.file, name);
    if (!input) return this.#lose(name, kept);
    // What the table is about stands in other files' figures, too: a file's own name does not belong there.
    const isOwnName = formName !== undefined && choice.activity === name;
    const kind = isOwnName ? {...choice, activity: formName} : choice;
    const form = this.#forms.learn(headingsIn(input, kind), kind, formName) ?? {choice: kind};
    // What was answered about another reading says nothing about this one.
    const {file, folder, label} = kept;
    this.#files.set(name, {
      file,
      folder,
      ...(label && {label}),
      form,
      reading: readChosenFile(input, kind, this.#settings),
    });
    await this.#readOpen();
  }

  async useForms(forms: readonly NamedForm[]): Promise<void> {
    this.#forms.add(forms);
    await this.#readOpen();
  }

  forgetForm(name: string): void {
    this.#forms.forget(name);
  }

  async answer(name: string, answer: 'right' | DateOrder): Promise<void> {
    const kept = this.#files.get(name);
    if (!kept) return;
    if (answer === 'right') {
      this.#files.set(name, {...kept, isConfirmed: true});
      return;
    }
    const input = await bytesOf(kept.file, name);
    if (!input) return this.#lose(name, kept);
    if (!kept.form) {
      this.#files.set(name, {...kept, reading: readFile(input, {...this.#settings, dateOrder: answer})});
      return;
    }
    // One system writes all its files in one order.
    const choice = {...kept.form.choice, dateOrder: answer};
    const form = this.#forms.learn(headingsIn(input, choice), choice, kept.form.name) ?? {
      ...kept.form,
      choice,
    };
    this.#files.set(name, {...kept, form, reading: readChosenFile(input, choice, this.#settings)});
    await this.#readOpen();
  }

  /** An empty value takes a label back. */
  label(name: string, {trait, value}: FileLabel): void {
    const kept = this.#files.get(name);
    if (!kept) return;
    const {file, folder, reading, isConfirmed, form} = kept;
    this.#files.set(name, {
      file,
      folder,
      reading,
      ...(isConfirmed && {isConfirmed}),
      ...(form && {form}),
      ...(value !== '' && {label: {trait, value}}),
    });
  }

  /** Labels every file by what its name or folder says; where that says nothing, it stays as it is. */
  labelAll(trait: KnownTrait, from: 'name' | 'folder'): void {
    const files = [...this.#files].map(([name, {folder}]) => ({name, folder}));
    placeNames(files, from).forEach((value, index) => {
      if (value !== '') this.label(files[index]?.name ?? '', {trait, value});
    });
  }

  /** Two files of one name and different content are both kept; the same file again is not. */
  async #nameFor(file: File): Promise<string | undefined> {
    for (let copy = 1; ; copy++) {
      const name = copy === 1 ? file.name : `${file.name} (${copy})`;
      const known = this.#files.get(name);
      if (!known || isGone(known)) return name;
      if (await areSame(known.file, file)) return undefined;
    }
  }

  async #read(file: File, name: string): Promise<Pick<KeptFile, 'reading' | 'form'>> {
    if (file.size > limits.fileBytes) return {reading: unread(name, problem('file-too-large'))};
    const input = await bytesOf(file, name);
    if (!input) return {reading: gone(name)};
    const reading = readFile(input, this.#settings);
    return isOpen(reading) ? (this.#byForm(input) ?? {reading}) : {reading};
  }

  /** What is asked about it needs its bytes: better told than passed over. */
  #lose(name: string, {file, folder, label}: KeptFile): void {
    this.#files.set(name, {file, folder, ...(label && {label}), reading: gone(name)});
  }

  /** A form that was explained once is not asked for again. */
  #byForm(input: InputFile): {readonly reading: FileReading; readonly form: KnownForm} | undefined {
    const form = this.#forms.findSheet(headingsOf(input));
    return form && {form, reading: readChosenFile(input, form.choice, this.#settings)};
  }

  /** Files that wait for what somebody has just explained. */
  async #readOpen(): Promise<void> {
    for (const [name, kept] of this.#files) {
      if (!isOpen(kept.reading) && !(kept.form && isAsked(kept))) continue;
      const input = await bytesOf(kept.file, name);
      const read = input ? this.#byForm(input) : {reading: gone(name)};
      if (read) this.#files.set(name, {...kept, ...read});
    }
  }
}

/** By which it was read. */
const choiceOf = ({form, reading}: KeptFile, preview: TablePreview): ColumnChoice | undefined =>
  form?.choice ?? choiceOfReading(reading, preview);

/** Of the sheet that the choice is about. */
const headingsIn = (input: InputFile, {sheet = 0}: ColumnChoice): HeadingsAt =>
  headingsOf(input)[sheet] ?? (() => []);

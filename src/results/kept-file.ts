/** A file that the page holds, with what the trainer said of it. */
import type {KnownForm} from './known-forms.ts';
import type {KnownTrait} from './model.ts';
import {problem, unread, type FileReading, type InputFile} from './read/file-reading.ts';
import {limits} from './read/limits.ts';

export interface KeptFile {
  readonly file: File;
  /** The folder it lay in; '' where none is known. */
  readonly folder: string;
  readonly reading: FileReading;
  /** What the trainer said of the file. */
  readonly isConfirmed?: true;
  readonly label?: FileLabel;
  /** By which its columns were read. */
  readonly form?: Pick<KnownForm, 'name' | 'choice'>;
}

export interface FileLabel {
  readonly trait: KnownTrait;
  readonly value: string;
}

/** A question that has no answer yet. */
export const isAsked = ({reading, isConfirmed}: KeptFile): boolean =>
  reading.question !== undefined && !isConfirmed;

/** A table of which nobody has said what is in its columns. */
export const isOpen = ({problems}: FileReading): boolean =>
  problems.some(({code}) => code === 'needs-columns');

/** Its reading, with what the trainer said of all its people. */
export function labelled({reading, label}: KeptFile): FileReading {
  if (!label) return reading;
  const own = {[label.trait]: [label.value]};
  const {statements, records} = reading;
  return {
    ...reading,
    records: records.map((record) => ({...record, traits: {...record.traits, ...own}})),
    ...(statements && {statements: {...statements, traits: own}}),
  };
}

/** Could not be read, when it came or when something was asked about it. */
export const isGone = ({reading}: KeptFile): boolean =>
  reading.problems.some(({code}) => code === 'file-not-readable');

export const gone = (name: string): FileReading => unread(name, problem('file-not-readable'));

/** Undefined for a folder, and for what was moved, changed or locked since it was chosen. */
export const bytesOf = (file: File, name: string): Promise<InputFile | undefined> =>
  file.arrayBuffer().then(
    (buffer) => ({name, bytes: new Uint8Array(buffer)}),
    () => undefined,
  );

/** The same bytes. */
export async function areSame(one: File, other: File): Promise<boolean> {
  if (one.size !== other.size || one.size > limits.fileBytes) return one === other;
  const [left, right] = await Promise.all([bytesOf(one, ''), bytesOf(other, '')]);
  if (!left || !right) return one === other;
  return left.bytes.every((byte, index) => byte === right.bytes[index]);
}

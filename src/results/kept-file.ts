/** A file that the page holds, with what the trainer said of it. */
import type {KnownForm} from './known-forms.ts';
import type {KnownTrait} from './model.ts';
import type {FileReading, InputFile} from './read/file-reading.ts';
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

export const bytesOf = async (file: File, name: string): Promise<InputFile> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** The same bytes. */
export async function areSame(one: File, other: File): Promise<boolean> {
  if (one.size !== other.size || one.size > limits.fileBytes) return one === other;
  const [bytes, others] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const right = new Uint8Array(others);
  return new Uint8Array(bytes).every((byte, index) => byte === right[index]);
}

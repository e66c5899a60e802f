import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {conformance, lookedOn, type Verdict} from './conformance.ts';
import {readCriteria, type Criteria} from './criteria.ts';
import {readNotes, type Note} from './notes.ts';
import {readClaims} from './test-claims.ts';

/** The tests and notes are part of the program, wherever a course stands. */
const root = join(import.meta.dirname, '../..');
const folder = 'packaging/accessibility';

export interface Conformance {
  readonly verdicts: readonly Verdict[];
  readonly chapters: Criteria['chapters'];
  readonly notes: readonly Note[];
  /** The newest day of looking. */
  readonly date: string;
}

/** Reads criteria, titles of tests and notes. Rejects with every mistake in them, and every criterion that nothing shows. */
export async function readConformance(): Promise<Conformance> {
  const read = (name: string) => readFile(join(root, folder, name), 'utf8');
  const {all, chapters} = readCriteria(`${folder}/criteria.yaml`, await read('criteria.yaml'));
  const notes = readNotes(`${folder}/notes.yaml`, await read('notes.yaml'));
  return {verdicts: conformance(all, await readClaims(root), notes), chapters, notes, date: lookedOn(notes)};
}

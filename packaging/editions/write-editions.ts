import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {readBuiltEditions, type BuiltEdition} from '../../src/domain/exchange/built-edition.ts';
import {replaceFile} from '../package/package-index.ts';
import {sha256Hex} from '../sums/sha256.ts';
import type {MadeEdition} from './make-editions.ts';

/** Name of the list beside the books. */
const editionIndex = 'index.json';

/** The folder has a list that no run of ours has written: it is somebody's, and stays as it is. */
export class ForeignListError extends Error {
  constructor(folder: string) {
    super(
      `${join(folder, editionIndex)} is no list of books of this course, and would be written over. Name another folder, or take the file away.`,
    );
    this.name = 'ForeignListError';
  }
}

/**
 * Writes all books of a run, or none, and the list of them; books that the list before named, and that are still as they were
 * written, go away, and nobody else's. Gives what the list says. Rejects with `ForeignListError`, before a book is made.
 * @param onBook called when a book is made
 */
export async function writeEditions(
  folder: string,
  editions: AsyncIterable<MadeEdition>,
  onBook?: (edition: BuiltEdition) => void,
): Promise<readonly BuiltEdition[]> {
  await mkdir(folder, {recursive: true});
  const before = await listedBooks(folder);
  const partial = await mkdtemp(join(dirname(folder), 'editions.partial-'));
  try {
    const index: BuiltEdition[] = [];
    for await (const {book, ...facts} of editions) {
      await writeFile(join(partial, facts.file), book);
      index.push(facts);
      onBook?.(facts);
    }
    for (const {file} of index) await rename(join(partial, file), join(folder, file));
    const now = new Set(index.map(({file}) => file));
    for (const listed of before.filter(({file}) => !now.has(file))) await takeAway(folder, listed);
    await replaceFile(join(folder, editionIndex), `${JSON.stringify(index, undefined, 2)}\n`);
    return index;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}

/** What a run before has written there; none where there is no list. */
async function listedBooks(folder: string): Promise<readonly BuiltEdition[]> {
  const text = await readFile(join(folder, editionIndex), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
    throw error;
  });
  const list = parsed(text);
  const books = readBuiltEditions(list);
  // A name with a folder in it is none of ours.
  const isOurs =
    Array.isArray(list) &&
    books.length === list.length &&
    books.every(({file}) => /^[\w.-]+\.epub$/.test(file));
  if (!isOurs) throw new ForeignListError(folder);
  return books;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A book that is another one by now stays. */
async function takeAway(folder: string, {file, sha256}: BuiltEdition): Promise<void> {
  const path = join(folder, file);
  const book = await readFile(path).catch(() => undefined);
  if (book && sha256Hex(book) === sha256) await rm(path);
}
